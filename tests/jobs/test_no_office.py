import pytest

from sinhkehoach.base.problem import Problem
from sinhkehoach.jobs.check import check_files
from sinhkehoach.jobs.compare import compare
from sinhkehoach.jobs.no_office import is_empty, no_office, with_one_reason
from tests.support.workspaces import PLAN, lay_down

NO_OFFICE_FILE = "SKH290"
OFFICE, PLAN_FILE = "plans/co-quan.yaml", "plans/a.yaml"
# With a name in each place that may hold one, and one mistake of its own.
MANY_NAMES = f"""\
{PLAN}nhiệm vụ:
  - {{tên: Mở lớp, chủ trì: phòng-vhxh, phối hợp: [các-trường, văn-phòng], thời gian: tháng 13/2027}}
tổ chức thực hiện: |
  - [[phòng-vhxh]] theo dõi.
"""


@pytest.fixture
def workspace(tmp_path, monkeypatch):
    monkeypatch.chdir(lay_down(tmp_path, a=MANY_NAMES, b=PLAN))
    (tmp_path / OFFICE).unlink()
    return tmp_path


def _write(workspace, text):
    (workspace / OFFICE).write_text(text, encoding="utf-8")


def _found(workspace, *files):
    results = check_files([(workspace / file).relative_to(workspace) for file in files])
    return [problem for result in results for problem in result.problems]


@pytest.mark.parametrize(
    ("text", "told"), [(None, "Chưa có tệp"), ("", "còn trống"), ("# gì đó\n", "còn trống")]
)
def test_missing_office_file_is_told_once_for_all_names_and_plans(workspace, text, told):
    if text is not None:
        _write(workspace, text)
    found = set(_found(workspace, PLAN_FILE, "plans/b.yaml"))
    (reason,) = [problem for problem in found if problem.code == NO_OFFICE_FILE]
    assert told in reason.message
    assert (reason.file, "khoi-tao" in reason.hint) == (OFFICE, True)
    others = {problem.code for problem in found} - {NO_OFFICE_FILE}
    assert "SKH231" not in others
    assert len(found) < 4


def test_missing_office_file_is_told_beside_mistakes_of_reading(workspace):
    (workspace / PLAN_FILE).write_text(MANY_NAMES + "muc dich: Gì\n", encoding="utf-8")
    codes = [problem.code for problem in _found(workspace, PLAN_FILE)]
    assert codes.count(NO_OFFICE_FILE) == 1
    assert "SKH202" in codes
    assert "SKH231" not in codes


def test_comparison_tells_it_once_too(workspace):
    problems = compare(PLAN_FILE, "plans/b.yaml", workspace).problems
    assert {problem.code for problem in problems if problem.file == OFFICE or OFFICE in problem.file} == {
        NO_OFFICE_FILE
    }
    assert "SKH231" not in {problem.code for problem in problems}


def test_empty_office_file_is_told_when_it_is_checked_itself(workspace):
    _write(workspace, "")
    assert [problem.code for problem in _found(workspace, OFFICE)] == [NO_OFFICE_FILE]


@pytest.mark.parametrize("text", [None, ""])
def test_plan_that_names_everything_itself_needs_no_office_file(workspace, text):
    if text is not None:
        _write(workspace, text)
    own = "{tên: Sở Nội vụ, ký hiệu: SNV, địa danh: Hòa Giang}"
    plan = PLAN.replace("ubnd", own).replace("ký: chủ tịch", "ký: {chức vụ: Giám đốc}")
    (workspace / PLAN_FILE).write_text(plan, encoding="utf-8")
    assert NO_OFFICE_FILE not in {problem.code for problem in _found(workspace, PLAN_FILE)}


def test_unknown_names_beside_an_office_file_stay_as_they_are(workspace):
    _write(workspace, "đơn vị: {a: {tên: Phòng A}}\n")
    codes = [problem.code for problem in _found(workspace, PLAN_FILE)]
    assert NO_OFFICE_FILE not in codes
    assert codes.count("SKH231") > 1


def test_other_problems_stay_where_names_are_unknown(tmp_path):
    unknown, other, reference = Problem("SKH231", "a"), Problem("SKH301", "b"), Problem("SKH241", "c")
    file = tmp_path / "co-quan.yaml"
    assert with_one_reason((unknown, other, reference), file) == (no_office(file), other)
    assert with_one_reason((other, reference), file) == (other, reference)


@pytest.mark.parametrize(
    ("codes", "empty"), [(["SKH101"], True), (["SKH102"], True), (["SKH101", "SKH141"], False)]
)
def test_only_blanks_and_comments_are_empty(codes, empty):
    assert is_empty(tuple(Problem(code, "") for code in codes)) is empty
