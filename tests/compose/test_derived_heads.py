import pytest

from sinhkehoach.compose.derived_heads import chosen_columns, derived_heads
from sinhkehoach.compose.document import Align
from sinhkehoach.model.appendix import DerivedColumn
from sinhkehoach.model.choices import DerivedFrom
from tests.support.plans import plan_of, renderer_of, runs_text


def _columns(columns: str) -> tuple[DerivedColumn, ...]:
    return plan_of(f"phụ lục: [{{tên: P, từ: nhiệm vụ, cột: {columns}}}]").appendices[0].columns


def _heads(columns: str, source=DerivedFrom.TASKS, spread=None, names=None):
    """Return each head as `A` or `A(B C)`, and what the leaf columns show."""
    heads, leaves = derived_heads(_columns(columns), source, renderer_of(""), spread, names)
    return [_shown(head) for head in heads], leaves


def _shown(head) -> str:
    below = " ".join(runs_text(leaf.name) for leaf in head.heads)
    return runs_text(head.name) + (f"({below})" if below else "")


def test_columns_have_their_usual_names():
    assert _heads("[tt, nhiệm vụ, chủ trì, thời gian]") == (
        ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian thực hiện"],
        [("tt", ""), ("nhiệm vụ", ""), ("chủ trì", ""), ("thời gian", "")],
    )


def test_the_author_may_name_a_column():
    assert _heads("[{lấy: chủ trì, tên: 'Cơ quan **chủ trì**'}]")[0] == ["Cơ quan **chủ trì**"]


@pytest.mark.parametrize("typed", ["Chủ trì", "CHỦ_TRÌ"])
def test_the_spelling_of_what_a_column_shows_does_not_matter(typed):
    assert _heads(f"[{typed}]") == (["Đơn vị chủ trì"], [("chủ trì", "")])


def test_columns_stand_under_a_common_head():
    assert _heads("[tt, {tên: Phân công, cột: [chủ trì, {lấy: phối hợp, tên: Cùng làm}]}]") == (
        ["TT", "Phân công(Đơn vị chủ trì Cùng làm)"],
        [("tt", ""), ("chủ trì", ""), ("phối hợp", "")],
    )


def test_a_column_may_spread_over_several_columns():
    spread, names = {"đích": ["MN", "TH"]}, {"đích": "Chỉ tiêu năm 2027"}
    heads, facts = _heads("[tt, đích]", DerivedFrom.INDICATORS, spread, names)
    assert heads == ["TT", "Chỉ tiêu năm 2027(MN TH)"]
    assert facts == [("tt", ""), ("đích", "MN"), ("đích", "TH")]


def test_a_spread_column_under_a_common_head_stands_under_that_head():
    heads, facts = _heads(
        "[{tên: Cả năm, cột: [số tiền, năm]}]", DerivedFrom.BUDGET, {"năm": ["2027", "2028"]}
    )
    assert heads == ["Cả năm(Số tiền 2027 2028)"]
    assert facts == [("số tiền", ""), ("năm", "2027"), ("năm", "2028")]


def test_widths_and_alignment_go_to_the_columns_that_hold_cells():
    heads, _ = derived_heads(
        _columns("[{lấy: đích, rộng: 2, căn: phải}, {lấy: tt, rộng: '1,5'}]"),
        DerivedFrom.INDICATORS,
        renderer_of(""),
        {"đích": ["MN", "TH"]},
    )
    assert [(leaf.width, leaf.align) for leaf in heads[0].heads] == [(2.0, Align.RIGHT)] * 2
    assert (heads[1].width, heads[1].align) == (1.5, Align.CENTER)


@pytest.mark.parametrize(
    ("source", "shown", "align"),
    [
        (DerivedFrom.TASKS, "tt", Align.CENTER),
        (DerivedFrom.TASKS, "thời gian", Align.CENTER),
        (DerivedFrom.TASKS, "nhiệm vụ", Align.LEFT),
        (DerivedFrom.TASKS, "ghi chú", Align.LEFT),
        (DerivedFrom.INDICATORS, "đơn vị", Align.CENTER),
        (DerivedFrom.INDICATORS, "đích", Align.CENTER),
        (DerivedFrom.INDICATORS, "hiện tại", Align.CENTER),
        (DerivedFrom.BUDGET, "số tiền", Align.RIGHT),
        (DerivedFrom.BUDGET, "năm", Align.RIGHT),
        (DerivedFrom.BUDGET, "nguồn", Align.RIGHT),
    ],
)
def test_columns_are_set_as_is_usual(source, shown, align):
    heads, _ = derived_heads(_columns(f"[{shown}]"), source, renderer_of(""))
    assert heads[0].align is align


def test_columns_that_would_stay_empty_are_left_out_unless_chosen():
    usual = chosen_columns((), DerivedFrom.TASKS, lambda shown: shown in ("tt", "nhiệm vụ", "nội dung"))
    assert [column.shows for column in usual] == ["tt", "nhiệm vụ"]
    chosen = _columns("[ghi chú]")
    assert chosen_columns(chosen, DerivedFrom.TASKS, lambda _: False) == chosen
