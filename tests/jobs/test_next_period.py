from pathlib import Path

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.next_period import make_next_period
from tests.support.workspaces import PLAN, lay_down


def _make(root, name="ke-hoach-2027", text=PLAN, period=None):
    lay_down(root, **{name: text})
    return make_next_period(root / "plans" / f"{name}.yaml", period)


@pytest.mark.parametrize(
    ("name", "period", "expected"),
    [
        ("ke-hoach-2027", None, "ke-hoach-2028.yaml"),
        ("ke-hoach-2027", "2030", "ke-hoach-2030.yaml"),
        ("a", None, "a-2028.yaml"),
        ("2026-2027", None, "2027-2028.yaml"),
    ],
)
def test_the_new_plan_lies_beside_the_old_one_under_the_name_of_its_year(tmp_path, name, period, expected):
    made = _make(tmp_path, name, period=period)
    assert made.written == tmp_path / "plans" / expected
    assert (tmp_path / "plans" / f"{name}.yaml").read_text(encoding="utf-8") == PLAN
    wanted = PLAN.replace("2027", made.period.removeprefix("năm "))
    assert made.written.read_text(encoding="utf-8") == wanted
    assert made.problems == ()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_encoding_and_line_ends_stay(tmp_path, encoding):
    lay_down(tmp_path)
    file = tmp_path / "plans" / "a.yaml"
    file.write_bytes(PLAN.replace("\n", "\r\n").encode(encoding))
    written = make_next_period(file, None).written
    assert written.read_bytes() == PLAN.replace("2027", "2028").replace("\n", "\r\n").encode(encoding)


@pytest.mark.parametrize("ending", [".yaml", ".yml"])
def test_no_file_is_written_over(tmp_path, ending):
    lay_down(tmp_path)
    there = tmp_path / "plans" / f"ke-hoach-2028{ending}"
    there.write_text("của tôi", encoding="utf-8")
    with pytest.raises(UserError, match="Đã có tệp"):
        _make(tmp_path)
    assert there.read_text(encoding="utf-8") == "của tôi"


def test_a_plan_with_errors_gives_its_problems_and_no_file(tmp_path):
    made = _make(tmp_path, text=PLAN.replace("ký: chủ tịch", "ký: ai"))
    assert made.written is None
    assert [problem.code for problem in made.problems] == ["SKH231"]
    assert sorted(file.name for file in (tmp_path / "plans").iterdir()) == [
        "co-quan.yaml",
        "ke-hoach-2027.yaml",
    ]


@pytest.mark.parametrize(
    ("text", "period", "words"),
    [
        (PLAN, "2020", "không phải là kỳ sau"),
        (PLAN, "sang năm", "không đọc được"),
        (PLAN + "yêu cầu: &x Năm 2027.\nmục tiêu: *x\n", None, "Không sửa tự động được"),
    ],
)
def test_says_why_no_plan_can_be_made(tmp_path, text, period, words):
    with pytest.raises(UserError, match=words) as refused:
        _make(tmp_path, text=text, period=period)
    assert refused.value.hint


def test_the_offices_file_is_no_plan(tmp_path):
    lay_down(tmp_path)
    with pytest.raises(UserError, match=r"co-quan\.yaml"):
        make_next_period(tmp_path / "plans" / "co-quan.yaml", None)


def test_a_file_that_is_not_there_is_a_problem(tmp_path):
    assert [problem.code for problem in make_next_period(Path(tmp_path / "a.yaml"), None).problems] == [
        "SKH100"
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2027/giao-duc.yaml", "2028/giao-duc.yaml"),
        ("2027/giao-duc-2027.yaml", "2028/giao-duc-2028.yaml"),
        ("năm 2027/quý I/a.yaml", "năm 2027/quý I/a-2028.yaml"),
        ("2026/a.yaml", "2026/a-2028.yaml"),
    ],
)
def test_plan_of_a_yearly_subfolder_goes_to_the_one_of_its_year(tmp_path, old, new):
    file = lay_down(tmp_path) / "plans" / old
    file.parent.mkdir(parents=True)
    file.write_text(PLAN, encoding="utf-8")
    assert make_next_period(file, None).written == tmp_path / "plans" / new


def test_folder_outside_a_workspace_stays(tmp_path):
    folder = lay_down(tmp_path / "2027").rename(tmp_path / "x") / "plans"
    outside = tmp_path / "2027"
    folder.rename(outside)
    (outside / "a.yaml").write_text(PLAN, encoding="utf-8")
    assert make_next_period(outside / "a.yaml", None).written == outside / "a-2028.yaml"
