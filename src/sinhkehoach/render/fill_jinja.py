"""A template that only Jinja fills + values → the frames of its parts, as our own pass gives them."""

from collections.abc import Mapping, Sequence
from html import unescape
from typing import Final

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.compose.document import Record
from sinhkehoach.opc.xml_text import Xml
from sinhkehoach.provenance.marks import unmarked
from sinhkehoach.render.context import Context, Value
from sinhkehoach.render.fill import HOLE, Rendered
from sinhkehoach.template.engine.run import PIECE, Plain, run_template, split_at_holes
from sinhkehoach.template.prepared_template import PreparedTemplate
from sinhkehoach.template.record_names import RECORD_NAMES
from sinhkehoach.template.vocabulary import TagKind

_NOTHING: Final[Mapping[TagKind, Plain]] = {TagKind.LIST: [], TagKind.NUMBER: 0}
_PARAGRAPH: Final = "<w:p>"
_BREAK: Final = lazy_pattern("<w:br/>", needs="<w:br/>")
_TAG: Final = lazy_pattern("<[^>]*>")


def fill_by_jinja(template: PreparedTemplate, context: Context, records: Record) -> dict[str, Rendered]:
    """Return what each part of `template` prints; raises ProblemsFound where it does not."""
    pieces: list[Xml] = []
    values = {**_no_records(), **records, **{name: _plain(each, pieces) for name, each in context.items()}}
    places = template.jinja.places if template.jinja else {}
    printed = run_template(template.sources, [values], places)
    if printed.fault:
        raise ProblemsFound((printed.fault,))
    return _rendered(printed.parts[0], pieces)


def _no_records() -> dict[str, Plain]:
    """Return the records of a document that has none: what is printed with a template is not always a plan."""
    return {each.name: _NOTHING.get(each.kind, "") for each in RECORD_NAMES if "." not in each.name}


def _plain(value: Value, pieces: list[Xml]) -> Plain:
    """Return `value` without finished XML, which goes to the end of `pieces`."""
    if isinstance(value, Xml):
        pieces.append(value)
        return {PIECE: [len(pieces) - 1, bool(value), _text(value)]}
    if isinstance(value, Mapping):
        return {name: _plain(each, pieces) for name, each in value.items()}
    return value if isinstance(value, str | bool) else [_plain(each, pieces) for each in value]


def _text(xml: Xml) -> str:
    """Return what is read in runs, "" for whole paragraphs."""
    if any(piece.startswith(_PARAGRAPH) for piece in xml.pieces[:1]):
        return ""
    return unescape(_TAG.sub("", _BREAK.sub("\n", xml.content)))


def _rendered(printed: Mapping[str, str], pieces: Sequence[Xml]) -> dict[str, Rendered]:
    rendered: dict[str, Rendered] = {}
    done: set[int] = set()
    for part, text in printed.items():
        texts, numbers = split_at_holes(text)
        blocks: list[Sequence[str]] = []
        for number in numbers:
            own = pieces[number].pieces
            blocks.append([unmarked(each) for each in own] if number in done else own)
            done.add(number)
        rendered[part] = Rendered(HOLE.join(texts), tuple(blocks), frozenset())
    return rendered
