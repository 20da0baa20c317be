"""Program + values → the XML of a part, proven well formed."""

import re
from collections.abc import Mapping, Sequence
from xml.parsers import expat

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import Problem
from sinhkehoach.word.context import Context, Value
from sinhkehoach.word.program import FILTERS, AllOf, AnyOf, Condition, Is, Loop, Path, Print, Program
from sinhkehoach.word.xml_text import Xml, text_xml

_SHOWN_XML, _SHOWN_TEXT = 600, 60
_SECTION = "<w:sectPr"
_BREAK_END = "</w:sectPr></w:pPr></w:p>"


def render(program: Program, context: Context) -> str:
    """Return what `program` prints with the values of `context`.

    A name without a value raises KeyError, a value that is not text TypeError: no checked template has these.
    """
    pieces: list[str] = []
    _run(program, dict(context), pieces)
    return "".join(pieces)


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


def _run(program: Program, scope: dict[str, Value], pieces: list[str]) -> None:
    for step in program:
        if isinstance(step, str):
            pieces.append(step)
        elif isinstance(step, Print):
            pieces.append(_printed(_value(step.path, scope), step.filters))
        elif isinstance(step, Loop):
            _loop(step, scope, pieces)
        else:
            _run(step.then if _holds(step.condition, scope) else step.otherwise, scope, pieces)


def _loop(loop: Loop, scope: Mapping[str, Value], pieces: list[str]) -> None:
    items = _value(loop.path, scope)
    if not isinstance(items, Sequence) or isinstance(items, str):
        raise TypeError(f"{'.'.join(loop.path)} is not a list")
    for index, item in enumerate(items):
        ends = {"first": index == 0, "last": index == len(items) - 1}
        _run(loop.body, {**scope, loop.name: item, "loop": ends}, pieces)


def _holds(condition: Condition, scope: Mapping[str, Value]) -> bool:
    if isinstance(condition, Is):
        return bool(_value(condition.path, scope))
    if isinstance(condition, AllOf):
        return all(_holds(each, scope) for each in condition.conditions)
    if isinstance(condition, AnyOf):
        return any(_holds(each, scope) for each in condition.conditions)
    return not _holds(condition.condition, scope)


def _value(path: Path, scope: Mapping[str, Value]) -> Value:
    value: Value = scope[path[0]]
    for step in path[1:]:
        if not isinstance(value, Mapping):
            raise TypeError(f"{'.'.join(path)} has no part “{step}”")
        value = value[step]
    return value


def _printed(value: Value, filters: tuple[str, ...]) -> str:
    if isinstance(value, Xml) and not filters:
        return value.content
    if not isinstance(value, str):
        raise TypeError(f"a {type(value).__name__} cannot be printed")
    for name in filters:
        value = FILTERS[name](value)
    return text_xml(value)
