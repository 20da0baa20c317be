from dataclasses import replace

import pytest

from sinhkehoach.base.position import Position
from sinhkehoach.docx.asides import Aside, AsideKind
from sinhkehoach.docx.text import TextParagraph, TextRun
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


def test_cell_leads_to_its_own_key_and_a_head_to_the_one_value_that_reads_so():
    def edited(old, new):
        units = tuple(
            replace(each, cells=tuple((paper(cell[0].text.replace(old, new)),) for cell in each.cells))
            if each.is_row and old in each.text
            else each
            for each in MADE.read.units
        )
        return [each.path for each in find_hand_edits(MADE, Reading(units))]

    assert edited("nhà văn hóa", "nhà sàn") == [("phụ lục", 0, "bảng", "hàng", 1, 1)]
    assert edited("Nơi học", "Chỗ học") == [("phụ lục", 0, "bảng", "cột", 1)]


TABLES = """\
phụ lục:
  - tên: A
    bảng:
      cột: [Trường, {tên: Năm học, cột: [Số lớp, Ghi chú]}, Ghi chú]
      hàng: [[Hoa Sen, 12, a, b], [Hoa Mai, 13, c, d]]
  - tên: B
    bảng:
      cột: [Trường, Số lớp, Ghi chú]
      hàng: [[Hoa Lan, 12, a], [Hoa Cúc, 13, c]]
"""


@pytest.mark.parametrize(
    ("head", "which", "path"),
    [
        ("Trường", 0, ("phụ lục", 0, "bảng", "cột", 0)),
        ("Trường", 1, ("phụ lục", 1, "bảng", "cột", 0)),
        ("Số lớp", 1, ("phụ lục", 1, "bảng", "cột", 1)),
        ("Ghi chú", 0, ("phụ lục", 0, "bảng", "cột", 2)),
        ("Ghi chú", 1, ("phụ lục", 0, "bảng", "cột", 1, "cột", 1)),
        ("Ghi chú", 2, ("phụ lục", 1, "bảng", "cột", 2)),
    ],
)
def test_a_head_leads_to_its_own_table_and_tier_where_others_read_like_it(head, which, path):
    made = made_of(PLAN.partition("phụ lục:")[0] + TABLES + "ký: chủ tịch\n")
    places = [
        (unit, column)
        for unit in made.read.units
        for column, cell in enumerate(unit.cells)
        if unit.is_row and cell[0].text == head
    ]
    row, at = places[which]
    cells = tuple((paper("Tên mới"),) if column == at else cell for column, cell in enumerate(row.cells))
    units = tuple(replace(each, cells=cells) if each is row else each for each in made.read.units)
    (found,) = find_hand_edits(made, Reading(units))
    assert (found.path, found.new, bool(found.steps)) == (path, "Tên mới", True)


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


def test_line_taken_out_or_set_otherwise_is_found_in_its_text():
    second = next(each for each in MADE.read.units if each.text.startswith("- Huy động"))
    line = PLAN.splitlines().index("  - Huy động **mọi nguồn lực** cho [[kỳ]].") + 1
    without = tuple(each for each in MADE.read.units if each is not second)
    (found,) = find_hand_edits(MADE, replace(MADE.read, units=without))
    assert (found.position.line, found.position.column) == (line, 3)
    bold = replace(second, cells=((paper(second.text, bold=True),),))
    units = tuple(bold if each is second else each for each in MADE.read.units)
    (found,) = find_hand_edits(MADE, replace(MADE.read, units=units))
    assert found.position.line == line


def test_what_is_no_text_is_not_brought_back_with_the_words_around_it():
    second = next(each for each in MADE.read.units if each.text.startswith("- Huy động"))
    strange = TextRun("[công thức: x=5]", bold=False, italic=False, foreign=True)
    sentence = TextParagraph((*paper(f"{second.text} Với ").faces, strange))
    for text, advice in (
        (sentence, "tệp kế hoạch không ghi được công thức"),
        (paper(f"{second.text} \uf0fc"), "tệp kế hoạch không ghi được ký hiệu riêng của một phông chữ"),
    ):
        units = tuple(replace(each, cells=((text,),)) if each is second else each for each in MADE.read.units)
        found = find_hand_edits(MADE, replace(MADE.read, units=units))
        told = next(each for each in found if each.group is not Group.FORMATTING)
        assert (told.steps, told.advice.startswith(advice)) == ((), True)


def test_joined_lines_and_moved_ones_are_placed():
    first, second = (each for each in MADE.read.units if each.path == ("mục đích",))
    joined = replace(first, cells=((paper(f"{first.text} {second.text[2:]}"),),))
    units = tuple(joined if each is first else each for each in MADE.read.units if each is not second)
    (found,) = find_hand_edits(MADE, replace(MADE.read, units=units))
    assert found.steps[0].edits[0].new.endswith("dạy và học. Huy động **mọi nguồn lực** cho [[kỳ]].")
    swapped = {id(first): second, id(second): first}
    units = tuple(swapped.get(id(each), each) for each in MADE.read.units)
    (found,) = find_hand_edits(MADE, replace(MADE.read, units=units))
    assert [type(step).__name__ for step in found.steps] == ["RemoveLine", "InsertLine"]


def test_line_copied_is_typed_as_the_one_it_was_copied_from():
    second = next(each for each in MADE.read.units if each.text.startswith("- Huy động"))
    units = [each for old in MADE.read.units for each in ((old, unit(old.text)) if old is second else (old,))]
    (found,) = find_hand_edits(MADE, replace(MADE.read, units=tuple(units)))
    assert found.steps[0].text == "- Huy động **mọi nguồn lực** cho [[kỳ]]."
