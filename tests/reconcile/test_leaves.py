import pytest

from sinhkehoach.reconcile.leaves import Leaf, leaves_at, text_lines, value_at
from tests.support.reconciling import made_of

SOURCE = made_of().source


def test_line_of_a_text_is_counted_in_its_value():
    (leaf,) = leaves_at(SOURCE, ("mục đích",), 1)
    assert leaf == Leaf(("mục đích",), len("- Nâng cao chất lượng dạy và học.\n"), leaf.text, 2)
    assert leaf.text.startswith("- Huy động **mọi")


def test_line_that_is_not_there_gives_nothing():
    assert leaves_at(SOURCE, ("mục đích",), 9) == []
    assert leaves_at(SOURCE, ("yêu cầu",), 0) == []


def test_texts_of_a_map_come_longest_first():
    texts = [leaf.text for leaf in leaves_at(SOURCE, ("nhiệm vụ", 1), None)]
    assert texts == ["Sửa chữa trường lớp", "văn-phòng"]


@pytest.mark.parametrize(
    "path", [("phụ lục", 0, "bảng", "hàng", 1, 2), ("phụ lục", 0, "bảng", 0, "hàng", 1, 2)]
)
def test_value_is_found_where_a_list_of_one_was_not_typed(path):
    found, value = value_at(SOURCE, path)
    assert (found[-2:], value) == ((1, 2), "buổi tối")


def test_value_that_is_not_there():
    assert value_at(SOURCE, ("kết",)) is None


def test_lines_that_say_something_are_numbered():
    assert text_lines("a\n\n  \nb\n") == [0, 3]
