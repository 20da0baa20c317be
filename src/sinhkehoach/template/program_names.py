"""A program → the names of the vocabulary that it uses, and the faults in how it uses them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from sinhkehoach.base.text import nearest
from sinhkehoach.template.program import AllOf, AnyOf, Condition, Is, Loop, Not, Path, Print, Program
from sinhkehoach.template.vocabulary import BY_NAME, TagKind

_LOOP_FACTS = {"first", "last"}
_PRINTED = {TagKind.TEXT, TagKind.RUNS, TagKind.PARAGRAPHS}


@dataclass(frozen=True, slots=True)
class Use:
    """A name as the tag of this number uses it; `kind` is what stands there: the list, or an item of it."""

    name: str
    kind: TagKind
    tag: int
    is_printed: bool


@dataclass(frozen=True, slots=True)
class Fault:
    """What the tag of this number does wrong, and how to mend it."""

    message: str
    hint: str
    tag: int


@dataclass(slots=True)
class ProgramNames:
    """Everything found in a program, in its order."""

    uses: list[Use] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def fault(self, message: str, tag: int, hint: str = "") -> None:
        self.faults.append(Fault(message, hint, tag))


def program_names(program: Program) -> ProgramNames:
    """Return what names `program` uses, and what it does with them that cannot be done."""
    found = ProgramNames()
    _walk(program, {}, found)
    return found


def _walk(program: Program, scope: dict[str, str], found: ProgramNames) -> None:
    """Go through `program`; `scope` leads from the loops' own words to the lists they go through."""
    for step in program:
        if isinstance(step, str):
            continue
        if isinstance(step, Print):
            _print(step, scope, found)
        elif isinstance(step, Loop):
            _loop(step, scope, found)
        else:
            for is_ in _asked(step.condition):
                _use(is_.path, is_.tag, scope, found, is_printed=False)
            _walk(step.then, scope, found)
            _walk(step.otherwise, scope, found)


def _print(step: Print, scope: dict[str, str], found: ProgramNames) -> None:
    kind = _use(step.path, step.tag, scope, found, is_printed=True)
    typed = ".".join(step.path)
    if kind is not None and kind not in _PRINTED:
        found.fault(f"“{typed}” không phải là chữ nên không in ra được", step.tag, how_to_print(kind, typed))
    elif kind is not None and kind is not TagKind.TEXT and step.filters:
        found.fault(
            f"“{typed}” không dùng được với bộ lọc “{step.filters[0]}”", step.tag, "Bỏ dấu “|” và chữ sau nó"
        )


def _loop(loop: Loop, scope: dict[str, str], found: ProgramNames) -> None:
    typed = ".".join(loop.path)
    kind = _use(loop.path, loop.tag, scope, found, is_printed=False)
    if kind is not None and kind is not TagKind.LIST:
        found.fault(f"“{typed}” không phải là danh sách nên không lặp được", loop.tag)
    if typed in scope.values():
        found.fault(f"câu lặp “{typed}” nằm trong chính câu lặp “{typed}”", loop.tag)
    if loop.name in BY_NAME or loop.name == "loop":
        found.fault(f"“{loop.name}” đã là tên có sẵn", loop.tag, "Đặt cho câu lặp một tên khác, như “c”")
    if kind is not None:
        _walk(loop.body, {**scope, loop.name: typed}, found)


def _use(
    path: Path, tag: int, scope: dict[str, str], found: ProgramNames, *, is_printed: bool
) -> TagKind | None:
    """Note that `path` is used; return what stands there, None (and a fault) when there is no such name."""
    if path[0] == "loop" and scope and len(path) == 2 and path[1] in _LOOP_FACTS:  # noqa: PLR2004 — loop.first
        return TagKind.FLAG
    name = ".".join((scope.get(path[0], path[0]), *path[1:]))
    entry = BY_NAME.get(name) if path[0] in scope or len(path) == 1 else None
    if entry is None:
        found.fault(f"không có tên “{'.'.join(path)}”", tag, _near(path, scope))
        return None
    kind = entry.item if path[0] in scope and len(path) == 1 else entry.kind
    if kind is None:
        found.fault(f"“{path[0]}” gồm nhiều phần, không dùng một mình được", tag, _near((path[0], ""), scope))
        return None
    found.uses.append(Use(name, kind, tag, is_printed))
    return kind


def _asked(condition: Condition) -> Iterator[Is]:
    if isinstance(condition, Is):
        yield condition
    elif isinstance(condition, Not):
        yield from _asked(condition.condition)
    elif isinstance(condition, AllOf | AnyOf):
        for each in condition.conditions:
            yield from _asked(each)


def _near(path: Path, scope: dict[str, str]) -> str:
    """Return a hint with the names that could have been meant by `path`."""
    if path[0] in scope:
        prefix = f"{scope[path[0]]}."
        parts = [name.removeprefix(prefix) for name in BY_NAME if name.startswith(prefix)]
        return f"Viết một trong các tên: {', '.join(f'{path[0]}.{part}' for part in parts)}" if parts else ""
    near = nearest(".".join(path), (*(name for name in BY_NAME if "." not in name), *scope))
    return f"Có phải là: {', '.join(near)}?" if near else "Xem các tên dùng được bằng lệnh: sinhkehoach mau"


def how_to_print(kind: TagKind, typed: str) -> str:
    if kind is TagKind.LIST:
        return f"Viết câu lặp như: {{%p for x in {typed} %}} … {{%p endfor %}}"
    return f"Chỉ dùng trong câu nếu: {{%p if {typed} %}} … {{%p endif %}}"
