from dataclasses import replace

import pytest

from sinhkehoach.docx.text import TextParagraph, TextRun
from sinhkehoach.reconcile.differences import (
    Added,
    Changed,
    Moved,
    Removed,
    Reshaped,
    differences,
    paragraphs_text,
)
from sinhkehoach.reconcile.units import TextUnit
from tests.support.reconciling import paper, unit

LINES = [
    unit(text, ("mục đích",), line) for line, text in enumerate(("một hai ba", "bốn năm sáu", "bảy tám chín"))
]


def test_equal_documents_have_none():
    assert differences(LINES, LINES) == []


def test_changed_words():
    now = [*LINES[:1], unit("bốn sáu sáu", ("mục đích",), 1), *LINES[2:]]
    (found,) = differences(LINES, now)
    assert isinstance(found, Changed)
    assert (found.old, found.new, found.column, found.restyled) == ("bốn năm sáu", "bốn sáu sáu", 0, ())


def test_changed_cell_is_told_with_its_column():
    before, after = unit("1 | a | b", ("hàng", 0), table=1), unit("1 | a | c", ("hàng", 0), table=1)
    (found,) = differences([before], [after])
    assert (found.column, found.old, found.new) == (2, "b", "c")


def test_row_with_other_columns_is_told_as_a_whole():
    rows = [unit(text, ("hàng", 0), table=1) for text in ("1 | a | b", "1 | a")]
    for old, new in (rows, rows[::-1]):
        (found,) = differences([old], [new])
        assert (found.column, found.old, found.new) == (-1, old.text, new.text)


def test_added_unit_has_its_neighbours():
    new = unit("đoạn mới toanh")
    assert differences(LINES, [*LINES[:2], new, *LINES[2:]]) == [Added(new, LINES[1], LINES[2])]


def test_neighbours_are_sought_to_both_ends():
    news = [unit(f"đoạn mới {word}") for word in ("toanh", "tinh")]
    got = differences(LINES, [LINES[0], *news, *LINES[1:]])
    assert got == [Added(each, LINES[0], LINES[1]) for each in news]
    assert differences(LINES, [*news, *LINES]) == [Added(each, None, LINES[0]) for each in news]
    assert differences(LINES, [*LINES, *news]) == [Added(each, LINES[2], None) for each in news]


def test_joined_and_split_paragraphs_are_told_as_one_change():
    joined = unit("một hai ba bốn năm sáu")
    assert differences(LINES, [joined, LINES[2]]) == [Reshaped(tuple(LINES[:2]), (joined,))]
    halves = unit("bảy tám"), unit("chín")
    assert differences(LINES, [*LINES[:2], *halves]) == [Reshaped((LINES[2],), halves)]


def test_what_is_put_in_beside_joined_paragraphs_stands_behind_the_last_of_them():
    joined, new = unit("một hai ba bốn năm sáu"), unit("đoạn mới toanh")
    got = differences(LINES, [joined, new, LINES[2]])
    assert got[1] == Added(new, LINES[1], LINES[2])
    assert differences(LINES, [new, joined, LINES[2]])[0] == Added(new, None, LINES[0])


def test_what_has_moved_is_no_neighbour():
    lines = [*LINES, unit("mười mươi", ("yêu cầu",), 0)]
    new = unit("đoạn mới toanh")
    moved, added = differences(lines, [lines[3], new, *lines[:3]])
    assert (moved, added) == (Moved(lines[3], (), None, lines[0]), Added(new, None, lines[0]))


@pytest.mark.parametrize(
    ("was", "is_now", "told"),
    [((), (1,), "gộp ô với ô trên: “a”"), ((1,), (), "tách ô với ô trên: “a”"), ((1,), (1,), "")],
)
def test_cell_that_is_one_with_that_above_is_told(was, is_now, told):
    before, after = (
        replace(unit("1 | a", ("hàng", 0), table=1), going_on=going_on) for going_on in (was, is_now)
    )
    assert [each.restyled for each in differences([before], [after])] == ([(told,)] if told else [])


def test_other_looks_are_told_beside_bold():
    def line(*looks):
        return TextUnit(
            ((TextParagraph((TextRun("rõ việc", bold=True, italic=False, looks=looks),)),),), id="x"
        )

    (found,) = differences([line("tô nền")], [line("gạch chân")])
    assert found.restyled == ("gạch chân, bỏ tô nền: “rõ việc”",)


def test_removed_unit_comes_last():
    now = [unit("một hai bốn", ("mục đích",), 0), *LINES[2:]]
    changed, removed = differences(LINES, now)
    assert isinstance(changed, Changed)
    assert removed == Removed(LINES[1])


def test_units_that_moved_together_are_one_move():
    lines = [*LINES, unit("mười mươi", ("yêu cầu",), 0), unit("trăm nghìn", ("yêu cầu",), 1)]
    assert differences(lines, [*lines[3:], *lines[:3]]) == [Moved(lines[3], (lines[4],), below=lines[0])]


def test_units_that_moved_from_two_places_are_two_moves():
    texts = ("một hai", "ba bốn", "năm sáu", "bảy tám", "chín mười", "trăm nghìn")
    lines = [unit(text, ("yêu cầu",), line) for line, text in enumerate(texts)]
    now = [lines[5], lines[3], *lines[:3], lines[4]]
    assert differences(lines, now) == [
        Moved(lines[5], below=lines[0]),
        Moved(lines[3], below=lines[0]),
    ]


def test_words_set_bold_are_told_and_no_others():
    plain = TextUnit(((paper("rõ người, rõ việc"),),), ("mục đích",), 0, "x")
    bold = TextUnit(((paper("rõ người, rõ việc", bold=True),),), ("mục đích",), 0, "x")
    (found,) = differences([plain], [bold])
    assert found.restyled == ("đậm: “rõ người, rõ việc”",)
    (found,) = differences([bold], [plain])
    assert found.restyled == ("bỏ đậm: “rõ người, rõ việc”",)


def test_face_of_new_words_is_no_change_of_face():
    before = TextUnit(((paper("rõ người"),),), ("mục đích",), 0, "x")
    after = TextUnit(
        ((TextParagraph((*paper("rõ người").faces, *paper(", rõ việc", italic=True).faces)),),),
        ("mục đích",),
        0,
        "x",
    )
    (found,) = differences([before], [after])
    assert found.restyled == ()


def test_paragraphs_of_a_cell_are_lines():
    assert paragraphs_text((paper("a"), paper("b"))) == "a\nb"


def test_each_stretch_of_one_look_is_told_by_itself():
    def line(*faces):
        runs = tuple(TextRun(text, bold=bold, italic=False) for text, bold in faces)
        return TextUnit(((TextParagraph(runs),),), id="x")

    plain = line(("một hai ba bốn", False))
    (found,) = differences([plain], [line(("một ", False), ("hai", True), (" ba ", False), ("bốn", True))])
    assert found.restyled == ("đậm: “hai”", "đậm: “bốn”")
    (found,) = differences([plain], [line(("một ", True), ("hai ba bốn", False))])
    assert found.restyled == ("đậm: “một”",)
