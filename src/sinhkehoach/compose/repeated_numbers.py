"""A document → the numbered lines that begin to count anew on the level of a number above them."""

from collections.abc import Iterable, Iterator

from sinhkehoach.compose.document import Block, Document, Paragraph, ParagraphKind


def repeated_numbers(document: Document) -> Iterator[Paragraph]:
    """Yield each `1.` below another number of as many places in one part: on paper both look like one level."""
    for blocks in (document.body, *(each.blocks for each in document.appendices)):
        yield from _repeated(blocks)


def _repeated(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    counted: set[int] = set()
    for block in blocks:
        if not isinstance(block, Paragraph):
            continue
        if block.kind is ParagraphKind.PART:
            counted = set()
        places = block.number.rstrip(".").split(".") if block.number[:1].isdigit() else []
        if not places:
            continue
        if len(places) in counted and places[-1] == "1":
            yield block
        counted = {each for each in counted if each < len(places)} | {len(places)}
