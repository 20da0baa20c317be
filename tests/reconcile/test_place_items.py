import pytest

from sinhkehoach.reconcile.differences import Added, Removed
from sinhkehoach.reconcile.hand_edit import Group
from sinhkehoach.reconcile.place_items import place_added, place_removed
from sinhkehoach.reconcile.steps import InsertItem, InsertLine, Remove, RemoveLine, SetValue
from tests.support.reconciling import PLAN, made_of, unit

MADE = made_of()
ROWS = ("phụ lục", 0, "bảng", 0, "hàng")
TYPED_ROWS = ("phụ lục", 0, "bảng", "hàng")


def _added(new, above=None, below=None):
    return place_added(Added(new, above, below), MADE)


def _removed(*units):
    return [each.steps for each in place_removed([Removed(each) for each in units], MADE)]


def test_paragraph_becomes_a_line_behind_the_one_above():
    found = _added(unit("- Giữ *vững*  nền nếp."), unit("x", ("mục đích",), 0), unit("y", ("mục đích",), 1))
    assert found.steps == (InsertLine(("mục đích",), 1, "- Giữ \\*vững\\* nền nếp."),)
    assert found.group is Group.ITEMS


def test_paragraph_without_one_above_goes_before_the_one_below():
    assert _added(unit("- Mới."), None, unit("x", ("mục đích",), 0)).steps == (
        InsertLine(("mục đích",), 0, "- Mới."),
    )


def test_recipient_is_typed_without_dash_and_end():
    found = _added(unit("- Công an phường;"), unit("- UBND tỉnh;", ("nơi nhận", 0)))
    assert found.steps == (InsertItem(("nơi nhận",), 1, "Công an phường"),)


def test_row_is_typed_without_the_number_that_is_counted():
    found = _added(unit("3 | Lớp bơi | hồ bơi | sáng", table=1), unit("2 | a | b | c", (*ROWS, 1), table=1))
    assert found.steps == (InsertItem(TYPED_ROWS, 2, ["Lớp bơi", "hồ bơi", "sáng"]),)


def test_row_beside_a_paragraph_and_a_paragraph_beside_a_row_are_left_to_a_person():
    line, row = unit("x", ("mục đích",), 0), unit("2 | a | b | c", (*ROWS, 1), table=1)
    assert _added(unit("3 | a | b | c", table=1), line).steps == ()
    assert _added(unit("mới"), row).steps == ()


def test_line_copied_from_another_is_typed_as_that():
    line = unit("- Huy động 2027.", ("mục đích",), 0)
    found = place_added(Added(unit("- Huy động 2027."), line, None), MADE, "- Huy động [[kỳ]].")
    assert found.steps == (InsertLine(("mục đích",), 1, "- Huy động [[kỳ]]."),)
    recipient = unit("- UBND tỉnh;", ("nơi nhận", 0))
    found = place_added(Added(unit("- Huy động 2027."), recipient, None), MADE, "- Huy động [[kỳ]].")
    assert found.steps == (InsertItem(("nơi nhận",), 1, "Huy động [[kỳ]]."),)


@pytest.mark.parametrize(
    "above",
    [None, unit("x", ("trích yếu",)), unit("x", ("nhiệm vụ", 0), table=2), unit("x", ("yêu cầu",))],
    ids=["nothing", "a title", "a task's row", "what is not in the plan"],
)
def test_what_has_no_list_to_go_into_is_left_to_a_person(above):
    found = _added(unit("mới"), above)
    assert found.steps == ()
    assert found.advice


def test_place_of_what_is_left_to_a_person_is_that_of_its_neighbour():
    title, ending = unit("x", ("trích yếu",)), unit("y", ("yêu cầu",))
    assert _added(unit("mới"), title, ending).path == ("trích yếu",)
    assert _added(unit("mới"), None, ending).path == ("yêu cầu",)
    assert _added(unit("mới")).path == ()


def test_what_goes_back_needs_no_advice():
    found = _added(unit("- Mới."), unit("x", ("mục đích",), 0))
    assert (found.path, found.advice) == (("mục đích",), "")


@pytest.mark.parametrize(
    ("new", "above"),
    [
        (unit("mới", note=3), unit("x", ("mục đích",), 0)),
        (unit("mới"), unit("1 | a | b | c", (*ROWS, 0), table=1)),
        (unit("1 | a | b | c", table=1), unit("x", ("mục đích",), 0)),
        (unit("mới"), unit("x", ("nhiệm vụ", 0))),
        (unit("mới"), unit("x", ("mục đích",), 9)),
        (unit("3 | a", table=1), unit("2 | a | b | c", (*ROWS, 1), table=1)),
    ],
    ids=[
        "footnote",
        "beside a row",
        "row beside a text",
        "beside a task",
        "beside a lost line",
        "too few cells",
    ],
)
def test_what_cannot_stand_there_is_left_to_a_person(new, above):
    for neighbours in ((above, None), (None, above)):
        assert _added(new, *neighbours).steps == ()


def test_place_above_goes_before_the_one_below():
    above, below = unit("x", ("mục đích",), 1), unit("- UBND tỉnh;", ("nơi nhận", 0))
    assert _added(unit("- Mới."), above, below).steps == (InsertLine(("mục đích",), 2, "- Mới."),)
    assert _added(unit("- Mới;"), unit("y", ("trích yếu",)), below).steps == (
        InsertItem(("nơi nhận",), 0, "Mới"),
    )


def test_sentence_of_another_list_keeps_its_end():
    source = made_of(PLAN + "yêu cầu: [Đúng hạn., Đúng việc.]\n")
    found = place_added(Added(unit("- Đúng người."), unit("- Đúng hạn.", ("yêu cầu", 0)), None), source)
    assert found.steps == (InsertItem(("yêu cầu",), 1, "Đúng người."),)


GROUPED = made_of(
    PLAN.replace(
        """      hàng:
        - [Lớp bồi dưỡng hè, hội trường, ""]
""",
        """      hàng:
        - nhóm: Lớp hè
          hàng:
            - [Lớp bồi dưỡng hè, hội trường, ""]
""",
    )
)


@pytest.mark.parametrize(
    ("path", "place", "index"), [((*ROWS, 0), (*TYPED_ROWS, 0, "hàng"), 0), ((*ROWS, 1), TYPED_ROWS, 2)]
)
def test_row_below_the_head_of_a_group_is_the_first_of_the_group(path, place, index):
    above = unit("x", path, table=1)
    found = place_added(Added(unit("3 | Lớp bơi | hồ bơi | sáng", table=1), above, None), GROUPED)
    assert found.steps == (InsertItem(place, index, ["Lớp bơi", "hồ bơi", "sáng"]),)


def test_row_beside_the_name_of_a_group_is_left_to_a_person():
    above = unit("I | Lớp hè", (*ROWS, 0, "nhóm"), table=1)
    assert place_added(Added(unit("3 | a | b | c", table=1), above, None), GROUPED).steps == ()


@pytest.mark.parametrize("path", [("nhiệm vụ", 0), ("nhiệm vụ", 0, "tên")])
def test_row_of_a_table_that_the_program_lays_out_is_left_to_a_person(path):
    assert _added(unit("2 | Việc mới", table=2), unit("1 | Bồi dưỡng giáo viên", path, table=2)).steps == ()


def test_removed_line_is_taken_out_and_the_last_one_takes_its_text_along():
    first, second = unit("x", ("mục đích",), 0), unit("y", ("mục đích",), 1)
    assert _removed(second) == [(RemoveLine(("mục đích",), 1),)]
    assert _removed(first, second) == [(Remove(("mục đích",)),)] * 2


def test_sentence_of_a_list_goes_as_a_whole_however_it_was_typed():
    source = made_of(PLAN.replace("[UBND tỉnh, Các trường]", "\n  - |\n    UBND\n    tỉnh\n  - Các trường"))
    (found,) = place_removed([Removed(unit("- UBND tỉnh;", ("nơi nhận", 0)))], source)
    assert found.steps == (Remove(("nơi nhận", 0)),)


def test_removed_items_and_rows_go_as_a_whole():
    assert _removed(unit("- UBND tỉnh;", ("nơi nhận", 0))) == [(Remove(("nơi nhận", 0)),)]
    assert _removed(unit("2 | a | b | c", (*ROWS, 1), table=1)) == [(Remove((*TYPED_ROWS, 1)),)]


@pytest.mark.parametrize(
    "gone",
    [
        unit("x"),
        unit("x", ("trích yếu",)),
        unit("x", ("nhiệm vụ", 0)),
        unit("x", ("mục đích",), note=1),
        unit("x", ("mục đích",), 9),
    ],
    ids=["nothing typed", "a title", "a task", "a footnote", "a lost line"],
)
def test_what_does_not_go_by_itself_is_left_to_a_person(gone):
    assert _removed(gone) == [()]


@pytest.mark.parametrize(
    ("read", "typed"),
    [
        ("– Ý mới.", "- Ý mới."),
        ("•  Ý mới.", "- Ý mới."),
        ("Phụ lục do Phó chủ tịch lập.", "Phụ lục do Phó chủ tịch lập."),
        ("Làm xong – rồi nghỉ.", "Làm xong – rồi nghỉ."),
    ],
)
def test_dash_or_bullet_of_word_is_typed_as_ours(read, typed):
    assert _added(unit(read), unit("x", ("mục đích",), 0)).steps == (InsertLine(("mục đích",), 1, typed),)


def test_usual_sentence_is_typed_out_with_the_paragraph_beside_it():
    usual = unit("Trên đây là Kế hoạch./.", ("kết",))
    assert _added(unit("Đề nghị thực hiện./."), usual).steps == (
        SetValue(("kết",), "Trên đây là Kế hoạch./.\nĐề nghị thực hiện", is_new=True),
    )
    assert _added(unit("Đề nghị *thực hiện"), None, usual).steps == (
        SetValue(("kết",), "Đề nghị \\*thực hiện\nTrên đây là Kế hoạch", is_new=True),
    )


def test_usual_sentence_goes_by_saying_that_there_is_none():
    assert _removed(unit("x", ("kết",))) == [(SetValue(("kết",), "không", is_new=True),)]
    typed = made_of(PLAN + "kết: Đề nghị thực hiện.\n")
    (edit,) = place_removed([Removed(unit("x", ("kết",)))], typed)
    assert edit.steps == (SetValue(("kết",), "không"),)
    two = made_of(PLAN + "kết: |\n  Một.\n  Hai.\n")
    (edit,) = place_removed([Removed(unit("x", ("kết",), 1))], two)
    assert edit.steps == (RemoveLine(("kết",), 1),)


def test_name_goes_with_all_that_it_names():
    assert _removed(unit("2. x", ("nhiệm vụ", 1, "tên"))) == [(Remove(("nhiệm vụ", 1)),)]
    assert _removed(unit("x", ("phụ lục", 0, "tên"))) == [(Remove(("phụ lục", 0)),)]


def test_list_of_which_no_sentence_is_left_goes_as_a_whole():
    first, second = unit("x", ("nơi nhận", 0)), unit("y", ("nơi nhận", 1))
    assert _removed(first, second) == [(Remove(("nơi nhận",)),)] * 2


def test_paragraph_below_a_name_without_content_is_its_content():
    task = unit("2. Sửa chữa trường lớp.", ("nhiệm vụ", 1, "tên"))
    found = _added(unit("- Sửa mái."), task)
    assert found.steps == (SetValue(("nhiệm vụ", 1, "nội dung"), "- Sửa mái.", is_new=True),)
    assert _added(unit("- Sửa mái."), None, task).steps == ()
    assert _added(unit("- Sửa mái."), unit("1. x", ("nhiệm vụ", 0, "tên"))).steps == ()


def test_facts_of_a_task_take_no_further_line():
    for key in ("chủ trì", "phối hợp", "thời gian"):
        assert _added(unit("mới"), unit("x", ("nhiệm vụ", 0, key))).steps == ()
    content = unit("x", ("nhiệm vụ", 0, "nội dung"), 0)
    assert _added(unit("- Mới."), content).steps == (InsertLine(("nhiệm vụ", 0, "nội dung"), 1, "- Mới."),)
