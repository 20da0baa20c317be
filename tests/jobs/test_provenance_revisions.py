import pytest

from sinhkehoach.jobs.provenance_revisions import revisions_with
from tests.support.repositories import commit_all, git, needs_git

ONE, TWO = "kỳ: 2027\n".encode(), "kỳ: 2028\n".encode()
NAME = "plans/a.yaml"


@pytest.fixture
def repository(tmp_path):
    (tmp_path / "plans").mkdir()
    for data in (ONE, TWO):
        (tmp_path / NAME).write_bytes(data)
        commit_all(tmp_path)
    return tmp_path


def _ids(data, folder):
    return [each.id for each in revisions_with(data, NAME, folder).found]


def _commits(folder, *which):
    return [git(folder, "rev-parse", each).strip() for each in which]


@needs_git
def test_tells_the_revision_that_brought_the_file_in_not_the_one_that_changed_it(repository):
    assert _ids(ONE, repository) == _commits(repository, "HEAD~1")
    assert _ids(TWO, repository) == _commits(repository, "HEAD")


@needs_git
def test_tells_day_and_words_of_a_revision(repository):
    git(repository, "commit", "--quiet", "--allow-empty", "--message", "none of ours")
    (repository / NAME).write_bytes(b"3\n")
    git(
        repository,
        "commit",
        "--quiet",
        "--all",
        "--message",
        "Trình ký lần 2\n\nthân",
        "--date",
        "2026-12-01T08:00+0700",
    )
    (found,) = revisions_with(b"3\n", NAME, repository).found
    assert found.subject == "Trình ký lần 2"
    assert found.day == git(repository, "log", "-1", "--format=%cs").strip()


@needs_git
def test_finds_a_file_that_came_back_had_another_name_or_lies_on_another_branch(repository):
    (repository / NAME).rename(repository / "plans" / "b.yaml")
    git(repository, "checkout", "--quiet", "-b", "nhánh")
    (repository / NAME).write_bytes(ONE)
    commit_all(repository)
    git(repository, "checkout", "--quiet", "--detach", "HEAD~2")
    assert _ids(ONE, repository) == _commits(repository, "nhánh", "nhánh~2")


@needs_git
def test_a_merge_that_only_joins_brings_nothing_in(repository):
    git(repository, "checkout", "--quiet", "-b", "nhánh")
    (repository / "khác").touch()
    commit_all(repository)
    git(repository, "checkout", "--quiet", "-")
    (repository / NAME).write_bytes(b"3\n")
    commit_all(repository)
    git(repository, "merge", "--quiet", "--no-ff", "--message", "m", "nhánh")
    assert _ids(b"3\n", repository) == _commits(repository, "HEAD^1")


@needs_git
def test_line_ends_that_git_changes_do_not_matter(repository):
    (repository / ".gitattributes").write_text("* text=auto\n", encoding="utf-8")
    (repository / NAME).write_bytes(b"5\r\n")
    commit_all(repository)
    assert _ids(b"5\r\n", repository) == _commits(repository, "HEAD")


@needs_git
def test_settings_of_the_repository_do_not_change_the_answer(repository):
    for name, value in {"log.showRoot": "false", "diff.renames": "true", "color.ui": "always"}.items():
        git(repository, "config", name, value)
    assert _ids(ONE, repository) == _commits(repository, "HEAD~1")


@needs_git
def test_where_there_is_none_it_says_why(repository, tmp_path_factory, monkeypatch):
    assert revisions_with(b"9", NAME, repository).absence == "git chưa có bản nào giống hệt tệp kế hoạch này"
    alone = tmp_path_factory.mktemp("alone")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(alone.parent))
    assert revisions_with(ONE, NAME, alone).absence == "chỗ làm việc này không dùng git"


@needs_git
def test_repository_without_a_revision_has_none(tmp_path):
    git(tmp_path, "init", "--quiet")
    assert revisions_with(ONE, NAME, tmp_path).absence.startswith("git chưa có bản nào")


def test_machine_without_git_says_so(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert revisions_with(ONE, NAME, tmp_path).absence == "Máy này chưa có chương trình git"
