from textwrap import dedent

from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.reconcile.differences import Removed
from sinhkehoach.reconcile.hand_edit import Group, HandEdit
from sinhkehoach.reconcile.place_office import place_in_office
from sinhkehoach.reconcile.steps import Remove
from tests.support.reconciling import changed, unit

OFFICE = values_in(
    dedent(
        """\
        cơ quan:
          ubnd: {tên: Ủy ban nhân dân, tên in đầu trang: [Ủy ban nhân dân, phường An Hòa]}
        người ký:
          chủ tịch:
            chức vụ: Chủ tịch
            họ tên: Nguyễn Hữu Phước
          phó:
            chức vụ: Phó Chủ tịch
            họ tên: Nguyễn Hữu Phước
        """
    ),
    "co-quan.yaml",
)
PLAN = values_in("ký: [phó]\ncơ quan: ubnd\n", "a.yaml")


def _advice(old, new, *, group=Group.UNPLACED, path=(), **more):
    edit = HandEdit(group, changed(old, new), old, new, path, advice="?", **more)
    return place_in_office(edit, PLAN, OFFICE).advice


def test_signer_is_that_of_the_plan_where_two_have_one_name():
    assert "co-quan.yaml, dòng 9 (người ký › phó › họ tên)" in _advice("Nguyễn Hữu Phước", "Lê Thị Hà")


def test_post_that_got_a_word_before_it_is_found():
    assert "dòng 5 (người ký › chủ tịch › chức vụ)" in _advice("CHỦ TỊCH", "PHÓ CHỦ TỊCH")


def test_longest_text_is_meant():
    assert "tên in đầu trang › mục 2" in _advice("ỦY BAN NHÂN DÂN PHƯỜNG AN HÒA", "ỦY BAN NHÂN DÂN XÃ B")
    assert "chức vụ" in _advice("PHÓ CHỦ TỊCH", "Q. TRƯỞNG PHÒNG")


def test_line_taken_out_has_its_place_too():
    text = "Nguyễn Hữu Phước"
    edit = HandEdit(Group.ITEMS, Removed(unit(text)), text, "", advice="?")
    assert "co-quan.yaml" in place_in_office(edit, PLAN, OFFICE).advice


def test_what_the_office_s_file_does_not_say_or_goes_back_keeps_its_advice():
    assert _advice("Số: 5", "Số: 6") == "?"
    assert _advice("", "Nguyễn Hữu Phước") == "?"
    assert _advice("Chủ tịch", "Phó", group=Group.TEXT, path=("mục đích",)) == "?"
    assert _advice("Chủ tịch", "Phó", steps=(Remove(("kỳ",)),)) == "?"
    assert _advice("tên Chủ tịch cũ", "tên Chủ tịch mới") == "?"
    assert (
        place_in_office(
            HandEdit(Group.UNPLACED, changed("a", "b"), "a", "b", advice="?"), values_in("- a\n", "a"), OFFICE
        ).advice
        == "?"
    )
