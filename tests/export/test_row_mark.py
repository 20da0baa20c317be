import pytest

from sinhkehoach.export.row_mark import Origin, RowKeys, RowNamer, is_same, mark_text, read_mark

KEYS = RowKeys("", "0123456789", "abcdef0123")
MARK = mark_text("nv", Origin("ke-hoach", "năm 2027"), KEYS, {"Tên": "Lắp  mạng", "Kết quả": ""})


def test_mark_is_read_as_it_was_written():
    mark = read_mark(MARK)
    assert (mark.sheet, mark.origin, mark.keys) == ("nv", ("ke-hoach", "năm 2027"), KEYS)
    assert mark.said("Tên", "Lắp mạng")
    assert not mark.said("Tên", "Lắp mạng khác")
    assert mark.said("Kết quả", "")
    assert mark.has("Kết quả")
    assert not mark.has("Ghi chú")
    assert not mark.said("Ghi chú", "")


@pytest.mark.parametrize(
    "text", ["", "x", MARK[:-1], MARK[:-1] + "g", MARK.replace("2027", "2028"), MARK + "|", MARK * 20]
)
def test_what_somebody_has_changed_is_no_mark(text):
    assert read_mark(text) is None


def test_bars_in_a_name_do_not_break_a_mark():
    origin = Origin("a|b*[c]", "năm 2027")
    mark = read_mark(mark_text("ct", origin, KEYS, {}))
    assert is_same(mark.origin.plan, origin.plan)
    assert not is_same(mark.origin.plan, "khác")


def test_keys_last_as_long_as_id_place_and_name():
    one = RowNamer().keys("a", ("Nhóm",), "Việc")
    assert one == RowNamer().keys("a", ("Nhóm",), "Việc ")
    moved = RowNamer().keys("a", ("Nhóm khác",), "Việc")
    assert (moved.by_id, moved.by_name) == (one.by_id, one.by_name)
    assert moved.by_place != one.by_place
    renamed = RowNamer().keys("a", ("Nhóm",), "Việc mới")
    assert (renamed.by_id == one.by_id, renamed.by_name == one.by_name) == (True, False)
    assert RowNamer().keys(None, (), "Việc").by_id == ""


def test_those_of_one_name_in_one_place_are_numbered():
    namer = RowNamer()
    first, second = namer.keys(None, (), "Việc"), namer.keys(None, (), "Việc")
    assert first.by_place != second.by_place
    assert first == RowNamer().keys(None, (), "Việc")
