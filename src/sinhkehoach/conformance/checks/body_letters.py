"""Points a), b), c): their letters and marks (NĐ 30/2020, Phụ lục I, phần I, mục II.6.d)."""

from collections.abc import Iterator

from sinhkehoach.conformance.anatomy.body import NumberedParagraph
from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.markers import Rank
from sinhkehoach.conformance.rule import Deviation, NotApplicable
from sinhkehoach.values.ordinals import POINT_LETTERS


def typed_letters(document: Examined) -> Iterator[Deviation]:
    """B14: a, b, c, d, đ, e, g, h, i."""
    typed = [each for each in _points(document) if not each.automatic]
    yield from _wrong_letters(typed, "không có điểm a, b, c gõ tay")


def point_marks(document: Examined) -> Iterator[Deviation]:
    """B15: a closing bracket behind a small letter."""
    for item in _points(document):
        if not document.regime.forms.text.point_mark.fullmatch(item.mark):
            first = "a" if item.number.islower() else "A"
            yield wrong_item(item, f"ghi kiểu “{item.mark.replace(item.number, first)}”", "ghi kiểu “a)”")


def automatic_letters(document: Examined) -> Iterator[Deviation]:
    """B16: Word's own letters go a, b, c, d, e, f."""
    counted = [each for each in _points(document) if each.automatic]
    yield from _wrong_letters(counted, "không đánh chữ a, b, c tự động")


def _wrong_letters(points: list[NumberedParagraph], none: str) -> Iterator[Deviation]:
    if not points:
        raise NotApplicable(none)
    expected = 0
    for item in points:
        letter = item.number.lower()
        if letter == POINT_LETTERS[0]:
            expected = 0
        wanted = POINT_LETTERS[expected] if expected < len(POINT_LETTERS) else ""
        if letter not in POINT_LETTERS or (letter != wanted and skips_letter(letter, wanted)):
            yield wrong_item(item, f"điểm {letter})", f"điểm {wanted}): thứ tự a, b, c, d, đ, e, g, h, i, k…")
        expected = POINT_LETTERS.index(letter) + 1 if letter in POINT_LETTERS else expected + 1


def skips_letter(letter: str, wanted: str) -> bool:
    """Say whether the alphabet is at fault and not the count: đ left out, or a letter that Vietnamese lacks."""
    return (letter, wanted) == ("e", "đ") or letter in "fjwz"


def _points(document: Examined) -> list[NumberedParagraph]:
    found = [each for each in document.items if each.rank is Rank.POINT]
    if not found:
        raise NotApplicable("không có điểm a, b, c")
    return found


def wrong_item(item: NumberedParagraph, found: str, wanted: str = "") -> Deviation:
    """Return the deviation at `item`."""
    return Deviation(item.paragraph, item.paragraph.full_text, found, wanted)
