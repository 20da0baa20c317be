"""A Word document → what a person reads in it and what else it carries: all that no mending of its form may change."""

from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.line import is_typed_rule
from sinhkehoach.docx.asides import AsideKind, asides_of
from sinhkehoach.docx.content import DocxComment, DocxParagraph, DocxRun
from sinhkehoach.docx.package import Package
from sinhkehoach.docx.wordml import Element, W

# What shows the number of a page is no text: nobody has typed what it shows.
_PAGE: Final = "PAGE"
_DRAWN: Final = "hình vẽ"
_WRITTEN: Final = tuple(f"{W}{name}" for name in ("t", "delText", "instrText"))


class Reading(NamedTuple):
    """The words of a document in their places; two that are equal say the same."""

    paragraphs: tuple[Any, ...]
    notes: tuple[Any, ...]
    margins: frozenset[str]
    comments: tuple[DocxComment, ...]
    formulas: tuple[str, ...]
    written: str
    flags: tuple[bool, ...]


def reading_of(examined: Examined, package: Package) -> Reading:
    """Return what a document, read from `package`, says.

    Empty paragraphs and drawn lines say nothing, nor do those of its head that are typed in place of a drawn line.
    """
    document, root = examined.document, package.xml(package.main)
    head = document.paragraphs[: examined.letterhead.end]
    ruled = {each.place for each in head if not each.box and any(map(is_typed_rule, each.text.split("\n")))}
    return Reading(
        paragraphs=(*_said(head, without_rules=True), *_said(document.paragraphs[len(head) :])),
        notes=tuple(_said(document.notes)),
        margins=frozenset(each.text for each in asides_of(document) if each.kind is AsideKind.MARGIN),
        comments=document.comments,
        formulas=document.formulas,
        # Also what is deleted, hidden or shown by other programs only.
        written=_written(root, ruled) if root is not None else "",
        flags=(document.tracked, document.imported, document.hidden_text),
    )


def _written(root: Element, ruled: set[int]) -> str:
    """Return what is written in a part, but for the lines that are typed in its w:p at the places `ruled`."""
    paragraphs = list(root.iter(f"{W}p")) if ruled else []
    inside = (each for place in ruled for each in paragraphs[place].iter(*_WRITTEN))
    rules = {each for each in inside if is_typed_rule(each.text or "")}
    return "".join(each.text or "" for each in root.iter(*_WRITTEN) if each not in rules)


def _said(paragraphs: Iterable[DocxParagraph], *, without_rules: bool = False) -> Iterator[Any]:
    for each in paragraphs:
        drawings = each.drawings - sum(line.how == _DRAWN for line in each.lines)
        pieces = tuple(_pieces(each.runs, without_rules=without_rules))
        what = (each.label.text, pieces, tuple(_pieces(each.hidden)), each.bookmarks)
        if any(what) or each.pictures or drawings:
            cell = each.cell and (each.cell.table.number, each.cell.row, each.cell.column)
            yield (*what, each.pictures, drawings, each.story, cell, each.box, each.note)


def _pieces(runs: tuple[DocxRun, ...], *, without_rules: bool = False) -> Iterator[Any]:
    """Yield what is typed in one way after another; how many runs hold it says nothing."""
    text, kept = "", None
    for run in runs:
        way = (run.field, run.note, run.is_placeholder, run.foreign, run.link, run.face.struck)
        if kept not in {None, way}:
            yield text, kept
            text = ""
        text, kept = text + (run.typed or run.text), way
    if kept is not None and run.field != _PAGE:
        lines = [line for line in text.split("\n") if not (without_rules and is_typed_rule(line))]
        if lines:
            yield "\n".join(lines), kept
