import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinhkehoach.base.glyph_widths import text_width
from sinhkehoach.compose.document import Run
from sinhkehoach.render.balance import balance
from sinhkehoach.render.runs import plain_text
from sinhkehoach.template.prepared_template import Slot
from tests.support.documents import runs

ISSUER = Slot(width=3686, size=13, bold=True, italic=False)
TITLE = Slot(width=9354, size=14, bold=True, italic=False)


def lines(text, slot):
    return plain_text(balance(runs(text), slot).runs).split("\n")


@pytest.mark.parametrize(
    ("text", "slot", "expected"),
    [
        ("SỞ NỘI VỤ", ISSUER, ["SỞ NỘI VỤ"]),
        ("ỦY BAN NHÂN DÂN PHƯỜNG AN HÒA ĐÔNG", ISSUER, ["ỦY BAN NHÂN DÂN", "PHƯỜNG AN HÒA ĐÔNG"]),
        ("ỦY BAN NHÂN DÂN\nPHƯỜNG AN HÒA", ISSUER, ["ỦY BAN NHÂN DÂN", "PHƯỜNG AN HÒA"]),
        (
            "Triển khai nhiệm vụ giáo dục và đào tạo năm 2027, định hướng giai đoạn 2027 - 2030 trên địa bàn phường",
            TITLE,
            [
                "Triển khai nhiệm vụ giáo dục và đào tạo năm 2027,",
                "định hướng giai đoạn 2027 - 2030 trên địa bàn phường",
            ],
        ),
        (
            "Phát động phong trào thi đua “Dạy tốt - Học tốt” trong các trường mầm non và tiểu học năm học 2026 - 2027",
            TITLE,
            [
                "Phát động phong trào thi đua “Dạy tốt - Học tốt”",
                "trong các trường mầm non và tiểu học năm học 2026 - 2027",
            ],
        ),
    ],
)
def test_long_text_is_broken_where_a_careful_typist_would(text, slot, expected):
    assert lines(text, slot) == expected


def test_longest_line_is_measured_after_breaking():
    balanced = balance(runs("ỦY BAN NHÂN DÂN PHƯỜNG AN HÒA ĐÔNG"), ISSUER)
    assert balanced.longest == pytest.approx(text_width("PHƯỜNG AN HÒA ĐÔNG", 13, bold=True))


def test_faces_and_notes_of_the_runs_stay():
    broken = balance((Run("Triển khai "), Run("nhiệm vụ " * 9, italic=True), Run("", note=1)), TITLE).runs
    assert [(run.italic, run.note) for run in broken] == [(False, None), (True, None), (False, 1)]
    assert "\n" in broken[1].text


def test_word_wider_than_its_place_is_left_whole():
    assert lines("A" * 60, ISSUER) == ["A" * 60]


def test_empty_text_stays_empty():
    assert balance((), TITLE).runs == ()


@given(st.lists(st.text("abcđẾ20 -“”", min_size=1, max_size=9), max_size=30))
def test_nothing_but_spaces_is_changed_and_lines_fit(words):
    text = " ".join(words)
    broken = lines(text, ISSUER)
    assert " ".join(broken) == text
    assert all(text_width(line, 13, bold=True) <= 3686 / 20 or " " not in line.strip() for line in broken)


@pytest.mark.parametrize("words", [["triển", "khai"] * 20_000, ["x" * 200_000], ["năm", "2027"] * 5_000])
def test_text_without_end_is_broken_as_well(words):
    text = " ".join(words)
    broken = lines(text, TITLE)
    assert " ".join(broken) == text
    if len(words) > 1:
        assert max(text_width(line, 14, bold=True) for line in broken) <= TITLE.width / 20


def test_lines_are_even_up_to_twenty_and_filled_from_there():
    def last_is_short(count):
        *_, before, last = lines("nhiệm vụ " * count + "và", TITLE)
        return text_width(last, 14, bold=True) < 0.7 * text_width(before, 14, bold=True)

    fits = next(count for count in range(1, 200) if len(lines("nhiệm vụ " * count + "và", TITLE)) == 20)
    assert not any(last_is_short(count) for count in range(fits - 30, fits))
    assert any(last_is_short(count) for count in range(fits + 8, fits + 18))
