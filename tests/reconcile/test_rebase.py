import pytest

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.jobs.read_values import values_in
from sinhkehoach.reconcile.accept import accept
from sinhkehoach.reconcile.find import find_changes
from sinhkehoach.reconcile.rebase import States, carry
from tests.support.reconciling import PLAN, made_of, remaker, with_texts

MADE = made_of()
EDITS = {"Nâng_cao": "Nâng dần", "tiếng_Anh": "tiếng Pháp"}
THEIRS = PLAN.replace("Nâng cao", "Nâng dần").replace("tiếng Anh", "tiếng Pháp")


def _remake(text):
    try:
        return remaker().made(values_in(text, "plans/a.yaml"))
    except ProblemsFound:
        return None


def _carried(ours, remake=_remake, **edits):
    now = with_texts(MADE, **(edits or EDITS))

    def accepted(findings):
        return accept(findings, MADE, now.units, remaker().made_or_none)

    states = States(MADE, _remake(ours))
    return carry(accepted(find_changes(MADE, now)), states, accepted, remake)


def _advice(carried):
    return [each.advice for each in carried.accepted.findings if not each.steps]


def test_file_as_it_was_takes_everything():
    got = _carried(PLAN)
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
    got = _carried(PLAN.replace(old, new))
    assert (got.text, got.clashes, _advice(got)) == (THEIRS.replace(old, new), (), [])


def test_row_taken_out_is_known_whatever_its_number_has_become():
    above, row = (
        "        - [Lớp vẽ, hội trường, sáng]\n",
        "        - [Lớp tiếng Anh, nhà văn hóa, buổi tối]\n",
    )
    ours = PLAN.replace("      hàng:\n", f"      hàng:\n{above}")
    got = _carried(ours, Lớp_tiếng_Anh=None)
    assert (got.text, got.clashes, _advice(got)) == (ours.replace(row, ""), (), [])


def test_line_that_both_changed_stays_and_everything_else_is_taken():
    ours = PLAN.replace("Nâng cao", "Cải thiện")
    got = _carried(ours)
    assert got.text == ours.replace("tiếng Anh", "tiếng Pháp")
    assert [(clash.ours, clash.theirs) for clash in got.clashes] == [
        (("  - Cải thiện chất lượng dạy và học.",), ("  - Nâng dần chất lượng dạy và học.",))
    ]
    (advice,) = _advice(got)
    assert advice.startswith("tệp kế hoạch cũng đã sửa chỗ này")


def test_change_that_the_file_has_already_is_nothing_to_do():
    ours = PLAN.replace("Nâng cao", "Nâng dần")
    got = _carried(ours)
    assert (got.text, got.clashes) == (THEIRS, ())
    assert _advice(got) == ["tệp kế hoạch đã sửa như vậy rồi, không phải làm gì"]
    got = _carried(THEIRS)
    assert (got.text, len(_advice(got))) == (THEIRS, 2)


def test_text_with_errors_is_returned_for_them_to_be_told():
    ours = PLAN.replace("tên: Danh sách lớp", "tên: Danh sách lớp\n    id: lớp").replace(
        "[[kỳ]]", "[[lớp]] [[kỳ]]"
    )
    now = ours.replace("tiếng Anh", "tiếng Pháp")
    got = _carried(ours, remake=lambda _: None, tiếng_Anh="tiếng Pháp")
    assert got.text == now


def test_change_that_the_merged_file_does_not_print_is_not_written():
    """A line of the file says by now that the changed value is printed nowhere."""
    ours = PLAN.replace("nơi nhận: [UBND tỉnh, Các trường]", "nơi nhận: [UBND tỉnh]")
    silent = made_of()
    got = _carried(ours, remake=lambda _: silent)
    assert got.text == ours
    assert len(_advice(got)) == 2
