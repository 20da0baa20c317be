import pytest

from sinhkehoach.reconcile.differences import Added
from sinhkehoach.reconcile.next_item import next_item
from sinhkehoach.reconcile.steps import InsertItem
from tests.support.reconciling import made_of, unit

MADE = made_of()
FIRST, LINE, SECOND = (
    next(each for each in MADE.read.units if each.text.startswith(text))
    for text in ("1. Bồi dưỡng", "- Mở lớp", "2. Sửa chữa")
)


@pytest.mark.parametrize(
    ("text", "above", "index"),
    [
        ("2. Việc *mới*.", FIRST, 1),
        ("2. Việc *mới*", LINE, 1),
        ("3. Việc *mới*", SECOND, 2),
        ("7. Việc *mới*", SECOND, 2),
    ],
)
def test_heading_that_counts_on_is_a_new_item(text, above, index):
    step = next_item(Added(unit(text), above, None), MADE)
    assert step == InsertItem(("nhiệm vụ",), index, {"tên": "Việc \\*mới\\*"})


@pytest.mark.parametrize(
    ("new", "above"),
    [
        (unit("Việc mới"), SECOND),
        (unit("- Việc mới"), SECOND),
        (unit("2.1. Việc mới"), SECOND),
        (unit("1.3. Việc mới"), LINE),
        (unit("4. Việc mới"), LINE),
        (unit("3. Việc mới", note=1), SECOND),
        (unit("3. Việc | mới", table=2), SECOND),
        (unit("3. Việc mới"), None),
        (unit("3. Việc mới"), unit("2. Ngoài", ("mục đích",))),
    ],
)
def test_what_does_not_count_on_is_none(new, above):
    assert next_item(Added(new, above, None), MADE) is None


def test_line_that_counts_on_in_its_own_text_is_none():
    made = made_of(
        "cơ quan: ubnd\nkỳ: 2027\ntrích yếu: A\nmục đích: |\n  1. Một.\n  2. Hai.\nký: chủ tịch\nnơi nhận: [A]\n"
    )
    above = next(each for each in made.read.units if each.text == "2. Hai.")
    assert next_item(Added(unit("3. Ba"), above, None), made) is None
