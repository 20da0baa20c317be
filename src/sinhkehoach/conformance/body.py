"""The text's paragraphs with their numbers: which are headings, items, points."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from sinhkehoach.conformance.line import Line, whole
from sinhkehoach.docx.content import DocxParagraph, DocxRun
from sinhkehoach.lexicon.letters import CAPITAL

_BASIS: Final = re.compile(r"^(Căn cứ|Theo đề nghị|Xét đề nghị)\b")
# What else may begin a basis: in italics it is meant as one.
_ITALIC_BASIS: Final = re.compile(r"^(Theo|Xét|Trên cơ sở|Thực hiện)\b")
_LEAD: Final = re.compile(r"(như sau|ban hành|xây dựng)[^.;]*[:.]$")


class Rank(Enum):
    """What the number of a paragraph makes of it."""

    PART = "Phần, Chương"
    DIVISION = "Mục, Tiểu mục"
    ARTICLE = "Điều"
    ROMAN = "I."
    NUMBER = "1."
    DEEP_NUMBER = "1.1."
    POINT = "a)"
    DASH = "-"
    PLAIN = ""


_SHAPES: Final = (
    # A number, then nothing, a mark, or a title in capitals: "Phần mềm", "Chương II Luật Giáo dục" begin sentences.
    (
        Rank.PART,
        re.compile(
            r"^(?:Phần|Chương|PHẦN|CHƯƠNG)\s+(?P<number>[IVXLC]+|\d+|[A-ZĐ]|(?:thứ|THỨ)\s+\w+)"
            rf"(?=\s*$|\s*[.:–-]|\s+[{CAPITAL}]{{2}})"
        ),
    ),
    (
        Rank.DIVISION,
        re.compile(rf"^(?:Mục|Tiểu mục|MỤC|TIỂU MỤC)\s+(?P<number>\w+)\s*[.:]?(?=$|\s*[{CAPITAL}])"),
    ),
    (Rank.ARTICLE, re.compile(r"^(?:Điều|ĐIỀU)\s+(?P<number>\d+)\s*[.:]")),
    (Rank.ROMAN, re.compile(r"^(?P<number>(?=[IVX])[IVX]+)[.)/]\s*")),
    (Rank.DEEP_NUMBER, re.compile(r"^(?P<number>\d{1,2}(?:\.\d{1,2})+)[.)]?\s+")),
    (Rank.NUMBER, re.compile(r"^(?P<number>\d{1,3})[.)/]\s+")),
    (Rank.POINT, re.compile(r"^(?P<mark>\(?(?P<number>[a-zđăâêôơư])[.)/])\s*(?=\S)")),
    (Rank.POINT, re.compile(r"^(?P<mark>\(?(?P<number>[A-ZĐ])\))\s*(?=\S)")),
    (Rank.DASH, re.compile(r"^[-–+•*]\s*(?=\S)")),
)
_KINDS_OF_LISTS: Final = {
    "upperRoman": Rank.ROMAN,
    "lowerLetter": Rank.POINT,
    "bullet": Rank.DASH,
}


@dataclass(frozen=True, slots=True)
class NumberedParagraph:
    """A paragraph of the text; `number` as printed ("d", "1.1"), `mark` with its sign ("d)"), `text` behind it."""

    paragraph: DocxParagraph
    rank: Rank
    number: str
    mark: str
    text: str
    automatic: bool

    @property
    def line(self) -> Line:
        """The whole paragraph as one line."""
        return whole(self.paragraph)

    @property
    def behind_number(self) -> Line:
        """The paragraph without its typed number."""
        if self.automatic or not self.mark:
            return self.line
        return Line(self.paragraph, _without(self.paragraph.runs, len(self.mark)))


def is_basis(paragraph: DocxParagraph) -> bool:
    """Say whether a paragraph is a "Căn cứ …" of its own, not the beginning of the leading sentence."""
    text = paragraph.text
    begins = _BASIS.match(text) or (_ITALIC_BASIS.match(text) and whole(paragraph).every("italic"))
    return bool(begins) and not (_LEAD.search(text) or text.endswith(":"))


def read_items(paragraphs: Iterable[DocxParagraph]) -> Iterator[NumberedParagraph]:
    """Yield the paragraphs with what their numbers say."""
    for paragraph in paragraphs:
        yield _item(paragraph)


def _item(paragraph: DocxParagraph) -> NumberedParagraph:
    label = paragraph.label
    typed = paragraph.text
    text = f"{label.text} {typed}" if label.text else typed
    for rank, shape in _SHAPES:
        found = shape.match(text)
        if found is None:
            continue
        number = found.groupdict().get("number") or ""
        mark = found.groupdict().get("mark") or text[: found.end()].strip()
        rest = typed if label.text else text[found.end() :]
        return NumberedParagraph(
            paragraph, _KINDS_OF_LISTS.get(label.kind, rank), number, mark, rest, bool(label.text)
        )
    return NumberedParagraph(paragraph, Rank.PLAIN, "", "", typed, automatic=False)


def _without(runs: tuple[DocxRun, ...], count: int) -> tuple[DocxRun, ...]:
    """Return `runs` without the first `count` characters of the text, white space in front not counted."""
    lead = "".join(run.text for run in runs)
    count += len(lead) - len(lead.lstrip())
    found = []
    for run in runs:
        kept = run.text[count:]
        count = max(count - len(run.text), 0)
        if kept:
            found.append(DocxRun(kept, run.face, run.field))
    return tuple(found)
