"""A part of a template → its paragraphs, numbered, with the tags that stand in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sinhkehoach.word.read_tag import TAG
from sinhkehoach.word.wordprocessing import Element, W, find, paragraph_text

_MARK = re.compile(r"(\{[{%#])(p|r|tr|tc)(?=\s)")
_SMART_QUOTES = str.maketrans("“”‘’", "\"\"''")


@dataclass(frozen=True, slots=True)
class TypedTag:
    """A tag as typed: `mark` is docxtpl's letter (p, r, tr, tc or none), `text` the tag without it."""

    mark: str
    text: str


@dataclass(frozen=True, slots=True)
class TagParagraph:
    """A paragraph of a part, counted from 1 as in Word; `rest` is its text without the tags."""

    element: Element
    number: int
    text: str
    tags: tuple[TypedTag, ...]
    rest: str

    @property
    def is_removed(self) -> bool:
        """True when docxtpl puts the tag in the place of the whole paragraph."""
        return any(tag.mark == "p" for tag in self.tags)

    @property
    def breaks_section(self) -> bool:
        return find(self.element, "w:pPr/w:sectPr") is not None


def tag_paragraphs(root: Element) -> Iterator[TagParagraph]:
    """Yield every paragraph of a part in the order of the part."""
    for number, element in enumerate(root.iter(f"{W}p"), start=1):
        text = paragraph_text(element)
        tags = tuple(_typed(tag) for tag in TAG.findall(text))
        yield TagParagraph(element, number, text, tags, TAG.sub("", text))


def _typed(tag: str) -> TypedTag:
    mark = _MARK.match(tag)
    text = tag.translate(_SMART_QUOTES)
    return TypedTag(mark.group(2), _MARK.sub(r"\1", text, count=1)) if mark else TypedTag("", text)
