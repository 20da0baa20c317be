import pytest

from sinhkehoach.cascade.list_text import list_text
from sinhkehoach.jobs.git_staged import check_staged
from sinhkehoach.jobs.workspace import Workspace
from tests.support.cascades import COMPLETE, assigned
from tests.support.repositories import commit_all, git, needs_git
from tests.support.workspaces import OFFICE, PLAN, lay_down

pytestmark = needs_git
WRONG = PLAN.replace("kỳ: 2027", "kỳ: mai")


@pytest.fixture
def root(tmp_path):
    lay_down(tmp_path, a=PLAN)
    commit_all(tmp_path)
    return tmp_path


def _found(root):
    return {
        str(each.file): [problem.code for problem in each.problems] for each in check_staged(Workspace(root))
    }


def _stage(root, **plans):
    lay_down(root, **plans)
    git(root, "add", "--all")


def test_plan_is_checked_as_it_is_staged(root):
    assert _found(root) == {}
    _stage(root, a=WRONG)
    lay_down(root, a=PLAN)
    assert _found(root)["plans/a.yaml"] == ["SKH205"]
    _stage(root, a=PLAN.replace("2027", "2028"))
    (root / "plans" / "a.yaml").unlink()
    assert "SKH205" not in _found(root)["plans/a.yaml"]


def test_office_file_is_the_staged_one(root):
    office = root / "plans" / "co-quan.yaml"
    office.write_text(OFFICE.replace("chủ tịch:", "bí thư:"), encoding="utf-8")
    (root / "plans" / "a.yaml").write_text(PLAN.replace("2027", "2028"), encoding="utf-8")
    git(root, "add", "--all")
    office.write_text(OFFICE, encoding="utf-8")
    assert _found(root)["plans/a.yaml"] != []
    office.unlink()
    git(root, "checkout", "--quiet", "HEAD", "--", "plans/co-quan.yaml")
    assert _found(root)["plans/a.yaml"] == []


def test_plan_without_an_office_file_is_checked_alone(root):
    git(root, "rm", "--quiet", "--cached", "plans/co-quan.yaml")
    (root / "plans" / "a.yaml").write_text(PLAN.replace("2027", "2028"), encoding="utf-8")
    git(root, "add", "plans/a.yaml")
    assert _found(root)["plans/a.yaml"] != []


def test_deleted_plans_and_other_files_are_passed_by(root):
    (root / "ghi-chu.txt").write_text("x", encoding="utf-8")
    (root / "plans" / "a.yaml").unlink()
    git(root, "add", "--all")
    assert _found(root) == {}


def test_file_far_too_large_is_told(root):
    (root / "plans" / "b.yaml").write_bytes(b"#" * (21 * 2**20))
    git(root, "add", "--all")
    assert _found(root)["plans/b.yaml"] == ["SKH103"]


def test_first_commit_and_plans_in_folders(tmp_path):
    lay_down(tmp_path / "w", a=PLAN)
    (tmp_path / "w" / "plans" / "năm 2027").mkdir()
    (tmp_path / "w" / "plans" / "năm 2027" / "b.yml").write_text(WRONG, encoding="utf-8")
    git(tmp_path / "w", "init", "--quiet")
    git(tmp_path / "w", "add", "--all")
    assert "SKH205" in _found(tmp_path / "w")["plans/năm 2027/b.yml"]


def test_the_list_of_assigned_work_is_the_staged_one(root):
    (root / "cap-tren").mkdir()
    place = root / "cap-tren" / "a.yaml"
    place.write_text(list_text(assigned()), encoding="utf-8")
    _stage(root, a=COMPLETE.replace("danh mục: x.yaml", "danh mục: a.yaml"))
    place.unlink()
    assert [code for code in _found(root)["plans/a.yaml"] if code.startswith("SKH7")] == []
    git(root, "rm", "--quiet", "--cached", "cap-tren/a.yaml")
    assert "SKH708" in _found(root)["plans/a.yaml"]
