from textwrap import dedent

import pytest

from sinhkehoach.form.edits import Insert, Move, Put, Remove, Reorder, with_edits
from sinhkehoach.model.plan import Plan
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from tests.support.plans import office_source

TASKS = ("nhiệm vụ",)


def edited(text, *edits):
    """Return the plan in `text` as it is typed after the `edits` of a form."""
    return with_edits(office_source(text), Plan, edits).text


def refusal(text, *edits):
    with pytest.raises(CannotEdit) as caught:
        edited(text, *edits)
    return str(caught.value)


def is_typed(text, *edits, as_typed):
    assert edited(text, *edits) == dedent(as_typed)


def test_a_text_gives_way_to_another_in_its_own_style():
    is_typed("số: '5'  # tạm\n", Put(("số",), "6"), as_typed="số: '6'  # tạm\n")
    is_typed(
        "mục đích: |\n  Một.\nsố: 1\n",
        Put(("mục đích",), "Hai.\nBa."),
        as_typed="mục đích: |\n  Hai.\n  Ba.\nsố: 1\n",
    )


def test_an_empty_text_takes_the_key_away_unless_it_must_be_given():
    is_typed("kỳ: 2027\nsố: 5\n", Put(("số",), ""), as_typed="kỳ: 2027\n")
    is_typed("kỳ: 2027\nsố: 5\n", Put(("số",), None), as_typed="kỳ: 2027\n")
    is_typed("kỳ: 2027\nsố: 5\n", Put(("kỳ",), ""), as_typed="kỳ:\nsố: 5\n")


def test_what_is_left_without_anything_goes_as_well():
    text = "kỳ: 2027\nkinh phí:\n  khoản:\n    - tên: Một\n      năm: {2027: 5}\n"
    is_typed(
        text,
        Put(("kinh phí", "khoản", 0, "năm", "2027"), ""),
        as_typed="kỳ: 2027\nkinh phí:\n  khoản:\n    - tên: Một\n",
    )
    is_typed("kỳ: 2027\nlưu: [VT]\n", Remove(("lưu", 0)), as_typed="kỳ: 2027\n")


def test_a_new_key_goes_where_the_format_has_it():
    is_typed("cơ quan: a\nkỳ: 2027\n", Put(("số",), "5"), as_typed="cơ quan: a\nsố: 5\nkỳ: 2027\n")
    is_typed("kỳ: 2027\n", Put(("cơ quan",), "a"), as_typed="cơ quan: a\nkỳ: 2027\n")
    is_typed("cơ quan: a\n", Put(("ký",), "b"), as_typed="cơ quan: a\nký: b\n")
    is_typed("cơ quan: a\nlạ: b\n", Put(("mới",), "c"), as_typed="cơ quan: a\nlạ: b\nmới: c\n")


def test_new_keys_at_the_end_of_a_group_and_of_its_last_item_each_go_to_their_own():
    is_typed(
        """\
        nhiệm vụ:
          - tên: Nhóm
            nhiệm vụ:
              - tên: A
        """,
        Put((*TASKS, 0, "ghi chú"), "của nhóm"),
        Put((*TASKS, 0, "nhiệm vụ", 0, "tình trạng"), "xong"),
        as_typed="""\
        nhiệm vụ:
          - tên: Nhóm
            nhiệm vụ:
              - tên: A
                tình trạng: xong
            ghi chú: của nhóm
        """,
    )


def test_nothing_is_added_for_an_empty_value():
    is_typed("kỳ: 2027\n", Put(("số",), ""), Put(("nhiệm vụ", 0, "tên"), " "), as_typed="kỳ: 2027\n")


def test_a_sentence_becomes_a_map_when_more_is_said_of_it():
    is_typed(
        "kinh phí: Ngân sách bảo đảm.\n",
        Put(("kinh phí", "đơn vị tính"), "triệu đồng"),
        as_typed="kinh phí:\n  mở đầu: Ngân sách bảo đảm.\n  đơn vị tính: triệu đồng\n",
    )


def test_a_short_form_is_edited_in_its_place():
    is_typed("kinh phí: Có.\n", Put(("kinh phí", "mở đầu"), "Không."), as_typed="kinh phí: Không.\n")
    text = "nhiệm vụ:\n  - tên: Một\n    chủ trì: phòng A\n"
    is_typed(text, Put((*TASKS, 0, "chủ trì", 0), "phòng B"), as_typed=text.replace("A", "B"))
    is_typed(text, Put((*TASKS, 0, "chủ trì", 0), ""), as_typed="nhiệm vụ:\n  - tên: Một\n")


def test_a_list_that_stands_for_a_map_is_not_taken_apart():
    assert "đang viết gọn" in refusal("kinh phí:\n  - tên: Một\n", Put(("kinh phí", "mở đầu"), "x"))
    is_typed(
        "kinh phí:\n  - tên: Một\n",
        Put(("kinh phí", "khoản", 0, "tên"), "Hai"),
        as_typed="kinh phí:\n  - tên: Hai\n",
    )


def test_items_come_and_go():
    text = "căn cứ:\n  - Một\n  # hai\n  - Hai\n"
    is_typed(
        text, Insert(("căn cứ",), 1, "x: y"), as_typed='căn cứ:\n  - Một\n  - "x: y"\n  # hai\n  - Hai\n'
    )
    is_typed(text, Remove(("căn cứ", 1)), as_typed="căn cứ:\n  - Một\n")
    is_typed(text, Move(("căn cứ", 1), 0), as_typed="căn cứ:\n  # hai\n  - Hai\n  - Một\n")
    is_typed("căn cứ: [Một, Hai]\n", Reorder(("căn cứ",), (1, 0)), as_typed="căn cứ: [Hai, Một]\n")
    is_typed("căn cứ: [Một]\n", Insert(("căn cứ",), 1, "Hai"), as_typed="căn cứ: [Một, Hai]\n")


@pytest.mark.parametrize("empty", ["", " []", " ~"])
def test_a_list_is_begun_in_lines_of_its_own(empty):
    is_typed(
        f"kỳ: 2027\nnhiệm vụ:{empty}  # các việc\n",
        Insert(TASKS, 0, {"chủ trì": "phòng A", "tên": "Một"}),
        as_typed="""\
        kỳ: 2027
        nhiệm vụ:  # các việc
          - {tên: Một, chủ trì: phòng A}
        """,
    )


def test_a_list_is_begun_where_there_is_none():
    is_typed("kỳ: 2027\n", Insert(TASKS, 0, {"tên": "Một"}), as_typed="kỳ: 2027\nnhiệm vụ:\n  - {tên: Một}\n")


def test_what_stands_alone_becomes_a_list():
    text = "nhiệm vụ:\n  - tên: Một\n    chủ trì: A  # chính\n"
    is_typed(
        text,
        Insert((*TASKS, 0, "chủ trì"), 0, "B"),
        as_typed="nhiệm vụ:\n  - tên: Một\n    chủ trì:  # chính\n      - B\n      - A\n",
    )


@pytest.mark.parametrize("alone", [" {tệp: a.png, tên: A}", "\n      tệp: a.png\n      tên: A"])
def test_a_map_that_stands_alone_becomes_the_first_of_a_list(alone):
    text = f"phụ lục:\n  - tên: Một\n    hình:{alone}\n    ghi chú: C\n"
    is_typed(
        text,
        Insert(("phụ lục", 0, "hình"), 1, {"tệp": "b.png"}),
        as_typed="""\
        phụ lục:
          - tên: Một
            hình:
              - {tệp: a.png, tên: A}
              - {tệp: b.png}
            ghi chú: C
        """,
    )


def test_cells_of_new_rows_come_one_by_one():
    text = "nhiệm vụ:\n  - tên: Một\n"
    is_typed(
        text,
        Put((*TASKS, 0, "thời gian"), "quý I"),
        Put((*TASKS, 0, "chủ trì"), "A"),
        Put((*TASKS, 1, "chủ trì"), "B"),
        Put((*TASKS, 1, "tên"), "Hai"),
        Put((*TASKS, 2, "tên"), "Ba"),
        as_typed="""\
        nhiệm vụ:
          - tên: Một
            chủ trì: A
            thời gian: quý I
          - tên: Hai
            chủ trì: B
          - tên: Ba
        """,
    )
    assert "Không có chỗ như vậy" in refusal(text, Put((*TASKS, 2, "tên"), "Ba"))
    assert "hai lần" in refusal(text, *[Put((*TASKS, 1, "tên"), "Hai")] * 2)
    assert "hai lần" in refusal("kỳ: 1\n", *[Insert(TASKS, 0, {"tên": "x"})] * 2)


def test_an_emptied_cell_keeps_its_place():
    text = "phụ lục:\n  - tiêu đề: A\n    bảng:\n      cột: [x, y]\n      hàng:\n        - [1, 2]\n"
    path = ("phụ lục", 0, "bảng", "hàng", 0, 0)
    is_typed(text, Put(path, ""), as_typed=text.replace("[1, 2]", "[~, 2]"))


@pytest.mark.parametrize("edit", [Remove(("số",)), Remove((*TASKS, 1)), Move((*TASKS, 0), 1)])
def test_what_cannot_be_done_is_refused(edit):
    assert refusal("kỳ: 2027\nnhiệm vụ:\n  - tên: Một\n", edit)


def test_a_value_of_many_keys_is_typed_in_the_order_of_the_format():
    value = {"nhiệm vụ": [{"chủ trì": "A", "tên": "Con"}], "lạ": "x", "tên": "Một"}
    is_typed(
        "kỳ: 2027\nnhiệm vụ: Chưa có\n",
        Put(TASKS, [value]),
        as_typed="""\
        kỳ: 2027
        nhiệm vụ:
          - tên: Một
            nhiệm vụ:
              - {tên: Con, chủ trì: A}
            lạ: x
        """,
    )
