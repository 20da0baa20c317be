import pytest

from sinhkehoach.reconcile.hand_edit import Group
from sinhkehoach.reconcile.place_text import changed_stretches, place_text
from sinhkehoach.reconcile.steps import ChangeText, SetValue
from sinhkehoach.reconcile.units import without_number
from sinhkehoach.yaml.edit.text_edit import TextEdit, apply_edits
from tests.support.reconciling import PLAN, changed, made_of

MADE = made_of()
GOAL = ("mục đích",)


def _placed(old, new, path, **where):
    return place_text(changed(old, new, path, **where), path, MADE.source, MADE.facts)


def test_changed_word_is_edited_where_it_was_typed():
    found = _placed("- Nâng cao chất lượng dạy và học.", "- Nâng dần chất lượng dạy và học.", GOAL)
    assert found.steps == (ChangeText(GOAL, (TextEdit(7, 10, "dần"),)),)
    assert (found.group, found.advice, found.offset) == (Group.TEXT, "", 7)


def test_mark_of_a_line_is_edited_where_it_is_printed_as_typed_and_passed_by_elsewhere():
    words = "Nâng cao chất lượng dạy và học."
    found = _placed(f"- {words}", f"+ {words}", GOAL)
    assert found.steps == (ChangeText(GOAL, (TextEdit(0, 1, "+"),)),)
    found = _placed(f"a) {words}", f"a) {words.replace('cao', 'dần')}", GOAL)
    assert found.steps == (ChangeText(GOAL, (TextEdit(7, 10, "dần"),)),)


def test_number_of_the_program_is_not_edited():
    found = _placed("1. Bồi dưỡng giáo viên", "2. Bồi dưỡng giáo viên", ("nhiệm vụ", 0, "tên"))
    assert (found.group, found.steps) == (Group.DERIVED, ())
    assert found.advice == "số thứ tự do chương trình đánh; muốn đổi thì đổi thứ tự các mục"


def test_reference_is_told_by_its_name():
    source = made_of().source
    change = changed("- Huy động mọi nguồn lực cho năm 2027.", "- Huy động mọi nguồn lực cho năm 2028.", GOAL)
    second = type(change.before)(change.before.cells, GOAL, 1, "x")
    found = place_text(
        type(change)(second, change.after, 0, change.old, change.new), GOAL, source, MADE.facts
    )
    assert found.advice.startswith("chỗ này in từ [[kỳ]]")


def test_text_from_nowhere_is_not_placed():
    found = _placed("Độc lập - Tự do - Hạnh phúc", "Độc lập, Tự do, Hạnh phúc", ())
    assert (found.group, found.steps) == (Group.UNPLACED, ())
    assert "co-quan.yaml" in found.advice


def test_name_of_a_unit_is_replaced_by_its_short_name():
    path = ("nhiệm vụ", 1, "chủ trì")
    found = _placed("Văn phòng Ủy ban nhân dân", "Trạm Y tế phường", path, table=3)
    assert (found.steps, found.advice, found.group) == ((SetValue(path, "trạm-y-tế"),), "", Group.TEXT)


def test_name_that_is_printed_from_nowhere_is_left_to_a_person():
    assert _placed("Văn phòng Ủy ban nhân dân", "Trạm Y tế phường", ()).steps == ()


CELL, TYPED_CELL = ("phụ lục", 0, "bảng", 0, "hàng", 0, 1), ("phụ lục", 0, "bảng", "hàng", 0, 1)


def test_change_knows_where_its_text_was_typed():
    found = _placed("hội trường", "hội quán", CELL, table=1)
    assert (found.path, found.offset) == (TYPED_CELL, 4)
    assert found.steps == (ChangeText(TYPED_CELL, (TextEdit(4, 10, "quán"),)),)


@pytest.mark.parametrize("path", [CELL, ("không có", 0, "x"), ("trích yếu", "x")])
def test_cell_that_prints_something_else_than_what_was_typed_is_not_filled(path):
    assert _placed("nơi khác", "nơi nọ", path, table=1).steps == ()


def test_words_beside_what_was_typed_are_told_with_its_line():
    found = _placed("Việc: Sửa chữa trường lớp", "Nhiệm vụ: Sửa chữa trường lớp", ("nhiệm vụ", 1, "tên"))
    line = PLAN.splitlines().index("  - tên: Sửa chữa trường lớp") + 1
    assert found.advice.endswith(f"phần ghi trong tệp kế hoạch ở dòng {line}")


def test_unit_of_money_is_not_changed_by_itself():
    made = made_of(PLAN + "kinh phí: {đơn vị tính: triệu đồng, khoản: [{tên: Mua sách, tiền: 4}]}\n")
    path = ("kinh phí", "đơn vị tính")
    change = changed("Đơn vị tính: triệu đồng", "Đơn vị tính: nghìn đồng", path)
    found = place_text(change, path, made.source, made.facts)
    assert (found.steps, found.group) == ((), Group.DERIVED)
    assert "mọi số tiền đổi theo" in found.advice
    amount = ("kinh phí", "khoản", 0, "tiền")
    found = place_text(changed("4", "5", amount, table=1), amount, made.source, made.facts)
    assert found.steps == (ChangeText(amount, (TextEdit(0, 1, "5"),)),)


@pytest.mark.parametrize(
    ("path", "is_new"), [(("phụ lục", 0, "bảng", "hàng", 0, 2), False), (("nhiệm vụ", 1, "sản phẩm"), True)]
)
def test_empty_cell_is_filled(path, is_new):
    assert _placed("", "Quyết định", path, table=1).steps == (SetValue(path, "Quyết định", is_new=is_new),)


BUDGET = made_of(
    PLAN
    + 'kinh phí: {đơn vị tính: triệu đồng, khoản: [{tên: Mua 900 sách, tiền: "900 triệu đồng", ghi chú: x}]}\n'
)
ITEM = ("kinh phí", "khoản", 0)


def test_amount_typed_with_its_unit_is_changed_in_it():
    path = (*ITEM, "tiền")
    found = place_text(changed("900", "950", path, table=1), path, BUDGET.source, BUDGET.facts)
    assert found.steps == (ChangeText(path, (TextEdit(0, 3, "950"),)),)
    for old in ("", "800"):
        assert place_text(changed(old, "950", path, table=1), path, BUDGET.source, BUDGET.facts).steps == ()


def test_amount_is_not_sought_in_names_and_notes():
    path = (*ITEM, "tên")
    assert place_text(changed("90", "95", path, table=1), path, BUDGET.source, BUDGET.facts).steps == ()


def test_figure_that_was_added_up_is_told_with_what_it_is():
    found = _placed("25.520", "26.000", (), table=1)
    assert (
        found.advice
        == "số này do chương trình tính, hiện ra 25.520: sửa các số được cộng, hoặc xem lại phép tính"
    )
    assert "chương trình tính" not in _placed("25.520", "hai lăm", (), table=1).advice
    assert "chương trình tính" not in _placed("25.520", "26.000", ()).advice


def test_share_of_a_figure_and_its_sign_is_changed_alone():
    assert changed_stretches("95%", "97%") == [TextEdit(0, 2, "97")]
    assert changed_stretches("≥ 55%", "≥ 60%") == [TextEdit(2, 4, "60")]
    assert changed_stretches("≥ 55%", "≥ 55 %") == [TextEdit(4, 4, " ")]


def test_paragraph_of_nothing_typed_is_not_filled():
    assert _placed("Kính gửi: các trường", "Kính gửi: các xã", ("nhiệm vụ", 1, "sản phẩm")).steps == ()


def test_stretches_are_those_of_the_old_text():
    assert changed_stretches("một hai ba", "một bốn ba") == [TextEdit(4, 7, "bốn")]
    assert changed_stretches("một", "một") == []


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("1.2. Bồi dưỡng", "Bồi dưỡng"),
        ("đ) Mở lớp", "Mở lớp"),
        ("- Mở lớp", "Mở lớp"),
        ("IV. KINH PHÍ", "KINH PHÍ"),
        ("2027 là năm", "2027 là năm"),
    ],
)
def test_number_of_a_line_is_taken_off(text, rest):
    assert without_number(text) == rest


@pytest.mark.parametrize("new", ["Đào tạo giáo viên", "– Đào tạo giáo viên", "7. Đào tạo giáo viên"])
def test_words_go_back_where_the_number_before_them_is_another(new):
    found = _placed("1. Bồi dưỡng giáo viên", new, ("nhiệm vụ", 0, "tên"))
    (step,) = found.steps
    assert apply_edits("Bồi dưỡng giáo viên", step.edits) == "Đào tạo giáo viên"
    assert (found.new, found.advice) == (new, "")


def test_line_of_which_the_number_alone_is_left_says_nothing():
    assert _placed("1. Bồi dưỡng giáo viên", "1.", ("nhiệm vụ", 0, "tên")).new == "1."
