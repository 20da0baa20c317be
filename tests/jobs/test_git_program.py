import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.git_program import file_at_revision, run_git
from tests.support.repositories import commit_all, needs_git


@pytest.fixture
def repository(tmp_path):
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "a.yaml").write_bytes(b"one\r\n")
    commit_all(tmp_path)
    (tmp_path / "plans" / "a.yaml").write_bytes(b"two\n")
    commit_all(tmp_path)
    return tmp_path


@needs_git
@pytest.mark.parametrize("path", ["plans/a.yaml", "./plans/a.yaml", "plans\\a.yaml"])
def test_content_is_that_of_the_revision_byte_for_byte(repository, path):
    assert file_at_revision("HEAD~1", path, repository) == b"one\r\n"
    assert file_at_revision("HEAD", path, repository) == b"two\n"


@needs_git
def test_path_is_seen_from_the_folder_or_from_the_top(repository):
    folder = repository / "plans"
    assert (
        file_at_revision("HEAD", "a.yaml", folder)
        == file_at_revision("HEAD", "plans/a.yaml", folder)
        == b"two\n"
    )


@needs_git
def test_file_that_was_not_there_is_none(repository):
    assert file_at_revision("HEAD", "plans/b.yaml", repository) is None


@needs_git
@pytest.mark.parametrize("revision", ["HEAD~9", "--help", "-x"])
def test_revision_that_does_not_exist_is_a_sentence(repository, revision):
    with pytest.raises(UserError, match=r"bản|kho git"):
        file_at_revision(revision, "plans/a.yaml", repository)


@needs_git
def test_folder_outside_of_a_repository_is_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(UserError, match="không nằm trong kho git"):
        file_at_revision("HEAD", "a.yaml", tmp_path)


def test_machine_without_git_is_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UserError, match="chưa có chương trình git"):
        run_git(tmp_path, "status")
