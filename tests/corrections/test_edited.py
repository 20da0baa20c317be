import pytest

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.position import Position
from sinhkehoach.corrections.edited import is_of_file, with_file_corrected, with_values_corrected
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from tests.support.plans import source_of

TEXT = "a: một  # x\nb: hai\n"


def test_a_correction_without_a_path_is_of_the_file_but_for_that_of_a_key():
    assert is_of_file(Correction(3, "một", "hai"))
    assert not is_of_file(Correction(0, "một", "hai", path=("a",)))
    assert not is_of_file(Correction(None, "a", "b"))


def test_characters_of_the_file_give_way_and_what_stands_behind_moves():
    result = with_file_corrected(TEXT, [Correction(3, "một", "mười"), Correction(2, " ", "  ")])
    assert result.text == "a:  mười  # x\nb: hai\n"
    assert list(result.moved([Position(1, 9), Position(2, 4)])) == [Position(1, 11), Position(2, 4)]


@pytest.mark.parametrize(
    "corrections",
    [[Correction(3, "hai", "x")], [Correction(3, "một", "x"), Correction(4, "ột", "y")]],
    ids=["other words there", "overlapping"],
)
def test_what_cannot_be_made_is_refused(corrections):
    with pytest.raises(CannotEdit):
        with_file_corrected(TEXT, corrections)


def test_one_correction_that_two_problems_ask_for_is_made_once():
    assert with_file_corrected(TEXT, [Correction(3, "một", "x")] * 2).text == "a: x  # x\nb: hai\n"


def test_values_and_keys_give_way_and_comments_stay():
    source = source_of("mở đầu: Làm nhanh.  # x\nmục đich: Một.\n")
    wanted = [
        Correction(4, "nhanh", "gọn", path=("mở đầu",)),
        Correction(None, "mục đich", "mục đích", path=("mục đich",)),
    ]
    result = with_values_corrected(source, wanted)
    assert result.text.startswith("mở đầu: Làm gọn.  # x\nmục đích: Một.\n")


def test_a_cell_of_pasted_rows_is_corrected_in_its_place():
    text = "phụ lục:\n  - tên: A\n    bảng:\n      hàng: |\n        Tên\tSố\n        Một\t2\n"
    source = source_of(text)
    path = ("phụ lục", 0, "bảng", "hàng", 1, 1)
    assert "Một\t3\n" in with_values_corrected(source, [Correction(0, "2", "3", path=path)]).text


def test_a_value_that_says_something_else_is_refused():
    with pytest.raises(CannotEdit):
        with_values_corrected(source_of("mục đích: Làm.\n"), [Correction(0, "Sửa", "x", path=("mục đích",))])
