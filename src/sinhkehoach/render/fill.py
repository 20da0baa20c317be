"""Program + values → the XML of a part, proven well formed."""

import re
from collections.abc import Mapping, Sequence
from itertools import count
from typing import NamedTuple
from xml.parsers import expat

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem
from sinhkehoach.opc.xml_text import Xml, text_xml
from sinhkehoach.provenance.marks import unmarked
from sinhkehoach.render.context import Context, Value
from sinhkehoach.template.program import FILTERS, AllOf, AnyOf, Condition, Is, Loop, Path, Print, Program

_SHOWN_XML, _SHOWN_TEXT = 600, 60
# Stands in the frame where a block belongs; no text may hold it.
HOLE = "\0"
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\r"))
_FORBIDDEN = lazy_pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_PIECES_AT_A_TIME = 64
# docxtpl counts from here as well.
_FIRST_DRAWING = 1001
_DRAWING_START = "<wp:docPr"
_DRAWING = lazy_pattern(r'(<wp:docPr\b[^>]*?\sid=")\d+(")')
_SECTION = "<w:sectPr"
_BREAK_END = "</w:sectPr></w:pPr></w:p>"


class Rendered(NamedTuple):
    """A part, its finished XML taken out: `frame` has a hole for each of `blocks`, which are in pieces.

    `met` are the names that were printed or asked about.
    """

    frame: str
    blocks: tuple[Sequence[str], ...]
    met: frozenset[str]


def render(program: Program, context: Context) -> Rendered:
    """Return what `program` prints with the values of `context`.

    A name without a value raises KeyError, a value that is not text TypeError: no checked template has these.
    """
    run = _Run()
    run.steps(program, _Scope(context, {}))
    return Rendered("".join(run.pieces), tuple(run.blocks), frozenset(run.met))


def promote_last_section(frame: str) -> str:
    """Return the frame of a body whose last section break has become the body's own.

    Every appendix of a template ends with its break; after the last one the body's own section would be an
    empty page.
    """
    own = frame.rfind(_SECTION, 0, frame.rfind("</w:body>"))
    if not frame.endswith(_BREAK_END, 0, own):
        return frame
    start = max(frame.rfind("<w:p>", 0, own), frame.rfind("<w:p ", 0, own))
    section_end = own - len(_BREAK_END) + len("</w:sectPr>")
    section = frame[frame.index(_SECTION, start) : section_end]
    return frame[:start] + section + frame[frame.rfind("</w:body>") :]


def number_drawings(frame: str) -> str:
    """Return the frame of a body whose drawings have numbers of their own, also those a loop has repeated."""
    if _DRAWING_START not in frame:
        return frame
    numbers = count(_FIRST_DRAWING)
    return _DRAWING.sub(lambda found: f"{found.group(1)}{next(numbers)}{found.group(2)}", frame)


def well_formed(frame: str, blocks: Sequence[Sequence[str]] = ()) -> bytes:
    """Return the frame with its blocks as UTF-8; raise ProblemsFound when Word could not read that.

    The frame is read by a strict parser. The blocks are our own: whole elements, their texts escaped, so that only
    a character that XML cannot hold (a control, half a surrogate pair) could be wrong in them, and that is looked
    for everywhere. Nothing is ever repaired or dropped.
    """
    pieces = [_encoded(piece) for piece in frame.split(HOLE)]
    if len(pieces) != len(blocks) + 1:
        raise _unprintable(frame[: frame.index(HOLE)])
    parser = expat.ParserCreate()
    try:
        parser.Parse(b"".join(pieces), True)  # noqa: FBT003 — expat takes no keywords
    except expat.ExpatError as error:
        before = b"".join(pieces)[: parser.ErrorByteIndex]
        raise _unprintable(before.decode(errors="ignore")) from error
    filled = [pieces[0]]
    for block, piece in zip(blocks, pieces[1:], strict=True):
        filled += _encoded_block(block)
        filled.append(piece)
    return b"".join(filled)


def _encoded_block(pieces: Sequence[str]) -> list[bytes]:
    """Return `pieces` as UTF-8, some at a time: what fits the processor's cache is read and written much faster."""
    starts = range(0, len(pieces), _PIECES_AT_A_TIME)
    return [_encoded("".join(pieces[at : at + _PIECES_AT_A_TIME])) for at in starts]


def _encoded(text: str) -> bytes:
    """Return `text` as UTF-8; raise ProblemsFound at a character that XML cannot hold."""
    try:
        data = text.encode()
    except UnicodeEncodeError as error:
        raise _unprintable(text[: error.start]) from error
    # Looking through the bytes first is ten times as quick as the pattern.
    if len(data.translate(None, _CONTROLS)) != len(data) or "\ufffe" in text or "\uffff" in text:
        raise _unprintable(_FORBIDDEN.split(text, maxsplit=1)[0])
    return data


def _unprintable(before: str) -> ProblemsFound:
    text = re.sub(r"<[^>]*>", "", before[-_SHOWN_XML:]).rpartition(">")[2][-_SHOWN_TEXT:]
    problem = Problem(
        "SKH533", f"không in được ký tự đứng sau chữ “{text}”", "Xóa ký tự lạ ở chỗ đó rồi gõ lại"
    )
    return ProblemsFound((problem,))


class _Scope(NamedTuple):
    """Values by name; `lists` leads from the loops' own words to the lists they go through."""

    values: Mapping[str, Value]
    lists: Mapping[str, str]

    def value(self, path: Path) -> Value:
        value: Value = self.values[path[0]]
        for step in path[1:]:
            if not isinstance(value, Mapping):
                raise TypeError(f"{'.'.join(path)} has no part {step}")
            value = value[step]
        return value

    def name(self, path: Path) -> str:
        """Return the name in the vocabulary of what stands at `path`."""
        if len(path) == 1:
            return self.lists.get(path[0], path[0])
        return ".".join((self.lists.get(path[0], path[0]), *path[1:]))


class _Run:
    """One pass over a program."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.blocks: list[Sequence[str]] = []
        self.met: set[str] = set()
        self.printed: set[int] = set()

    def steps(self, program: Program, scope: _Scope) -> None:
        for step in program:
            if isinstance(step, str):
                self.pieces.append(step)
            elif isinstance(step, Print):
                self.met.add(scope.name(step.path))
                self.put(scope.value(step.path), step.filters)
            elif isinstance(step, Loop):
                self.loop(step, scope)
            else:
                self.steps(step.then if self.holds(step.condition, scope) else step.otherwise, scope)

    def put(self, value: Value, filters: tuple[str, ...]) -> None:
        if isinstance(value, Xml) and not filters:
            self.pieces.append(HOLE)
            again = id(value) in self.printed
            self.blocks.append([unmarked(piece) for piece in value.pieces] if again else value.pieces)
            self.printed.add(id(value))
            return
        if not isinstance(value, str):
            raise TypeError(f"a {type(value).__name__} cannot be printed")
        for name in filters:
            value = FILTERS[name](value)
        if HOLE in value:
            raise _unprintable(value.partition(HOLE)[0])
        self.pieces.append(text_xml(value))

    def loop(self, loop: Loop, scope: _Scope) -> None:
        items = scope.value(loop.path)
        if not isinstance(items, Sequence) or isinstance(items, str):
            raise TypeError(f"{'.'.join(loop.path)} is not a list")
        lists = {**scope.lists, loop.name: scope.name(loop.path)}
        for index, item in enumerate(items):
            ends = {"first": index == 0, "last": index == len(items) - 1}
            self.steps(loop.body, _Scope({**scope.values, loop.name: item, "loop": ends}, lists))

    def holds(self, condition: Condition, scope: _Scope) -> bool:
        if isinstance(condition, Is):
            value = scope.value(condition.path)
            if isinstance(value, bool):
                self.met.add(scope.name(condition.path))
            return bool(value)
        if isinstance(condition, AllOf):
            return all(self.holds(each, scope) for each in condition.conditions)
        if isinstance(condition, AnyOf):
            return any(self.holds(each, scope) for each in condition.conditions)
        return not self.holds(condition.condition, scope)
