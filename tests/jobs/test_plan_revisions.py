from sinhkehoach.jobs.plan_revisions import revisions_of
from tests.support.repositories import commit_all, git, needs_git


def test_outside_of_a_repository_there_are_none(tmp_path):
    assert revisions_of(tmp_path / "a.yaml") == ()


def test_without_git_there_are_none(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert revisions_of(tmp_path / "a.yaml") == ()


@needs_git
def test_the_newest_comes_first_and_other_files_do_not_count(tmp_path):
    plan, other = tmp_path / "a.yaml", tmp_path / "b.yaml"
    for file in (plan, other, plan):
        file.write_text(file.read_text() + "x" if file.exists() else "y")
        commit_all(tmp_path)
    found = revisions_of(plan)
    names = git(tmp_path, "log", "--format=%h", "--", "a.yaml").split()
    assert [each.name for each in found] == names
    assert len(names) == 2
    assert {each.title for each in found} == {"A state"}
    assert found[0].day == git(tmp_path, "log", "-1", "--format=%cs").strip()
