from dataclasses import replace

import pytest

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import Problem
from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.reconcile.accept import Accepted, accept
from sinhkehoach.reconcile.differences import Added, Removed
from sinhkehoach.reconcile.find import find_hand_edits
from sinhkehoach.reconcile.hand_edit import Group, HandEdit
from sinhkehoach.reconcile.rebase import rebase
from sinhkehoach.reconcile.steps import Remove
from sinhkehoach.reconcile.units import Reading
from tests.support.reconciling import PLAN, made_of, paper, remake, unit, with_texts

MADE = made_of()
EDITS = {"Nâng_cao": "Nâng dần", "tiếng_Anh": "tiếng Pháp"}
THEIRS = PLAN.replace("Nâng cao", "Nâng dần").replace("tiếng Anh", "tiếng Pháp")


def _made_of_text(text):
    return remake(values_in(text, "plans/a.yaml"))


def _rebased(ours, made_of_text=_made_of_text, **edits):
    now = with_texts(MADE, **(edits or EDITS))

    def accepted(found):
        return accept(found, MADE, now.units, remake)

    return rebase(accepted(find_hand_edits(MADE, now)), MADE, _made_of_text(ours), accepted, made_of_text)


def _advice(rebased):
    return [each.advice for each in rebased.edits if not each.steps]


def test_file_as_it_was_takes_everything():
    got = _rebased(PLAN)
    assert (got.text, got.clashes, _advice(got)) == (THEIRS, (), [])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Phát triển giáo dục", "Giáo dục"),
        ("nhiệm vụ:\n", "nhiệm vụ:\n  - tên: Khảo sát\n"),
        ("      hàng:\n", "      hàng:\n        - [Lớp vẽ, hội trường, sáng]\n"),
        ("  - {tên: Phân công, từ: nhiệm vụ}\n", ""),
    ],
    ids=["a title", "a task above", "a row above", "an appendix less"],
)
def test_file_that_moved_on_elsewhere_keeps_that(old, new):
    got = _rebased(PLAN.replace(old, new))
    assert (got.text, got.clashes, _advice(got)) == (THEIRS.replace(old, new), (), [])


def test_words_changed_in_a_line_that_prints_another_year_by_now_are_taken():
    ours = PLAN.replace("kỳ: 2027", "kỳ: 2028")
    got = _rebased(ours, Huy_động="Vận động")
    assert (got.text, got.clashes) == (ours.replace("Huy động", "Vận động"), ())


def test_row_taken_out_is_known_whatever_its_number_has_become():
    above, row = (
        "        - [Lớp vẽ, hội trường, sáng]\n",
        "        - [Lớp tiếng Anh, nhà văn hóa, buổi tối]\n",
    )
    ours = PLAN.replace("      hàng:\n", f"      hàng:\n{above}")
    got = _rebased(ours, Lớp_tiếng_Anh=None)
    assert (got.text, got.clashes, _advice(got)) == (ours.replace(row, ""), (), [])


def test_line_that_both_changed_stays_and_everything_else_is_taken():
    ours = PLAN.replace("Nâng cao", "Cải thiện")
    got = _rebased(ours)
    assert got.text == ours.replace("tiếng Anh", "tiếng Pháp")
    assert [(clash.ours, clash.theirs) for clash in got.clashes] == [
        (("  - Cải thiện chất lượng dạy và học.",), ("  - Nâng dần chất lượng dạy và học.",))
    ]
    (advice,) = _advice(got)
    assert advice.startswith("tệp kế hoạch cũng đã sửa chỗ này")


def test_change_that_the_file_has_already_is_nothing_to_do():
    ours = PLAN.replace("Nâng cao", "Nâng dần")
    got = _rebased(ours)
    assert (got.text, got.clashes) == (THEIRS, ())
    assert _advice(got) == ["tệp kế hoạch đã sửa như vậy rồi, không phải làm gì"]
    got = _rebased(THEIRS)
    assert (got.text, len(_advice(got))) == (THEIRS, 2)


def test_text_with_errors_is_returned_for_them_to_be_told():
    ours = PLAN.replace("tên: Danh sách lớp", "tên: Danh sách lớp\n    id: lớp").replace(
        "[[kỳ]]", "[[lớp]] [[kỳ]]"
    )
    faults = (Problem("SKH241", "hai nơi cùng tên"),)

    def faulty(_):
        raise ProblemsFound(faults)

    got = _rebased(ours, made_of_text=faulty, tiếng_Anh="tiếng Pháp")
    assert (got.text, got.problems) == (ours.replace("tiếng Anh", "tiếng Pháp"), faults)
    assert _advice(got) == []


def test_change_that_the_merged_file_does_not_print_is_not_written():
    """A line of the file says by now that the changed value is printed nowhere."""
    ours = PLAN.replace("nơi nhận: [UBND tỉnh, Các trường]", "nơi nhận: [UBND tỉnh]")
    silent = made_of()
    got = _rebased(ours, made_of_text=lambda _: silent)
    assert got.text == ours
    assert [advice.partition(":")[0] for advice in _advice(got)] == [
        "tệp kế hoạch đã khác lúc tạo văn bản"
    ] * 2


def test_nothing_is_written_where_what_was_shown_beside_others_is_not_shown_alone():
    ours = PLAN.replace("nơi nhận: [UBND tỉnh, Các trường]", "nơi nhận: [UBND tỉnh]")
    first = made_of(ours.replace("Nâng cao", "Nâng dần"))
    documents = iter([first, made_of(ours)])
    got = _rebased(ours, made_of_text=lambda _: next(documents))
    assert (got.text, len(_advice(got))) == (ours, 2)


def _holds(difference, *after):
    """Return whether an edit that does `difference` is taken for shown where a file comes to read as `after`."""
    edit = HandEdit(Group.ITEMS, difference, "", "", steps=(Remove(("kỳ",)),))
    base, shown = (replace(MADE, read=Reading(units)) for units in (TWO_AND_TABLE, after))
    accepted = Accepted((edit,), made_of(THEIRS).source, ())
    ours = replace(base, source=made_of(f"{PLAN}# nay\n").source)
    got = rebase(accepted, base, ours, lambda edits: Accepted(edits, None, ()), lambda _: shown)
    return bool(got.edits[0].steps)


TWO_AND_TABLE = FIRST, SECOND, ROW = unit("một hai"), unit("ba bốn"), unit("1 | a b | c", table=1)


def test_what_is_gone_is_not_what_moved_or_was_put_in_again():
    gone = Removed(FIRST)
    assert _holds(gone, SECOND, ROW)
    assert not _holds(gone, SECOND, ROW, FIRST)
    assert not _holds(gone, FIRST, FIRST, SECOND, ROW)


@pytest.mark.parametrize(
    ("added", "shown", "holds"),
    [
        (unit("2 | d | e", table=1), unit("5 | d | e", table=1), True),
        (unit("x | d | e", table=1), unit("y | d | e", table=1), False),
        (unit("1.2 | d | e", table=1), unit("1.3 | d | e", table=1), True),
        (unit("12"), unit("13"), False),
        (unit("2. năm sáu"), unit("3. năm sáu"), True),
    ],
)
def test_what_was_put_in_may_have_another_number_but_says_the_same(added, shown, holds):
    assert _holds(Added(added, ROW, None), *TWO_AND_TABLE, shown) is holds


def test_joined_lines_go_into_a_file_that_moved_on():
    first, second = (each for each in MADE.read.units if each.path == ("mục đích",))
    joined = replace(first, cells=((paper(f"{first.text} {second.text[2:]}"),),))
    units = tuple(joined if each is first else each for each in MADE.read.units if each is not second)
    accepted = accept(find_hand_edits(MADE, Reading(units, MADE.read.asides)), MADE, units, remake)
    ours = PLAN.replace("Phát triển giáo dục", "Giáo dục")
    got = rebase(accepted, MADE, made_of(ours), lambda _: accepted, made_of)
    assert _advice(got) == []
    assert got.text == ours.replace("học.\n  - Huy động", "học. Huy động")


def test_file_that_would_lose_more_words_than_the_edits_took_is_not_written():
    ours = PLAN.replace("nơi nhận: [UBND tỉnh, Các trường]", "nơi nhận: [UBND tỉnh]")
    poorer = made_of(THEIRS.replace("Huy động", "Vận động mọi"))
    assert _rebased(ours, made_of_text=lambda _: poorer).text == ours
