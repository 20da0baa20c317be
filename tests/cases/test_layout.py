"""Inputs that crashed, hung or were printed wrong without a word: what must come of each."""

from collections import Counter
from io import BytesIO

import pytest
from docx import Document

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import has_errors
from sinhkehoach.compose.document import Table
from sinhkehoach.compose.table_fit import needed_mm
from sinhkehoach.jobs.build_places import BuildResult
from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.jobs.template import check_template
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.read_template import read_template
from tests.support.cases import lay_down_case
from tests.support.documents import full_document
from tests.support.docx import TEMPLATE, members, paragraphs
from tests.support.workspaces import new_builder


@pytest.fixture
def built(tmp_path, monkeypatch):
    """Return the function that builds the plan of a case."""

    def build(case: str, plan: str) -> BuildResult:
        monkeypatch.chdir(lay_down_case(tmp_path, case))
        return new_builder().build(tmp_path / "plans" / plan)

    return build


def _codes(result: BuildResult) -> Counter[str]:
    return Counter(problem.code for problem in result.problems)


def test_budget_year_left_blank_is_not_printed(built):
    result = built("budget-year-blank-keyerror", "k.yaml")
    printed = "\n".join(paragraphs(result.written.read_bytes())).replace("\u00a0", " ")
    assert "Sửa chữa nhỏ: 20 triệu đồng (năm 2028: 20 triệu đồng)." in printed
    assert _codes(result)["SKH405"] == 1


def test_columns_without_width_are_told_each_at_its_place(built):
    result = built("column-width-zero-exit3", "w1.yaml")
    assert _codes(result)["SKH280"] == 2
    assert [problem.position for problem in result.problems if problem.code == "SKH280"] == [(8, 28), (8, 47)]


def test_formula_of_hundreds_of_factors_is_told(built):
    result = built("formula-huge-exit3", "n.yaml")
    (problem,) = result.problems
    assert (problem.code, problem.position.line) == ("SKH211", 5)
    assert "lớn quá mức" in problem.message


@pytest.mark.parametrize("length", ["2000", "3000", "recursion"])
def test_title_of_thousands_of_letters_is_told_and_printed(built, length):
    result = built("long-title-hang", f"long-title-{length}.yaml")
    assert _codes(result)["SKH403"] == 1
    assert result.written


def test_table_of_more_columns_than_word_takes_is_told_and_not_written(built):
    result = built("table-70-columns", "w4.yaml")
    (problem,) = (each for each in result.problems if each.code == "SKH410")
    assert (problem.position.line, "71 cột" in problem.message, result.written) == (7, True, None)


def test_table_too_wide_for_an_upright_page_is_printed_on_a_lying_one(tmp_path):
    document = open_plan(
        lay_down_case(tmp_path, "bang-qua-rong-doc") / "plans" / "ke-hoach.yaml", Offices()
    ).document
    assert document is not None
    assert [each.landscape for each in document.appendices] == [True, False, False]
    (table,) = (block for block in document.appendices[0].blocks if isinstance(block, Table))
    assert 165 < needed_mm(table) < 252


def test_table_too_wide_for_the_page_its_author_wants_is_told(tmp_path):
    plan = lay_down_case(tmp_path, "bang-qua-rong-doc") / "plans" / "ke-hoach.yaml"
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("từ: kinh phí}", "từ: kinh phí, khổ: dọc}"), encoding="utf-8")
    (problem,) = (each for each in open_plan(plan, Offices()).problems if each.code == "SKH402")
    assert (problem.position.line, "trang chỉ có 165 mm" in problem.message) == (26, True)
    assert all(way in problem.hint for way in ("khổ: ngang", "đổi đơn vị tính", "bớt cột"))


def test_item_that_the_columns_of_years_leave_out_is_named(built):
    result = built("tong-nam-lech", "ke-hoach.yaml")
    (problem,) = (each for each in result.problems if each.code == "SKH405")
    assert (problem.position.line, "“Sửa phòng học” chưa chia theo năm" in problem.message) == (10, True)


_STRANGERS = "template-orphan-external-rels"


@pytest.mark.parametrize(
    ("case", "file", "code"),
    [
        (_STRANGERS, "f-inc-odd.docx", "SKH503"),
        (_STRANGERS, "f-nest-name.docx", "SKH503"),
        (_STRANGERS, "remote-image-lower.docx", "SKH504"),
        (_STRANGERS, "svg-remote.docx", "SKH504"),
        (_STRANGERS, "vba-as-png.docx", "SKH503"),
        ("template-deep-if-exit3", "deep-if.docx", "SKH511"),
        ("template-tag-in-trpr-exit3", "sinh-mau-1.docx", "SKH542"),
    ],
)
def test_template_that_brings_a_danger_or_a_damage_is_told_and_not_used(tmp_path, case, file, code):
    template = lay_down_case(tmp_path, case) / file
    assert code in [problem.code for problem in check_template(template).problems]
    with pytest.raises(ProblemsFound) as refused:
        read_template(template, None)
    assert code in [problem.code for problem in refused.value.problems]


@pytest.mark.parametrize(
    ("case", "file"), [(_STRANGERS, "attached-smb.docx"), ("mau-luu-bang-libreoffice", "ke-hoach.docx")]
)
def test_template_that_is_accepted_gives_a_sound_document(tmp_path, case, file):
    template = lay_down_case(tmp_path, case) / file
    assert not has_errors(check_template(template).problems)
    made = make_docx(full_document(), read_template(template, None))
    assert not any(b"attachedTemplate" in data or b"evil" in data for data in members(made).values())
    Document(BytesIO(made))
    assert paragraphs(made) == paragraphs(make_docx(full_document(), read_template(TEMPLATE, None)))
