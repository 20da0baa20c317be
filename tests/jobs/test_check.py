from pathlib import Path

from sinhkehoach.jobs.check import CheckResult, check_files, read_and_check
from sinhkehoach.jobs.source_files import SourceFiles
from tests.support.workspaces import OFFICE, PLAN, lay_down


def _codes(result: CheckResult):
    return [problem.code for problem in result.problems]


def test_results_come_in_the_order_given(tmp_path):
    lay_down(tmp_path, a=PLAN, b="kỳ: 2027\n")
    files = [tmp_path / "plans" / name for name in ("b.yaml", "a.yaml", "không có.yaml")]
    results = check_files(files)
    assert [result.file for result in results] == files
    assert _codes(results[0]) == ["SKH201", "SKH201", "SKH201"]
    assert [_codes(result) for result in results[1:]] == [[], ["SKH100"]]


def test_office_file_is_checked_as_an_office_file(tmp_path):
    lay_down(tmp_path)
    file = tmp_path / "plans" / "co-quan.yaml"
    assert [_codes(result) for result in check_files([file])] == [[]]
    file.write_text("cơ quan:\n  ubnd: {tên: Ủy ban}\n", encoding="utf-8")
    (result,) = check_files([file])
    assert _codes(result) == ["SKH201", "SKH201"]
    assert {(problem.file, problem.position.line) for problem in result.problems} == {(str(file), 2)}


def test_missing_office_file_is_told():
    assert _codes(check_files([Path("không có") / "co-quan.yaml"])[0]) == ["SKH100"]


FAULTY = "nơi nhận:\n  - Đảng ủy\n  - Đảng ủy\nlưu: VT\n"


def test_office_file_is_checked_once_with_the_plans_beside_it(tmp_path):
    lay_down(tmp_path, a=PLAN, b=PLAN)
    office = tmp_path / "plans" / "co-quan.yaml"
    office.write_text(OFFICE + FAULTY, encoding="utf-8")
    plans = [tmp_path / "plans" / name for name in ("a.yaml", "b.yaml")]
    results = check_files(plans)
    assert [result.file for result in results] == [office, *plans]
    assert [_codes(result) for result in results] == [["SKH373"], [], []]
    (problem,) = results[0].problems
    assert (problem.file, problem.position.line, problem.position.column) == (str(office), 7, 5)
    assert [result.file for result in check_files([plans[0], office])] == [plans[0], office]


def test_office_file_that_cannot_be_understood_is_told_with_the_plan(tmp_path):
    lay_down(tmp_path, a=PLAN)
    (tmp_path / "plans" / "co-quan.yaml").write_text("cơ quan:\n  ubnd: {tên: Ủy ban}\n", encoding="utf-8")
    (result,) = check_files([tmp_path / "plans" / "a.yaml"])
    assert _codes(result) == ["SKH201", "SKH201"]


def test_names_in_the_office_file_are_asked_for_plans_of_today_alone(tmp_path):
    lay_down(tmp_path, a=PLAN)
    office = tmp_path / "plans" / "co-quan.yaml"
    office.write_text(OFFICE + "\nđơn vị:\n  cũ: {tên: Phòng Nội vụ huyện An Hòa}\n", encoding="utf-8")
    plan = tmp_path / "plans" / "a.yaml"
    assert "SKH317" in [code for result in check_files([plan]) for code in _codes(result)]
    plan.write_text(
        "kỳ: 2023\n" + "".join(line for line in PLAN.splitlines(keepends=True) if "kỳ" not in line), "utf-8"
    )
    assert "SKH317" not in [code for result in check_files([plan]) for code in _codes(result)]
    assert "SKH317" in _codes(check_files([office])[0])


def test_one_file_is_read_and_checked_as_with_the_others(tmp_path):
    folder = lay_down(tmp_path, a=PLAN + "lạ: 1\n") / "plans"
    source, problems = read_and_check(folder / "a.yaml", SourceFiles())
    assert (source.value["kỳ"], [each.code for each in problems]) == ("2027", ["SKH202"])
    source, problems = read_and_check(folder / "co-quan.yaml", SourceFiles())
    assert ("cơ quan" in source.value, problems) == (True, ())
