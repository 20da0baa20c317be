"""What a template says once its tags are understood: text, prints, loops and choices."""

from dataclasses import dataclass, field

FILTERS = {"upper": str.upper, "lower": str.lower, "capitalize": str.capitalize}

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Print:
    """Print the value at `path`, through `filters` in turn; `tag` is the tag's number in the template."""

    path: Path
    filters: tuple[str, ...] = ()
    tag: int = field(default=-1, compare=False)


@dataclass(frozen=True, slots=True)
class Is:
    """True when there is anything at `path`."""

    path: Path
    tag: int = field(default=-1, compare=False)


@dataclass(frozen=True, slots=True)
class Not:
    """True when `condition` is not."""

    condition: "Condition"


@dataclass(frozen=True, slots=True)
class AllOf:
    """True when every one of `conditions` is."""

    conditions: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class AnyOf:
    """True when one of `conditions` is."""

    conditions: "tuple[Condition, ...]"


Condition = Is | Not | AllOf | AnyOf


@dataclass(frozen=True, slots=True)
class Loop:
    """Run `body` for every item at `path`, called `name` in it."""

    name: str
    path: Path
    body: "Program" = ()
    tag: int = field(default=-1, compare=False)


@dataclass(frozen=True, slots=True)
class Choice:
    """Run `then` when `condition` is true, else `otherwise`."""

    condition: Condition
    then: "Program"
    otherwise: "Program" = ()


Program = tuple[str | Print | Loop | Choice, ...]
