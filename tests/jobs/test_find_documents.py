from pathlib import Path

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.find_documents import chosen_documents


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("b.docx", "a.DOCX", "~$b.docx", ".c.docx", "a.yaml", "ban-in/d.docx"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.touch()
    return tmp_path


def chosen(*given):
    return [file.as_posix() for file in chosen_documents(tuple(map(Path, given)))]


@pytest.mark.usefixtures("folder")
def test_names_stay_as_they_are_each_once():
    assert chosen("b.docx", "a.yaml", "b.docx", "khong-co.docx") == ["b.docx", "a.yaml", "khong-co.docx"]


@pytest.mark.usefixtures("folder")
def test_a_folder_means_the_documents_in_it():
    assert chosen(".") == ["a.DOCX", "b.docx"]
    assert chosen("ban-in", "b.docx", ".") == ["ban-in/d.docx", "b.docx", "a.DOCX"]


@pytest.mark.usefixtures("folder")
def test_a_pattern_means_what_it_matches():
    assert chosen("*.docx") == ["b.docx", "~$b.docx"]
    assert chosen("x*") == ["x*"]


def test_a_folder_without_documents_is_told(folder):
    (folder / "trong").mkdir()
    with pytest.raises(UserError, match="Trong thư mục “trong” không có văn bản Word nào"):
        chosen("trong")
