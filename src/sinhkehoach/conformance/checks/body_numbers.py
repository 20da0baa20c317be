"""Parts, articles, items and the end of the text (NĐ 30/2020, Phụ lục I, phần I, mục II.6.c, d)."""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from sinhkehoach.conformance.anatomy.body import NumberedParagraph
from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.checks.body_letters import skips_letter, wrong_item
from sinhkehoach.conformance.line import Line, is_caps
from sinhkehoach.conformance.markers import Rank
from sinhkehoach.conformance.rule import Deviation, NotApplicable, Remedy, Undecided
from sinhkehoach.conformance.style_requirement import StyleRequirement
from sinhkehoach.values.ordinals import POINT_LETTERS, roman

_ROMAN: Final = re.compile(r"[IVXLC]+")
_MARKS: Final = (".", ";", ":", ",")
_LONGEST_ROMAN: Final = 40
_LONGEST_TITLE: Final = 150
_LEAST_SENTENCE: Final = 3
_BOLD: Final = StyleRequirement(bold=True)
_REGULAR: Final = StyleRequirement(bold=False)
# What begins a new count of a kind of number; articles and points only begin anew at 1.
_FOLLOWERS: Final = {
    Rank.PART: (),
    Rank.ARTICLE: (),
    Rank.ROMAN: (Rank.PART, Rank.ARTICLE),
    Rank.NUMBER: (Rank.ROMAN, Rank.PART, Rank.ARTICLE, Rank.DIVISION),
    Rank.DEEP_NUMBER: (Rank.NUMBER, Rank.ROMAN, Rank.PART, Rank.ARTICLE, Rank.DIVISION),
    Rank.POINT: (),
}


def parts(document: Examined) -> Iterator[Deviation]:
    """B08: Phần, Chương on a line of their own with Roman numerals, the title in capitals below."""
    for at, item in _ranked(document, Rank.PART, "không chia phần, chương"):
        if not _ROMAN.fullmatch(item.number):
            yield wrong_item(item, f"đánh số “{item.number}”, không phải số La Mã")
        yield from _wrong_chapter(document, item)
        yield from _wrong_title(document, at)


def divisions(document: Examined) -> Iterator[Deviation]:
    """B09: Mục, Tiểu mục with Arabic numerals."""
    for at, item in _ranked(document, Rank.DIVISION, "không chia mục, tiểu mục"):
        if not item.number.isdigit():
            yield wrong_item(item, f"đánh số “{item.number}”, không phải chữ số Ả Rập")
        yield from _wrong_chapter(document, item)
        yield from _wrong_title(document, at)


def _wrong_chapter(document: Examined, item: NumberedParagraph) -> Iterator[Deviation]:
    """Yield what is wrong with the line that a Phần, Chương or Mục fills with its number."""
    yield from _wrong_look(item, item.line, document.regime.components.chapter.style)
    word = item.mark.split()[0]
    if is_caps(word):
        yield wrong_item(item, f"chữ “{word}” in hoa", f"ghi “{word.capitalize()} {item.number}”")
    rest = item.text.lstrip(" .:")
    if rest.strip("–- ") and not rest.startswith("\n") and len(rest) <= _LONGEST_TITLE:
        yield wrong_item(item, "ghi chung một dòng với tiêu đề", "tiêu đề xuống dòng dưới")


def articles(document: Examined) -> Iterator[Deviation]:
    """B10: "Điều n." bold."""
    for _, item in _ranked(document, Rank.ARTICLE, "không chia điều"):
        first = item.line.runs[0].face if item.line.runs else None
        if first is None or not first.bold:
            yield wrong_item(item, "chữ “Điều” không đậm")._replace(remedy=Remedy(item.mark_line, _BOLD))
        if is_caps(item.mark.split()[0]):
            yield wrong_item(item, "chữ “ĐIỀU” in hoa", f"ghi “Điều {item.number}.”")
        if not item.number.isdigit():
            yield wrong_item(item, f"đánh số “{item.number}”, không phải chữ số Ả Rập")
        yield from _wrong_sign(document, item, f"Điều {item.number}")


def roman_headings(document: Examined) -> Iterator[Deviation]:
    """B11."""
    for _, item in _ranked(document, Rank.ROMAN, "không có mục I, II, III"):
        yield from _wrong_look(item, item.line, document.regime.components.roman_heading.style)
        yield from _wrong_sign(document, item, item.number)


def numbered_items(document: Examined) -> Iterator[Deviation]:
    """B12: bold with a title alone on its line, regular with running text."""
    items, style = document.items, document.regime.components.item.style
    for at, item in _ranked(document, Rank.NUMBER, "không có mục 1, 2, 3"):
        behind = item.behind_number
        sentence = item.paragraph.text.endswith(_MARKS) and not item.paragraph.text.endswith("..")
        if sentence and behind.every("bold") and not item.paragraph.text.endswith(":"):
            yield wrong_item(item, "đoạn văn có số mà in đậm cả đoạn")._replace(
                remedy=Remedy(item.line, _REGULAR)
            )
        if not sentence and _is_title(items, at):
            yield from _wrong_look(item, behind, style, "tiêu đề ")
        if _goes_on_behind_title(behind):
            yield wrong_item(
                item, "tiêu đề và nội dung chung một đoạn", "tiêu đề trên dòng riêng, nội dung xuống dòng"
            )
        if not _is_within_point(items, at):
            yield from _wrong_sign(document, item, item.number)


def _wrong_sign(document: Examined, item: NumberedParagraph, number: str) -> Iterator[Deviation]:
    """Yield that another sign than the regime's (a full stop in the decree), or none, stands behind a number."""
    signs = document.regime.forms.text.behind_number
    if item.mark and not item.mark.endswith(signs):
        yield wrong_item(item, f"ghi “{item.mark}”", f"ghi “{number}{signs[0]}”")


def _goes_on_behind_title(line: Line) -> bool:
    """Say whether a bold beginning of some words is followed by regular text in the same paragraph."""
    runs = [run for run in line.runs if run.text.strip()]
    bold = list(takewhile(lambda run: run.face.bold, runs))
    lead, rest = ("".join(run.text for run in each).strip() for each in (bold, runs[len(bold) :]))
    parted = lead.endswith((":", ".")) or rest.startswith((":", "."))
    return parted and len(lead.split()) > 1 and len(rest.split()) >= _LEAST_SENTENCE


def _is_within_point(items: tuple[NumberedParagraph, ...], at: int) -> bool:
    """Say whether the numbers 1), 2) count within a point: the decree knows none so deep."""
    above = (each for each in reversed(items[:at]) if each.rank not in {Rank.PLAIN, Rank.DASH})
    first = next((each for each in above if each.rank is not Rank.NUMBER or each.mark.endswith(".")), None)
    return first is not None and first.rank in {Rank.POINT, Rank.DEEP_NUMBER}


def sequences(document: Examined) -> Iterator[Deviation]:
    """B13: no gap, no repeat."""
    for rank, followers in _FOLLOWERS.items():
        expected: dict[str, int] = {}
        before: NumberedParagraph | None = None
        for item in document.items:
            if item.rank in followers or (rank is Rank.POINT and _opens_points(item, before)):
                expected = {}
            if item.rank is rank and not (rank is Rank.POINT and item.automatic):
                family, own = _worth(item)
                wanted = expected.get(family, 1)
                again = rank is Rank.POINT and own == 1 and wanted != 1 and _stands_below(item, before)
                if again or (own not in {0, 1, wanted} and not _misspelled(item, wanted)):
                    yield wrong_item(item, f"đánh số {item.number}, đáng lẽ {_printed(item, family, wanted)}")
                expected[family] = own + 1
            before = item


def _opens_points(item: NumberedParagraph, before: NumberedParagraph | None) -> bool:
    """Say whether points below `item` are counted anew: a number that begins right below a point is part of it."""
    if item.rank is Rank.NUMBER:
        within = before is not None and before.rank in {Rank.POINT, Rank.DASH} and item.number == "1"
        return not within and item.mark.endswith(".")
    return item.rank in {Rank.ROMAN, Rank.PART, Rank.ARTICLE, Rank.DIVISION}


def _stands_below(item: NumberedParagraph, before: NumberedParagraph | None) -> bool:
    """Say whether `item` stands right below one that Word has not counted either: both belong to one list."""
    return (
        before is not None
        and before.rank is item.rank
        and before.paragraph.index + 1 == item.paragraph.index
        and not (item.automatic or before.automatic)
    )


def end_mark(document: Examined) -> Iterator[Deviation]:
    """B17."""
    if not document.items and not document.bases and _is_empty(document):
        yield Deviation(
            None, "", "không có nội dung", "nội dung văn bản, kết thúc bằng “./.”", part="thân văn bản"
        )
        return
    for last in _last(document):
        if not last.paragraph.text.endswith(document.regime.forms.text.end_mark):
            yield wrong_item(last, f"kết thúc bằng “{last.paragraph.text.split()[-1]}”")


def one_end_mark(document: Examined) -> Iterator[Deviation]:
    """B18."""
    last, mark = _last(document), document.regime.forms.text.end_mark
    for item in document.items:
        text = item.paragraph.text
        if mark in text[: -len(mark)] or (item not in last and text.endswith(mark)):
            yield wrong_item(item, f"có “{mark}” giữa văn bản")


def headings_kept(document: Examined) -> Iterator[Deviation]:
    """B19."""
    ranked = (each for each in document.items if each.rank in {Rank.ROMAN, Rank.PART})
    headings = [each for each in ranked if each.line.every("bold")]
    if not headings:
        raise NotApplicable("không có đề mục")
    for item in headings:
        if not item.paragraph.setting.keep_next:
            yield wrong_item(item, "đề mục có thể nằm trơ cuối trang")


def _ranked(document: Examined, rank: Rank, none: str) -> Iterator[tuple[int, NumberedParagraph]]:
    found = [(at, item) for at, item in enumerate(document.items) if item.rank is rank]
    if not found:
        raise NotApplicable(none)
    yield from found


def _is_empty(document: Examined) -> bool:
    """Say whether nothing stands between title and signature, no table and no box either."""
    end = document.closing.start if document.closing else None
    return not any(each.text for each in document.document.paragraphs[document.letterhead.end : end])


def _last(document: Examined) -> tuple[NumberedParagraph, ...]:
    """Return where the text ends, and where that ends before which a document is attached to it."""
    if not document.items:
        raise Undecided("không tìm thấy thân văn bản")
    begin = document.attached.begin if document.attached else 0
    issuing = [item for item in document.items if item.paragraph.index < begin]
    return (*issuing[-1:], document.items[-1])


def _is_title(items: tuple[NumberedParagraph, ...], at: int) -> bool:
    """Say whether the item introduces what follows: deeper items or running text, not its next sibling."""
    following = items[at + 1] if at + 1 < len(items) else None
    return following is not None and following.rank in {Rank.DEEP_NUMBER, Rank.POINT, Rank.DASH, Rank.PLAIN}


def _wrong_title(document: Examined, at: int) -> Iterator[Deviation]:
    """Yield what is wrong with the title on the line below a Phần or Chương."""
    items = document.items
    if at + 1 >= len(items) or items[at + 1].rank is not Rank.PLAIN:
        return
    title = items[at + 1]
    if title.paragraph.setting.align != "center" and not is_caps(title.paragraph.text):
        return
    yield from _wrong_look(title, title.line, document.regime.components.chapter_title.style)


def _worth(item: NumberedParagraph) -> tuple[str, int]:
    """Return what a number continues ("1.2." for 1.2.3) and its place there, 0 for no number."""
    number = item.number
    if item.rank is Rank.POINT:
        return "", POINT_LETTERS.find(number.lower()) + 1
    if not number[:1].isdigit():
        return "", next((n for n in range(1, _LONGEST_ROMAN) if roman(n) == number), 0)
    family, dot, last = number.rpartition(".")
    return family + dot, int(last)


def _misspelled(item: NumberedParagraph, wanted: int) -> bool:
    """Say whether a point's letter is one that B14 tells of."""
    expected = POINT_LETTERS[wanted - 1 : wanted]
    return item.rank is Rank.POINT and skips_letter(item.number.lower(), expected)


def _printed(item: NumberedParagraph, family: str, number: int) -> str:
    if item.rank is Rank.POINT:
        return POINT_LETTERS[number - 1 : number]
    return f"{family}{number}" if item.number[:1].isdigit() else roman(number)


def _wrong_look(
    item: NumberedParagraph, line: Line, look: StyleRequirement, what: str = ""
) -> Iterator[Deviation]:
    if wrong := look.departures(line):
        yield wrong_item(item, f"{what}{wrong}")._replace(remedy=Remedy(line, look))
