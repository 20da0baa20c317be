import pytest

from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.text_edit import CannotEdit, TextEdit
from tests.yaml.reading import fold, read

PLAN = """\
# Kế hoạch
số: 15              # con số
ngày: 18/01/2027
mục đích: |  # hai ý
  - Ý một.
  - Ý hai năm 2027.

# Các việc
nhiệm vụ:
  # việc đầu
  - tên: Một
    đơn vị: [phòng A, "phòng, B"]

  # việc sau
  - {tên: Hai, đơn vị: phòng C}
lưu:
  - VT
  - Mầm non: 3 bản
"""


def _edited(*calls, text=PLAN):
    editor = Editor(read(text), fold)
    for name, *arguments in calls:
        getattr(editor, name)(*arguments)
    return editor.edited().text


def test_many_changes_at_once_change_just_that():
    text = _edited(
        ("replace", ("số",), None),
        ("replace", ("ngày",), "tháng 12 năm 2027"),
        ("insert_line", ("mục đích",), 0, "- Ý không."),
        ("change", ("mục đích",), TextEdit(24, 25, "8")),
        ("insert_line", ("mục đích",), 2, "- Ý ba."),
        ("insert_item", ("nhiệm vụ",), 1, {"tên": "Xen", "đơn vị": "x: y"}),
        ("insert_item", ("nhiệm vụ", 0, "đơn vị"), 1, "phòng Đ"),
        ("insert_pair", ("nhiệm vụ", 0), "số", "5", "tên"),
        ("insert_pair", ("nhiệm vụ", 1), "số", None),
        ("replace", ("lưu", 1), "Mầm non: 4 bản"),
        ("insert_line", ("lưu",), 2, "HS"),
        ("comment", ("nhiệm vụ", 1, "tên"), "xem lại"),
    )
    assert (
        text
        == """\
# Kế hoạch
số:                 # con số
ngày: tháng 12 năm 2027
mục đích: |  # hai ý
  - Ý không.
  - Ý một.
  - Ý hai năm 2028.
  - Ý ba.

# Các việc
nhiệm vụ:
  # việc đầu
  - tên: Một
    số: 5
    đơn vị: [phòng A, phòng Đ, "phòng, B"]
  - tên: Xen
    đơn vị: "x: y"

  # việc sau
  # xem lại
  - {tên: Hai, đơn vị: phòng C, số: ~}
lưu:
  - VT
  - Mầm non: 4 bản
  - HS
"""
    )


def test_takes_lines_items_and_keys_out():
    text = _edited(
        ("remove", ("số",)),
        ("remove_lines", ("mục đích",), 0),
        ("remove", ("nhiệm vụ", 1)),
        ("remove", ("nhiệm vụ", 0, "tên")),
        ("remove_lines", ("lưu",), 0),
    )
    assert (
        text
        == """\
# Kế hoạch
ngày: 18/01/2027
mục đích: |  # hai ý
  - Ý hai năm 2027.

# Các việc
nhiệm vụ:
  # việc đầu
  - đơn vị: [phòng A, "phòng, B"]

lưu:
  - Mầm non: 3 bản
"""
    )


def test_entries_side_by_side_go_together():
    text = "{a: 1, b: 2, c: 3, d: 4}\n"
    assert _edited(("remove", ("d",)), ("remove", ("c",)), ("remove", ("a",)), text=text) == "{b: 2}\n"
    changed = _edited(("remove", ("c",)), ("remove", ("b",)), ("insert_pair", (), "x", "y", "a"), text=text)
    assert changed == "{a: 1, x: y, d: 4}\n"


def test_takes_the_last_lines_of_a_block_out():
    assert "  - Ý một.\n\n# Các" in _edited(("remove_lines", ("mục đích",), 1))
    assert _edited(("remove_lines", ("a",), 1, 2), text="a: |\n  1\n  2\n  3\nb: c\n") == "a: |\n  1\nb: c\n"


def test_fills_empty_lists_and_maps():
    assert _edited(("insert_item", ("a",), 0, "x, y"), text="a: []\n") == 'a: ["x, y"]\n'
    assert _edited(("insert_pair", ("a",), "b", "c"), text="a: {}\n") == "a: {b: c}\n"


def test_puts_a_map_where_a_scalar_was():
    text = _edited(
        ("replace_by", ("a",), {"số": "53,4", "tên": None}),
        ("replace_by", ("c", "d"), {"số": "≥ 5"}),
        text="a: 5  # x\nc: {d: 6}\n",
    )
    assert text == 'a: {số: "53,4", tên: ~}  # x\nc: {d: {số: ≥ 5}}\n'


def test_puts_a_list_where_a_scalar_or_nothing_was():
    text = _edited(("replace_by", ("a",), ["x", "y, z"]), text="a: 5  # x\n")
    assert text == 'a: [x, "y, z"]  # x\n'
    items = [{"tên": "x"}, {"tên": "y", "khoản": [{"tên": "z"}]}]
    text = _edited(("replace_by", ("a",), items), text="a:   # lời\nb: c\n")
    assert text == "a:   # lời\n  - {tên: x}\n  - tên: y\n    khoản:\n      - {tên: z}\nb: c\n"


def test_fills_a_key_that_has_nothing_yet():
    assert _edited(("insert_pair", (), "a", "x"), text="a:\nb: c\n") == "a: x\nb: c\n"
    assert _edited(("insert_pair", (), "a", ["x"]), text="a:\nb: c\n") == "a:\n  - x\nb: c\n"


def test_puts_items_in_the_place_of_all_there_are():
    assert _edited(("replace_items", ("a",), ["x", "y"]), text="a: [b, c]  # d\n") == "a: [x, y]  # d\n"
    text = _edited(("replace_items", ("a",), [["x"], ["y"]]), text="a:\n  - [b]\n  # c\n  - [d]  # e\nf: g\n")
    assert text == "a:\n  - [x]\n  - [y]  # e\nf: g\n"


def test_renames_keys():
    text = _edited(
        ("rename_key", ("2027",), "2028"),
        ("rename_key", ("2028",), "2029"),
        ("rename_key", ("2028", "2027"), "a, b"),
        ("replace", ("2028", "2027"), "x"),
        text="2027: a\n'2028': {2027: b}\n",
    )
    assert text == "2028: a\n'2029': {\"a, b\": x}\n"


def test_puts_a_comment_behind_a_line_beside_a_mark_or_a_key():
    editor = Editor(read("a: b\nc: |\n  d\ne:\n  - f\ng: [h,\n  i]\n"), fold)
    for key in "aceg":
        editor.comment((key,), f"của {key}", behind=True)
    assert editor.edited().text == (
        "a: b  # của a\nc: |  # của c\n  d\ne:  # của e\n  - f\ng: [h,\n  i]  # của g\n"
    )


def test_takes_comments_out():
    editor = Editor(read(PLAN), fold)
    for comment in editor.comments:
        editor.remove_comment(comment)
    assert "#" not in editor.edited().text
    assert editor.edited().value == read(PLAN).value


@pytest.mark.parametrize(
    "call",
    [
        ("replace", ("không có",), "x"),
        ("replace", ("nhiệm vụ",), "x"),
        ("replace", ("số",), "a\x00"),
        ("change", ("số",), TextEdit(0, 3, "x")),
        ("insert_item", ("nhiệm vụ",), 3, "x"),
        ("insert_item", ("số",), 0, "x"),
        ("insert_pair", ("nhiệm vụ",), "x", "y"),
        ("insert_pair", (), "số", "y"),
        ("insert_pair", (), "x", "y", "không có"),
        ("insert_line", ("mục đích",), 3, "x"),
        ("remove_lines", ("mục đích",), 0, 2),
        ("remove_lines", ("lưu",), 0, 2),
        ("remove", ()),
        ("remove", ("không có",)),
    ],
)
def test_refuses_what_has_no_place(call):
    with pytest.raises(CannotEdit):
        _edited(call)


@pytest.mark.parametrize(
    "calls",
    [
        [("replace", ("số",), None), ("replace", ("số",), "16")],
        [("change", ("ngày",), TextEdit(0, 5, "x")), ("change", ("ngày",), TextEdit(4, 6, "y"))],
        [("remove", ("nhiệm vụ", 0)), ("replace", ("nhiệm vụ", 0, "tên"), "x")],
    ],
)
def test_refuses_changes_that_overlap(calls):
    with pytest.raises(CannotEdit):
        _edited(*calls)


def test_refuses_a_second_comment_behind_a_line():
    editor = Editor(read(PLAN), fold)
    with pytest.raises(CannotEdit):
        editor.comment(("số",), "nữa", behind=True)


def test_refuses_an_anchor_that_others_need_to_go():
    with pytest.raises(CannotEdit):
        _edited(("remove", (0,)), text="- - &x a\n- *x\n- b\n")


@pytest.mark.parametrize("text", ["a: b\na: c\n", "a: b\nc: [\n", "a: &x b\n"])
def test_refuses_a_file_with_errors(text):
    with pytest.raises(CannotEdit):
        Editor(read(text), fold)


@pytest.mark.parametrize(
    ("text", "path", "value", "expected"),
    [
        ("a: b\n", ("a",), ["x", "y"], "a:\n  - x\n  - y\n"),
        ("a: b\n", ("a",), {"tên": "x", "số": ["1"]}, "a:\n  tên: x\n  số:\n    - 1\n"),
        ("a: [b, c]\n", ("a",), ["x"], "a: [x]\n"),
        ("a: [b, c]\n", ("a",), {"x": "y"}, "a:\n  x: y\n"),
        ("a: []\n", ("a",), ["x"], "a:\n  - x\n"),
        ("a: {}\n", ("a",), {"x": "y"}, "a:\n  x: y\n"),
        ("a:\n  - b\n  - c\nd: e\n", ("a",), ["x"], "a:\n  - x\nd: e\n"),
        ("a: |\n  b\n\nd: e\n", ("a",), ["x"], "a:\n  - x\n\nd: e\n"),
        ("a:  # lời\nd: e\n", ("a",), ["x"], "a:  # lời\n  - x\nd: e\n"),
        ("a:\r\nd: e\r\n", ("a",), ["x"], "a:\r\n  - x\r\nd: e\r\n"),
        ("a: b", ("a",), ["x"], "a:\n  - x"),
        ("- b\n- c\n", (0,), {"x": "y", "z": "1"}, "- x: y\n  z: 1\n- c\n"),
        ("- b\n- c\n", (1,), ["x", "y"], "- b\n- - x\n  - y\n"),
        ("{a: b, c: d}\n", ("a",), ["x", "y"], "{a: [x, y], c: d}\n"),
        ("a: [b, c]\n", ("a", 1), {"x": "y"}, "a: [b, {x: y}]\n"),
    ],
)
def test_puts_a_map_or_list_where_less_was_said(text, path, value, expected):
    assert _edited(("put", path, value), text=text) == expected


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("a:\n  b: c\n  d: e\n", ("a",)),
        ("a:\n  - b: c\n    d: e\n", ("a",)),
        ("a:\n  - b  # lời\n  - c\n", ("a",)),
        ("a: &x b\nc: *x\n", ("a",)),
        ("a: b\n", ("c",)),
    ],
)
def test_puts_nothing_in_the_place_of_more(text, path):
    with pytest.raises(CannotEdit):
        _edited(("put", path, ["x"]), text=text)


def test_puts_a_pair_before_another():
    assert (
        _edited(("insert_pair", (), "x", "y", "", "a"), text="# lời\na: 1\nb: 2\n")
        == "# lời\nx: y\na: 1\nb: 2\n"
    )
    assert _edited(("insert_pair", (), "x", "y", "", "b"), text="a: 1\nb: 2\n") == "a: 1\nx: y\nb: 2\n"
    with pytest.raises(CannotEdit):
        _edited(("insert_pair", (), "x", "y", "", "không có"), text="a: 1\n")


def test_puts_items_into_another_order_with_their_comments():
    text = "a:\n  - x: 1\n\n  # hai\n  - y: 2  # hai\n  - z\nb: 1\n"
    edited = _edited(("reorder", ("a",), (2, 0, 1)), text=text)
    assert edited == "a:\n  - z\n\n  - x: 1\n  # hai\n  - y: 2  # hai\nb: 1\n"
    assert _edited(("reorder", ("a",), (2, 1, 0)), text="a: [x, y, z]\n") == "a: [z, y, x]\n"


def test_items_outside_the_reordered_ones_can_be_changed_at_once():
    calls = (("reorder", ("a",), (1, 0, 2)), ("replace", ("a", 2), "Z"))
    assert _edited(*calls, text="a: [x, y, z]\n") == "a: [y, x, Z]\n"


@pytest.mark.parametrize("order", [(0,), (0, 0), (0, 2), (0, 1, 2)])
def test_order_of_other_items_is_refused(order):
    with pytest.raises(CannotEdit):
        _edited(("reorder", ("lưu",), order))


def test_moves_an_item_and_changes_another_at_once():
    calls = (("move", ("nhiệm vụ", 1), 0), ("replace", ("số",), "16"))
    text = _edited(*calls)
    assert read(text).value["nhiệm vụ"] == read(PLAN).value["nhiệm vụ"][::-1]
    assert "số: 16 " in text
    assert _edited(("move", ("lưu", 1), 1)) == PLAN


@pytest.mark.parametrize(
    "call", [("move", ("lưu", 0), 2), ("move", ("lưu", 0), -1), ("move", ("lưu", 2), 0), ("move", ("số",), 0)]
)
def test_moves_nothing_to_where_no_item_is(call):
    with pytest.raises(CannotEdit):
        _edited(call)
