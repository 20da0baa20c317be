import pytest

from sinhkehoach.reconcile.leaves import Leaf, leaves_at, places_of, text_lines, value_at
from tests.support.reconciling import PLAN, made_of

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


def test_lines_that_only_draw_a_table_are_not_printed():
    assert text_lines("Lời.\n| A | B |\n|---|---|\n| 1 | 2 |\n") == [0, 1, 3]
    assert text_lines("Lời.\n|---|---|\n") == [0, 1]


def test_cell_of_pasted_rows_is_a_text_of_its_own():
    source = made_of(
        PLAN.replace(
            '        - [Lớp bồi dưỡng hè, hội trường, ""]\n        - [Lớp tiếng Anh, nhà văn hóa, buổi tối]\n',
            "",
        ).replace("      hàng:\n", "      hàng: |\n        Lớp hè | Sân | sáng\n        Lớp vẽ | Nhà | tối\n")
    ).source
    path = ("phụ lục", 0, "bảng", 0, "hàng", 1, 1)
    assert leaves_at(source, path, None) == [Leaf(("phụ lục", 0, "bảng", "hàng"), 29, "Nhà")]


def test_words_have_the_places_of_the_values_that_read_so():
    assert places_of(SOURCE, " Sửa chữa trường lớp ") == [("nhiệm vụ", 1, "tên")]
    (place,) = places_of(SOURCE, "buổi tối")
    assert value_at(SOURCE, place)[1] == "buổi tối"
    assert len(places_of(SOURCE, "văn-phòng")) > 1


@pytest.mark.parametrize("words", ["Sửa chữa", "", " "])
def test_words_that_no_value_reads_have_none(words):
    assert places_of(SOURCE, words) == []
