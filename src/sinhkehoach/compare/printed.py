"""Two Documents → the lines that are printed otherwise: the last look, where nothing that was typed tells of a change."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.matching import MatchItem, align
from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.plan_pair import Location
from sinhkehoach.compose.document import Block, Document, Paragraph, Picture, Runs, Table

PRINTED: Final = "Bản in"


def printed_changes(old: Document, new: Document) -> Iterator[Change]:
    """Yield the lines of body and appendices that are new, gone or worded otherwise."""
    olds, news = list(_lines(old)), list(_lines(new))
    location = Location(PRINTED, PRINTED, PRINTED, (), ())
    matches = align(
        [MatchItem("", line, line) for line in olds], [MatchItem("", line, line) for line in news]
    )
    for before, after in matches:
        if olds[before] != news[after]:
            yield location.change("", olds[before], news[after])
    kept_old, kept_new = {before for before, _ in matches}, {after for _, after in matches}
    yield from (location.change("", "", line) for place, line in enumerate(news) if place not in kept_new)
    yield from (location.change("", line, "") for place, line in enumerate(olds) if place not in kept_old)


def _lines(document: Document) -> Iterator[str]:
    yield from filter(None, map(_words, document.bases))
    yield from _block_lines(document.body)
    for appendix in document.appendices:
        yield f"{appendix.label} {_words(appendix.title)}"
        yield from _block_lines(appendix.blocks)


def _block_lines(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield f"{block.number} {_words(block.runs)}".strip()
        elif isinstance(block, Picture):
            yield _words(block.caption)
        elif isinstance(block, Table):
            for row in block.rows:
                cells = (" ".join(map(_words, cell.paragraphs)) for cell in row.cells)
                yield " | ".join(cells)


def _words(runs: Runs) -> str:
    return "".join(run.text for run in runs)
