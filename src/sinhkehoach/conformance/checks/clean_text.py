"""Text without leftovers of typing and of markup; practice, not the decree."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.anatomy.letterhead import Letterhead
from sinhkehoach.conformance.checks.words import deviation
from sinhkehoach.conformance.rule import Deviation, excerpt
from sinhkehoach.lexicon.spacing import stray_spaces

_MARKUP: Final = re.compile(
    r"\*\*|^#{1,6} |^- \[[ x]\]|`{1,3}\w|</?[a-z]{1,6}>|(?<!\w)__?(?=[^\W_])|~~\w|^(-{3,}|\*{3,})$|^\||\]\(http"
)
# One of these stands in whatever it finds.
_SIGNS_OF_MARKUP: Final = ("**", "#", "- [", "`", "<", "_", "~~", "---", "|", "](http")
_DOUBLED: Final = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")
_COUNTS: Final = {2: "hai", 3: "ba", 4: "bốn"}


def clean_text(document: Examined) -> Iterator[Deviation]:
    """B20: spaces are looked at in the body alone, where they set nothing side by side."""
    marked = any(each in document.letters for each in _SIGNS_OF_MARKUP)
    for paragraph in document.document.paragraphs[document.letterhead.end :] if marked else ():
        found = _MARKUP.search(paragraph.text)
        if found:
            text = excerpt(paragraph.text, found.start())
            yield Deviation(paragraph, text, "còn ký hiệu Markdown hoặc HTML")
    running = {*document.body, *(line.paragraph for line in document.letterhead.title)}
    for paragraph, text, fault in document.wording.faults(stray_spaces(document.wording.vocabulary)):
        if paragraph in running:
            yield deviation(paragraph, text, fault)
    yield from _doubled_in_head(document.letterhead)


def _doubled_in_head(letterhead: Letterhead) -> Iterator[Deviation]:
    """Yield two blanks between the words of the head; those before a day that a draft leaves open are none."""
    lines = (letterhead.heading, letterhead.motto, *letterhead.parents, *letterhead.issuer, letterhead.kind)
    date = letterhead.date
    texts = [(line, line.text) for line in lines if line]
    texts += [(date, date.text[: date.text.lower().find("ngày") + 1])] if date else []
    for line, text in texts:
        if found := _DOUBLED.search(text):
            told = f"{_COUNTS.get(len(found[0]), 'nhiều')} dấu cách liền nhau"
            yield Deviation(line.paragraph, line.text, told, "giữ một dấu cách")
