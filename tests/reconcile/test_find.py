from dataclasses import replace

from sinhkehoach.base.position import Position
from sinhkehoach.docx.asides import Aside, AsideKind
from sinhkehoach.reconcile.find import find_hand_edits
from sinhkehoach.reconcile.hand_edit import Group
from sinhkehoach.reconcile.steps import InsertLine, Remove
from sinhkehoach.reconcile.units import Reading, TextUnit
from tests.support.reconciling import PLAN, made_of, paper, unit, with_texts

MADE = made_of()


def _told(now):
    return [(each.group, each.old, each.new) for each in find_hand_edits(MADE, now)]


def test_same_document_has_no_change():
    assert find_hand_edits(MADE, MADE.read) == []


def test_change_knows_its_place_in_the_file():
    (found,) = find_hand_edits(MADE, with_texts(MADE, Nâng_cao="Nâng dần"))
    line = PLAN.splitlines().index("  - Nâng cao chất lượng dạy và học.") + 1
    assert (found.path, found.position) == (("mục đích",), Position(line, 10))


def test_draft_mark_is_a_fact_of_the_plan():
    (found,) = find_hand_edits(MADE, with_texts(MADE, DỰ_THẢO=None))
    assert found.steps == (Remove(("dự thảo",)),)


def test_cell_of_a_derived_table_leads_to_the_task():
    row = next(unit for unit in MADE.read.units if unit.is_row and "Sửa chữa trường lớp" in unit.text)
    edited = replace(
        row, cells=tuple((paper(cell[0].text.replace("Sửa chữa", "Tu sửa")),) for cell in row.cells)
    )
    units = tuple(edited if unit is row else unit for unit in MADE.read.units)
    (found,) = find_hand_edits(MADE, Reading(units))
    assert found.path == ("nhiệm vụ", 1, "tên")


def test_column_taken_out_of_a_table_is_told_once():
    first = next(unit for unit in MADE.read.units if "Lớp tiếng Anh" in unit.text).table
    units = tuple(
        replace(unit, cells=unit.cells[:-1]) if unit.table == first else unit for unit in MADE.read.units
    )
    ((group, old, new),) = _told(Reading(units))
    assert (group, old, new) == (Group.DERIVED, "TT | Lớp | Nơi học | Ghi chú", "TT | Lớp | Nơi học")


def test_row_whose_words_changed_as_well_is_told_by_itself():
    first = next(unit for unit in MADE.read.units if "Lớp tiếng Anh" in unit.text).table
    units = tuple(
        replace(unit, cells=_without_column(unit)) if unit.table == first else unit
        for unit in MADE.read.units
    )
    assert ("2 | Lớp tiếng Anh | nhà văn hóa | buổi tối", "2 | Lớp tiếng Pháp") in [
        (old, new) for _, old, new in _told(Reading(units))
    ]


def _without_column(unit: TextUnit):
    first, second, *_ = unit.cells
    return first, (paper(second[0].text.replace("Anh", "Pháp")),)


def test_face_is_told_apart_from_words():
    units = tuple(
        replace(unit, cells=((paper(unit.text.replace("cao", "dần"), bold=True),),))
        if "Nâng cao" in unit.text
        else unit
        for unit in MADE.read.units
    )
    assert [group for group, *_ in _told(Reading(units))] == [Group.TEXT, Group.FORMATTING]


def test_moved_stretch_is_told_with_its_length():
    units = list(MADE.read.units)
    start = next(at for at, unit in enumerate(units) if "Nâng cao" in unit.text)
    stretch = units[start : start + 2]
    del units[start : start + 2]
    at = next(at for at, unit in enumerate(units) if "Lớp bồi dưỡng hè" in unit.text)
    units[at:at] = stretch
    (told,) = _told(Reading(tuple(units)))
    assert told == (Group.ITEMS, told[2], "- Nâng cao chất lượng dạy và học. (cùng 1 đoạn, hàng đi liền sau)")


def test_paragraph_and_row_put_in_are_placed():
    units = list(MADE.read.units)
    at = next(at for at, each in enumerate(units) if each.path == ("mục đích",))
    (found,) = find_hand_edits(MADE, Reading((*units[: at + 1], unit("- Mới."), *units[at + 1 :])))
    assert (found.new, found.steps) == ("- Mới.", (InsertLine(("mục đích",), 1, "- Mới."),))


def test_words_set_bold_are_one_edit():
    edited = tuple(
        replace(each, cells=((paper(each.text, bold=True),),)) if "Nâng cao" in each.text else each
        for each in MADE.read.units
    )
    assert [group for group, *_ in _told(Reading(edited))] == [Group.FORMATTING]


def test_row_that_lost_a_cell_of_its_own_is_told_as_a_whole():
    row = next(each for each in MADE.read.units if "Lớp tiếng Anh" in each.text)
    units = tuple(replace(each, cells=each.cells[:-1]) if each is row else each for each in MADE.read.units)
    (found,) = find_hand_edits(MADE, Reading(units))
    assert (found.group, found.path) == (Group.DERIVED, ())
    assert found.advice.startswith("số cột của hàng đã khác")


def test_cell_leads_to_its_own_key_and_a_row_of_the_head_to_none():
    def edited(old, new):
        units = tuple(
            replace(each, cells=tuple((paper(cell[0].text.replace(old, new)),) for cell in each.cells))
            if each.is_row and old in each.text
            else each
            for each in MADE.read.units
        )
        return [each.path for each in find_hand_edits(MADE, Reading(units))]

    assert edited("nhà văn hóa", "nhà sàn") == [("phụ lục", 0, "bảng", "hàng", 1, 1)]
    assert edited("Nơi học", "Chỗ học") == [()]


def test_footnote_leads_to_its_text():
    made = made_of(
        PLAN.replace("dạy và học.", "dạy và học[^a].") + "chú thích: {a: Theo số liệu của phường}\n"
    )
    (found,) = find_hand_edits(made, with_texts(made, số_liệu="báo cáo"))
    assert found.path == ("chú thích", "a")
    assert found.steps


def test_what_stands_beside_the_text_is_told():
    now = replace(MADE.read, asides=(Aside(AsideKind.PICTURE),))
    assert _told(now) == [(Group.UNPLACED, "", "hình")]
