import pytest

from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.reconcile.differences import Moved, Removed, Reshaped
from sinhkehoach.reconcile.made import Made
from sinhkehoach.reconcile.place_lines import place_moved, place_reshaped, typed_line
from sinhkehoach.reconcile.steps import ChangeText, InsertItem, InsertLine, Remove, RemoveLine, SetValue
from sinhkehoach.reconcile.units import Reading
from sinhkehoach.yaml.edit.text_edit import apply_edits
from tests.support.reconciling import PLAN as PLAN_OF_OFFICE
from tests.support.reconciling import made_of, unit

PLAN = """\
mục đích: |
  - Một **hai** ba.
  - Bốn [[kỳ]] năm.
  • Sáu bảy.
  Tám chín.
yêu cầu: [Mười một, Mười hai, Mười ba]
nơi nhận: [UBND tỉnh, Các trường]
nhiệm vụ:
  - {tên: Mở lớp, chủ trì: phòng-vhxh}
"""
SOURCE = values_in(PLAN, "a.yaml")
MADE = Made(SOURCE, None, None, Reading(()))
LINES = [
    unit(text, ("mục đích",), line)
    for line, text in enumerate(("- Một hai ba.", "- Bốn năm 2027 năm.", "- Sáu bảy.", "Tám chín."))
]
ITEMS = [unit(f"- Mười {word}", ("yêu cầu", at)) for at, word in enumerate(("một", "hai", "ba"))]


def _text(before, *after):
    """Return what the text reads when `before` says `after` now, None for what is left to a person."""
    edit = place_reshaped(Reshaped(tuple(before), tuple(map(unit, after))), SOURCE)
    assert bool(edit.advice) is not bool(edit.steps)
    if not edit.steps:
        return None
    (step,) = edit.steps
    assert isinstance(step, ChangeText)
    assert edit.offset == step.edits[0].start
    return apply_edits(SOURCE.value["mục đích"], step.edits)


def test_joined_lines_keep_what_was_typed_in_them():
    got = _text(LINES[:2], "- Một hai ba. Bốn năm 2027 năm.")
    assert got == "- Một **hai** ba. Bốn [[kỳ]] năm.\n• Sáu bảy.\nTám chín.\n"


def test_split_line_begins_as_it_is_read():
    assert _text(LINES[:1], "- Một hai", "ba.").startswith("- Một **hai**\nba.\n- Bốn")
    assert _text(LINES[:1], "- Một hai", "+ ba.").startswith("- Một **hai**\n+ ba.\n- Bốn")


def test_mark_is_typed_as_the_line_had_it():
    assert "\n• Sáu\n• bảy.\n" in _text(LINES[2:3], "- Sáu", "- bảy.")


def test_words_retyped_at_the_same_time_are_changed():
    got = _text(LINES[:2], "- Một hai tư. Bốn năm 2027 lăm.")
    assert got.startswith("- Một **hai** tư. Bốn [[kỳ]] lăm.\n")


def test_change_of_what_nobody_typed_is_left_to_a_person():
    assert _text(LINES[:2], "- Một hai ba. Bốn năm 2028 năm.") is None
    assert _text([LINES[0], unit("Cuối trang")], "- Một hai ba. Cuối trang") is None
    assert _text([unit("1. Mở lớp", ("nhiệm vụ", 0)), LINES[0]], "1. Mở lớp Một hai ba.") is None


def test_lines_of_two_texts_are_left_to_a_person():
    edit = place_reshaped(Reshaped((LINES[3], ITEMS[0]), (unit("Tám chín. Mười một"),)), SOURCE)
    assert edit.steps == ()


def test_sentences_joined_are_one_item():
    steps = place_reshaped(Reshaped(tuple(ITEMS[:2]), (unit("- Mười một Mười hai"),)), SOURCE).steps
    assert [type(step) for step in steps] == [ChangeText, Remove]
    assert steps[0].edits[0].new == "Mười một Mười hai"
    assert steps[1].path == ("yêu cầu", 1)


def test_sentence_split_is_two_items():
    steps = place_reshaped(Reshaped((ITEMS[1],), (unit("- Mười"), unit("- hai"))), SOURCE).steps
    assert steps[0].edits[0].new == "Mười"
    assert steps[1] == InsertItem(("yêu cầu",), 2, "hai")


def test_sentences_that_do_not_follow_each_other_are_left_to_a_person():
    assert place_reshaped(Reshaped((ITEMS[0], ITEMS[2]), (unit("- Mười một Mười ba"),)), SOURCE).steps == ()


def test_marks_at_the_end_of_recipients_are_the_program_s():
    units = tuple(
        unit(f"- {text}", ("nơi nhận", at)) for at, text in enumerate(("UBND tỉnh;", "Các trường;"))
    )
    steps = place_reshaped(Reshaped(units, (unit("- UBND tỉnh, Các trường;"),)), SOURCE).steps
    assert steps[0].edits[0].new == "UBND tỉnh, Các trường"


@pytest.mark.parametrize(
    ("line", "typed"),
    [
        (LINES[0], "- Một **hai** ba."),
        (ITEMS[0], "Mười một"),
        (unit("- Đơn vị chủ trì: Phòng", ("nhiệm vụ", 0, "chủ trì")), None),
        (unit("- Mười một nữa", ("yêu cầu", 0)), None),
        (unit("Mở lớp", ("nhiệm vụ", 0, "tên")), None),
        (unit("Mười một"), None),
        (unit("- Mười một", ("yêu cầu", 0), note=1), None),
        (unit("Mười một | a", ("yêu cầu", 0), table=1), None),
    ],
)
def test_line_is_known_as_typed_where_all_of_it_was(line, typed):
    assert typed_line(line, SOURCE) == typed


def test_moved_line_is_typed_as_it_was():
    edit = place_moved(Moved(LINES[1], (), LINES[3], None), MADE, ())
    assert edit.steps == (
        RemoveLine(("mục đích",), 1),
        InsertLine(("mục đích",), 4, "- Bốn [[kỳ]] năm."),
    )
    assert (edit.old, edit.new, edit.advice) == ("- Bốn năm 2027 năm.",) * 2 + ("",)


def test_lines_moved_together_and_into_a_list_stay_together():
    edit = place_moved(Moved(LINES[0], (LINES[1],), None, ITEMS[0]), MADE, ())
    assert [step.value for step in edit.steps if isinstance(step, InsertItem)] == [
        "Một **hai** ba.",
        "Bốn [[kỳ]] năm.",
    ]
    assert edit.old == "- Một hai ba. (cùng 1 đoạn, hàng đi liền sau)"


def test_move_of_what_nobody_typed_is_left_to_a_person():
    assert place_moved(Moved(unit("I. MỤC ĐÍCH"), (), LINES[0], None), MADE, ()).advice
    assert place_moved(Moved(LINES[0], (), unit("Cuối"), None), MADE, ()).advice


def test_text_of_which_all_lines_go_goes_as_a_whole():
    gone = [Removed(line) for line in LINES[1:]]
    edit = place_moved(Moved(LINES[0], (), ITEMS[0], None), MADE, gone)
    assert edit.steps[0] == Remove(("mục đích",))


NAMED = made_of(PLAN_OF_OFFICE.replace("    chủ trì: văn-phòng\n", "    chủ trì: văn-phòng  # xem lại\n", 1))
FIRST, SECOND = unit("1. Bồi dưỡng giáo viên", ("nhiệm vụ", 0, "tên")), unit("2. x", ("nhiệm vụ", 1, "tên"))


def test_name_is_moved_with_all_that_it_names():
    below = unit("- Mở lớp bồi dưỡng.", ("nhiệm vụ", 0, "nội dung"), 0)
    edit = place_moved(Moved(FIRST, (below,), SECOND, None), NAMED, ())
    out, put = edit.steps
    assert (out, put.path, put.index) == (Remove(("nhiệm vụ", 0)), ("nhiệm vụ",), 2)
    assert put.value["nội dung"] == "- Mở lớp bồi dưỡng.\n"
    assert place_moved(Moved(FIRST, (), None, SECOND), NAMED, ()).steps[1].index == 1


def test_name_is_not_moved_out_of_its_list():
    assert place_moved(Moved(FIRST, (), unit("x", ("mục đích",)), None), NAMED, ()).steps == ()
    assert place_moved(Moved(FIRST, (), unit("x", ("nhiệm vụ",)), None), NAMED, ()).steps == ()
    assert place_moved(Moved(FIRST, (), unit("I. x"), None), NAMED, ()).steps == ()


def test_name_with_a_comment_beside_it_is_moved_by_a_person():
    edit = place_moved(Moved(SECOND, (), None, FIRST), NAMED, ())
    assert edit.steps == ()
    assert "lời ghi chú" in edit.advice


def _reshaped(before, *after, plan=NAMED):
    return place_reshaped(Reshaped((before,), tuple(map(unit, after))), plan.source)


def test_name_that_was_split_has_content_now():
    task = unit("2. Sửa chữa trường lớp.", ("nhiệm vụ", 1, "tên"))
    name, content = _reshaped(task, "2. Sửa chữa,", "- trường  lớp.").steps
    assert apply_edits("Sửa chữa trường lớp", name.edits) == "Sửa chữa"
    assert content == SetValue(("nhiệm vụ", 1, "nội dung"), "- trường lớp", is_new=True)


def test_name_that_has_content_is_split_by_a_person():
    edit = _reshaped(FIRST, "1. Bồi dưỡng", "giáo viên")
    assert (edit.steps, bool(edit.advice)) == ((), True)


CONTENT = """\
cơ quan: ubnd
kỳ: 2027
trích yếu: Phát triển giáo dục
ký: chủ tịch
nhiệm vụ:
  - {tên: Sửa trường, nội dung: Sửa mái.}
  - tên: Mua sách
    nội dung: |
      Mua sách mới.
      - Mua vở.
"""


@pytest.mark.parametrize(
    ("place", "name", "line", "out"),
    [
        (0, "Sửa trường", "Sửa mái.", Remove(("nhiệm vụ", 0, "nội dung"))),
        (1, "Mua sách", "Mua sách mới.", RemoveLine(("nhiệm vụ", 1, "nội dung"), 0)),
    ],
)
def test_name_takes_in_the_line_of_its_content_that_it_was_joined_with(place, name, line, out):
    made = made_of(CONTENT)
    before = (
        unit(f"{place + 1}. {name}", ("nhiệm vụ", place, "tên")),
        unit(line, ("nhiệm vụ", place, "nội dung")),
    )
    edit = place_reshaped(Reshaped(before, (unit(f"{place + 1}. {name} {line}"),)), made.source)
    renamed, taken = edit.steps
    assert apply_edits(name, renamed.edits) == f"{name} {line}".rstrip(".")
    assert taken == out


def test_name_joined_with_the_content_of_another_is_left_to_a_person():
    made = made_of(CONTENT)
    before = unit("1. Sửa trường", ("nhiệm vụ", 0, "tên")), unit("Mua sách mới.", ("nhiệm vụ", 1, "nội dung"))
    assert place_reshaped(Reshaped(before, (unit("1. Sửa trường Mua sách mới."),)), made.source).steps == ()
    whole = (*before[:1], unit("Sửa mái.", ("nhiệm vụ", 0, "nội dung")))
    edit = place_reshaped(Reshaped(whole, (unit("1. Sửa trường Sửa"), unit("mái."))), made.source)
    assert edit.steps == ()


def test_usual_sentence_that_was_split_is_typed_out():
    usual = unit("Trên đây là Kế hoạch. Đề nghị thực hiện./.", ("kết",))
    edit = _reshaped(usual, "Trên đây là Kế hoạch.", "Đề nghị thực hiện./.")
    assert edit.steps == (SetValue(("kết",), "Trên đây là Kế hoạch.\nĐề nghị thực hiện", is_new=True),)
    assert edit.path == ("kết",)
    assert _reshaped(unit("Không có", ("yêu cầu",)), "Không", "có").steps == ()


def test_closing_is_typed_without_its_mark():
    made = made_of(PLAN_OF_OFFICE + "kết: Một hai. Ba bốn\n")
    (step,) = _reshaped(unit("Một hai. Ba bốn./.", ("kết",)), "Một hai.", "Ba bốn./.", plan=made).steps
    assert apply_edits("Một hai. Ba bốn", step.edits) == "Một hai.\nBa bốn"
