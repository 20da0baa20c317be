"""Program + values → the XML of a part, proven well formed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from xml.parsers import expat

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import Problem
from sinhkehoach.word.context import Context, Value
from sinhkehoach.word.program import FILTERS, AllOf, AnyOf, Condition, Is, Loop, Path, Print, Program
from sinhkehoach.word.xml_text import Xml, text_xml

_SHOWN_XML, _SHOWN_TEXT = 600, 60
# docxtpl counts from here as well.
_FIRST_DRAWING = 1001
_DRAWING_START = "<wp:docPr"
_DRAWING = re.compile(r'(<wp:docPr\b[^>]*?\sid=")\d+(")')
_SECTION = "<w:sectPr"
_BREAK_END = "</w:sectPr></w:pPr></w:p>"


@dataclass(frozen=True, slots=True)
class Rendered:
    """The XML of a part, and the names that were printed in it or asked about."""

    xml: str
    met: frozenset[str]


def render(program: Program, context: Context) -> Rendered:
    """Return what `program` prints with the values of `context`.

    A name without a value raises KeyError, a value that is not text TypeError: no checked template has these.
    """
    run = _Run()
    run.steps(program, _Scope(context, {}))
    return Rendered("".join(run.pieces), frozenset(run.met))


def promote_last_section(document_xml: str) -> str:
    """Return a body whose last section break has become the body's own.

    Every appendix of a template ends with its break; after the last one the body's own section would be an
    empty page.
    """
    own = document_xml.rfind(_SECTION, 0, document_xml.rfind("</w:body>"))
    if not document_xml.endswith(_BREAK_END, 0, own):
        return document_xml
    start = max(document_xml.rfind("<w:p>", 0, own), document_xml.rfind("<w:p ", 0, own))
    section_end = own - len(_BREAK_END) + len("</w:sectPr>")
    section = document_xml[document_xml.index(_SECTION, start) : section_end]
    return document_xml[:start] + section + document_xml[document_xml.rfind("</w:body>") :]


def number_drawings(document_xml: str) -> str:
    """Return a body whose drawings have numbers of their own, also those that a loop has repeated."""
    if _DRAWING_START not in document_xml:
        return document_xml
    numbers = count(_FIRST_DRAWING)
    return _DRAWING.sub(lambda found: f"{found.group(1)}{next(numbers)}{found.group(2)}", document_xml)


def well_formed(xml: str) -> bytes:
    """Return `xml` as UTF-8; raise ProblemsFound when a strict parser does not take it.

    What it finds is a control character or half a surrogate pair; nothing is ever repaired or dropped.
    """
    try:
        data = xml.encode()
    except UnicodeEncodeError as error:
        raise _unprintable(xml[: error.start]) from error
    parser = expat.ParserCreate()
    try:
        parser.Parse(data, True)  # noqa: FBT003 — expat takes no keywords
    except expat.ExpatError as error:
        raise _unprintable(data[: parser.ErrorByteIndex].decode(errors="ignore")) from error
    return data


def _unprintable(before: str) -> ProblemsFound:
    text = re.sub(r"<[^>]*>", "", before[-_SHOWN_XML:]).rpartition(">")[2][-_SHOWN_TEXT:]
    problem = Problem(
        "SKH530", f"không in được ký tự đứng sau chữ “{text}”", "Xóa ký tự lạ ở chỗ đó rồi gõ lại"
    )
    return ProblemsFound((problem,))


@dataclass(frozen=True, slots=True)
class _Scope:
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
        return ".".join((self.lists.get(path[0], path[0]), *path[1:]))


class _Run:
    """One pass over a program."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.met: set[str] = set()

    def steps(self, program: Program, scope: _Scope) -> None:
        for step in program:
            if isinstance(step, str):
                self.pieces.append(step)
            elif isinstance(step, Print):
                self.met.add(scope.name(step.path))
                self.pieces.append(_printed(scope.value(step.path), step.filters))
            elif isinstance(step, Loop):
                self.loop(step, scope)
            else:
                self.steps(step.then if self.holds(step.condition, scope) else step.otherwise, scope)

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


def _printed(value: Value, filters: tuple[str, ...]) -> str:
    if isinstance(value, Xml) and not filters:
        return value.content
    if not isinstance(value, str):
        raise TypeError(f"a {type(value).__name__} cannot be printed")
    for name in filters:
        value = FILTERS[name](value)
    return text_xml(value)
