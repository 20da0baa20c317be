"""The words in which the format is described: models of fields, each with a reader for what may be typed."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, ClassVar, Generic, NamedTuple, Self, TypeVar, cast, dataclass_transform, overload

from sinhkehoach.model.typed import Typed

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Default = TypeVar("Default")


class Reader(ABC, Generic[T_co]):
    """Makes of what was typed what it means."""

    @abstractmethod
    def read(self, typed: Typed) -> T_co:
        """Return what `typed` means; raises ProblemsFound with everything that is wrong in it."""

    def models(self) -> "tuple[type[PlanModel], ...]":
        """Return the models whose keys may stand in the value, or in the items of it."""
        return ()


class Field(NamedTuple):
    """A key of a model; `default` makes the value of a key that is not given, None for a key that must be.

    `examples` are what editors and the reference page show.
    """

    key: str
    reader: Reader[Any]
    description: str
    default: Callable[[], object] | None
    examples: tuple[object, ...]

    @property
    def is_required(self) -> bool:
        """True for a key that must be given."""
        return self.default is None


@overload
def field(key: str, reader: Reader[T], description: str, *, examples: tuple[object, ...] = ()) -> T: ...
@overload
def field(
    key: str, reader: Reader[T], description: str, *, default: Default, examples: tuple[object, ...] = ()
) -> T | Default: ...
@overload
def field(
    key: str,
    reader: Reader[T],
    description: str,
    *,
    default_factory: Callable[[], T],
    examples: tuple[object, ...] = (),
) -> T: ...
def field(
    key: str,
    reader: Reader[Any],
    description: str,
    *,
    examples: tuple[object, ...] = (),
    **default: object,
) -> object:
    """Describe an attribute of a model: the Vietnamese key, what reads its value, and a sentence for people.

    A field without a default must be given.
    """
    make = cast("Callable[[], object] | None", default.get("default_factory"))
    if "default" in default:
        value = default["default"]
        make = lambda: value  # noqa: E731
    return Field(key, reader, description, make, examples)


class OtherKeys(NamedTuple):
    """What stands for the attribute that takes the keys beside a model's own."""

    reader: Reader[Any]


def other_keys(reader: Reader[T]) -> dict[str, T]:
    """Describe the attribute that takes the keys beside a model's own, with what `reader` makes of their values."""
    return cast("dict[str, T]", OtherKeys(reader))


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field, other_keys))
class PlanModel:
    """A frozen value: each attribute is a field, or takes the keys that no field has (`OTHERS`).

    `KEYS` gives the attribute of each key. The constructor takes the attributes by name and checks no value: what is
    typed goes through a reader.
    """

    FIELDS: ClassVar[dict[str, Field]] = {}
    KEYS: ClassVar[dict[str, str]] = {}
    OTHERS: ClassVar[dict[str, Reader[Any]]] = {}
    _DEFAULTS: ClassVar[dict[str, Callable[[], object]]] = {}

    def __init_subclass__(cls) -> None:
        own = dict(vars(cls))
        cls.FIELDS = {name: each for name, each in own.items() if isinstance(each, Field)}
        cls.KEYS = {each.key: name for name, each in cls.FIELDS.items()}
        cls.OTHERS = {name: each.reader for name, each in own.items() if isinstance(each, OtherKeys)}
        cls._DEFAULTS = {name: each.default for name, each in cls.FIELDS.items() if each.default}
        cls._DEFAULTS |= dict.fromkeys(cls.OTHERS, dict)
        for name in (*cls.FIELDS, *cls.OTHERS):
            delattr(cls, name)

    def __init__(self, **values: object) -> None:
        """Raise TypeError for an attribute that is missing, and for one too many."""
        absent = {name: make() for name, make in self._DEFAULTS.items() if name not in values}
        self.__dict__.update(values, **absent)
        if wrong := self.__dict__.keys() ^ (self.FIELDS.keys() | self.OTHERS.keys()):
            raise TypeError(f"{type(self).__name__}: {', '.join(sorted(wrong))}")

    def replace(self, **changes: object) -> Self:
        """Return the same value with other attributes."""
        return type(self)(**(vars(self) | changes))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} is frozen")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} is frozen")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    def __hash__(self) -> int:
        return hash(tuple(vars(self)[name] for name in self.FIELDS))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
        return f"{type(self).__name__}({shown})"
