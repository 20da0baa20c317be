"""The readers that others are put together from: of texts, choices, lists, maps and models."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any, Final, Generic, TypeVar

from sinhkehoach.base.errors import BadValue, ProblemsFound
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import fold, nfc
from sinhkehoach.model.base_model import PlanModel, Reader
from sinhkehoach.model.list_sentences import is_lone_key, sentence_in_list
from sinhkehoach.model.loose_amounts import loose_amounts
from sinhkehoach.model.messages import (
    A_LIST,
    LINES_OF_A_LIST,
    LINES_OF_KEYS,
    ONE_LINE,
    bad_values,
    empty_key,
    foreign_keys,
    in_typographic_quotes,
    meant_keys,
    missing,
    unknown_choice,
    unknown_key,
    wrong_shape,
)
from sinhkehoach.model.typed import Typed, is_empty, shape_of

T = TypeVar("T")
Other = TypeVar("Other")
Model = TypeVar("Model", bound=PlanModel)
Choice = TypeVar("Choice", bound=StrEnum)

TASKS: Final = "nhiệm vụ"
# Which no other part of a plan has.
TASK_KEYS: Final = frozenset(
    {"chủ trì", "phối hợp", "lãnh đạo", "thời gian", "sản phẩm", "giao việc", "tình trạng"}
)
SCALAR_SCHEMA: Final[dict[str, Any]] = {"type": ["string", "number", "boolean"]}


def read_all(reader: Reader[T], values: Iterable[Typed]) -> list[T]:
    """Return what `reader` makes of each value; raises ProblemsFound with the problems of all."""
    done: list[T] = []
    problems: list[Problem] = []
    for typed in values:
        try:
            done.append(reader.read(typed))
        except ProblemsFound as found:
            problems += found.problems
    if problems:
        raise ProblemsFound(tuple(problems))
    return done


class TextOf(Reader[T]):
    """Reads a sentence with `parse`; `expected` says in Vietnamese what should stand there.

    `json_schema` tells editors what may be typed.
    """

    def __init__(
        self, parse: Callable[[str], T], expected: str, json_schema: dict[str, Any] = SCALAR_SCHEMA
    ) -> None:
        self._parse = parse
        self._expected = expected
        self.json_schema = json_schema

    def read(self, typed: Typed) -> T:
        text = typed.text()
        if text is None:
            raise wrong_shape(typed, self._expected)
        try:
            return self._parse(text)
        except BadValue as fault:
            raise bad_values(typed, [((), in_typographic_quotes(text) or fault)]) from None


class ChoiceOf(Reader[Choice]):
    """Reads one word of a short list, by its Vietnamese or its English name."""

    def __init__(self, kind: type[Choice]) -> None:
        self.kind = kind
        self._words = {fold(word.value): word for word in kind} | {fold(word.name): word for word in kind}

    def read(self, typed: Typed) -> Choice:
        found = self._words.get(fold(typed.value)) if isinstance(typed.value, str) else None
        if found is None:
            raise unknown_choice(typed, [word.value for word in self.kind])
        return found


class ListOf(Reader[tuple[T, ...]]):
    """Reads a list of `most` items; where `alone` allows it, a single one may be typed without dashes or brackets."""

    def __init__(self, item: Reader[T], *, alone: bool = False, most: int | None = None) -> None:
        self.item = item
        self.alone = alone
        self.most = most

    def read(self, typed: Typed) -> tuple[T, ...]:
        items = typed.value
        if not isinstance(items, list):
            if not self.alone:
                raise wrong_shape(typed, LINES_OF_A_LIST, takes_name=takes_name(self.item))
            items = [items]
        elif self.alone and isinstance(self.item, TextOf) and (reference := typed.text()):
            items = [reference]
        if self.most is not None and len(items) > self.most:
            fault = BadValue(f"Ở đây ghi nhiều nhất {self.most} mục, không phải {len(items)}", "bỏ bớt")
            raise bad_values(typed, [((self.most,), fault)])
        return tuple(read_all(self.item, (typed.below(place, each) for place, each in enumerate(items))))

    def models(self) -> tuple[type[PlanModel], ...]:
        return self.item.models()


class EmptyOr(Reader[T | None]):
    """Reads an item of a list that may stay empty, as None."""

    def __init__(self, filled: Reader[T]) -> None:
        self.filled = filled

    def read(self, typed: Typed) -> T | None:
        return None if typed.value is None else self.filled.read(typed)

    def models(self) -> tuple[type[PlanModel], ...]:
        return self.filled.models()


class MapOf(Reader[dict[str, T]]):
    """Reads a map of names as typed: a name may look like a key of the format without being one."""

    def __init__(self, item: Reader[T]) -> None:
        self.item = item

    def read(self, typed: Typed) -> dict[str, T]:
        if not isinstance(typed.value, Mapping):
            raise wrong_shape(typed, LINES_OF_KEYS, takes_name=takes_name(self.item))
        names = getattr(typed.value, "typed_keys", typed.value.keys)()
        items = {nfc(name): each for name, each in zip(names, typed.value.values(), strict=True)}
        done = read_all(self.item, (typed.below(name, each) for name, each in items.items()))
        return dict(zip(items, done, strict=True))

    def models(self) -> tuple[type[PlanModel], ...]:
        return self.item.models()


class RecordOf(Reader[Model]):
    """Reads a model from a map of its keys; a bare text or list may stand for the one key named here."""

    def __init__(self, model: type[Model], *, text: str = "", items: str = "") -> None:
        self.model = model
        self.short_forms = {shape: key for shape, key in (("text", text), ("list", items)) if key}

    def read(self, typed: Typed) -> Model:
        value = typed.value
        sentence = sentence_in_list(typed, self.model)
        if sentence is not None and "text" in self.short_forms:
            value = sentence
        elif sentence is not None or is_lone_key(typed, self.model):
            raise self._wrong_shape(typed._replace(value=sentence or value))
        elif "text" in self.short_forms and isinstance(value, list) and self._is_sentences(typed, value):
            value = {self.short_forms["text"]: value}
        if key := self.short_forms.get(shape_of(value)):
            value = {key: value}
        if not isinstance(value, Mapping):
            raise self._wrong_shape(typed)
        return _Record(self.model, typed, value).read()

    def _wrong_shape(self, typed: Typed) -> ProblemsFound:
        keys = tuple(field.key for field in self.model.FIELDS.values() if field.is_required)
        is_named = takes_name(self) and (not keys or "tên" in keys)
        return wrong_shape(typed, LINES_OF_KEYS, takes_name=is_named, keys=keys)

    def _is_sentences(self, typed: Typed, items: list[object]) -> bool:
        """Return True for a list of sentences where prose may stand: `- Các phòng: GD&ĐT, Nội vụ phối hợp`."""
        field = self.model.FIELDS[self.model.KEYS[self.short_forms["text"]]]
        listed = self.model.FIELDS.get(self.model.KEYS.get(self.short_forms.get("list", ""), ""))
        models = listed.reader.models() if listed else ()
        places = [typed.below(place, each) for place, each in enumerate(items)]
        return (
            bool(models)
            and field.key == "mở đầu"
            and all(
                isinstance(each.value, str) or sentence_in_list(each, *models) is not None for each in places
            )
        )

    def models(self) -> tuple[type[PlanModel], ...]:
        return (self.model,)


class _Record(Generic[Model]):
    """One map on its way to a model; a key with nothing behind it (`số:`, `số: ""`) counts as not given."""

    def __init__(self, model: type[Model], typed: Typed, keys: Mapping[str, object]) -> None:
        self._model = model
        self._typed = typed
        self._given = {key: each for key, each in keys.items() if not is_empty(each)}
        self._typed_keys = keys.keys()
        self._others = [key for key in keys if key not in model.KEYS]
        self._problems: list[Problem] = []

    def read(self) -> Model:
        values = self._fields() | self._other_keys()
        if self._problems:
            raise ProblemsFound(tuple(self._problems))
        return self._model(**values)

    def _fields(self) -> dict[str, object]:
        values: dict[str, object] = {}
        misspelt = self._misspelt()
        for name, field in self._model.FIELDS.items():
            if field.key in self._given:
                values[name] = self._value(field.reader, field.key)
            elif field.is_required and field.key not in misspelt:
                path = (*self._typed.path, field.key)
                is_empty_key = field.key in self._typed_keys
                self._problems.append(empty_key(path) if is_empty_key else missing(path, field.description))
        return values

    def _other_keys(self) -> dict[str, object]:
        """Return the attribute that takes the keys beside the model's own; they are problems where none does."""
        for name, reader in self._model.OTHERS.items():
            return {name: {key: self._value(reader, key) for key in self._others if key in self._given}}
        keys = list(self._model.KEYS)
        foreign = [key for key in self._others if key in TASK_KEYS and not meant_keys(key, keys)]
        if foreign:
            self._problems.append(foreign_keys(self._typed.path, foreign, TASKS))
        told = {*foreign}
        for problem, loose in loose_amounts(self._typed, self._others, keys):
            self._problems.append(problem)
            told.update(loose)
        self._problems += [
            unknown_key((*self._typed.path, key), keys) for key in self._others if key not in told
        ]
        return {}

    def _value(self, reader: Reader[Any], key: str) -> object:
        try:
            return reader.read(self._typed.below(key, self._given[key]))
        except ProblemsFound as found:
            self._problems += found.problems
            return None

    def _misspelt(self) -> set[str]:
        """Return the keys that unknown ones were most likely meant for: such a key is told once."""
        unknown = () if self._model.OTHERS else self._others
        return {key for typed in unknown for key in meant_keys(typed, list(self._model.KEYS))[:1]}


class MapOr(Reader[T | Other]):
    """Reads a map in one way, and in another what has the shape of a text, or of a list."""

    def __init__(
        self, of_map: Reader[T], *, text: Reader[Other] | None = None, items: Reader[Other] | None = None
    ) -> None:
        ways: dict[str, Reader[T | Other] | None] = {"text": text, "list": items, "map": of_map}
        self.readers = {shape: reader for shape, reader in ways.items() if reader}

    def read(self, typed: Typed) -> T | Other:
        sentence = sentence_in_list(typed, *self.readers["map"].models()) if "text" in self.readers else None
        if sentence is not None:
            return self.readers["text"].read(typed._replace(value=sentence))
        reader = self.readers.get(shape_of(typed.value))
        if reader is None:
            expected = " hoặc ".join(_SHAPES[shape] for shape in self.readers)
            raise wrong_shape(typed, expected, takes_name=takes_name(self))
        return reader.read(typed)

    def models(self) -> tuple[type[PlanModel], ...]:
        return tuple(model for reader in self.readers.values() for model in reader.models())


class Later(Reader[T]):
    """Stands for a reader that is not there yet: that of a model which holds itself."""

    def __init__(self, find: Callable[[], Reader[T]]) -> None:
        self.find = find

    def read(self, typed: Typed) -> T:
        return self.find().read(typed)

    def models(self) -> tuple[type[PlanModel], ...]:
        return self.find().models()


def takes_name(reader: Reader[object]) -> bool:
    """Return True when the key `tên` may stand in the value, or in its items."""
    return any("tên" in model.KEYS for model in reader.models())


_SHAPES: Final = {"text": ONE_LINE, "list": A_LIST, "map": LINES_OF_KEYS}
