import pytest

from sinhkehoach.jobs.wide_tables import NO_WIDER_THAN_THE_PAGE as RULE
from tools.docs.example import opened, with_usual_lines

LONG = "12.750.000.000"


def _found(lines):
    problems = [each for each in opened(with_usual_lines(lines)).problems if each.code == RULE.code]
    return [(each.position.line, each.message, each.hint) for each in problems]


def _row(count):
    return "\t".join([LONG] * count)


def _appendix(count, turned=""):
    names = ", ".join(f"C{at}" for at in range(count))
    return f"phụ lục:\n  - tên: A\n{turned}    bảng:\n      cột: [{names}]\n      hàng: |\n        {_row(count)}\n"


def test_tells_the_way_out():
    ((_, message, hint),) = _found(RULE.wrong)
    assert ("trang dọc chỉ có 165 mm" in message, hint) == (True, "ghi “khổ: ngang” cho phụ lục này")
    assert _found(RULE.mended) == []


@pytest.mark.parametrize(
    ("count", "turned", "words"),
    [(5, "", None), (7, "", "khổ: ngang"), (7, "    khổ: ngang\n", None), (12, "    khổ: ngang\n", "tách")],
)
def test_measures_upright_and_landscape_pages(count, turned, words):
    assert [words in hint for _, _, hint in _found(_appendix(count, turned))] == ([True] if words else [])


def test_a_table_too_wide_for_any_page_is_not_sent_to_another_one():
    ((_, _, hint),) = _found(_appendix(12))
    assert hint.startswith("bớt cột")


def test_tells_of_a_table_pasted_into_the_body_where_it_was_pasted():
    text = f"yêu cầu: |\n  Như sau:\n  {_row(7)}\n  {_row(7)}\n"
    ((line, _, hint),) = _found(f"các phần: [yêu cầu]\n{text}")
    assert (line, "chuyển bảng sang một phụ lục" in hint) == (2, True)
    assert _found(f"yêu cầu: |\n  {_row(3)}\n  {_row(3)}\n") == []
