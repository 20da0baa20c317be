from pathlib import Path

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.find_documents import called_document, chosen_documents


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("b.docx", "a.DOCX", "~$b.docx", ".c.docx", "a.yaml", "ban-in/d.docx"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.touch()
    return tmp_path


def chosen(*given):
    return [file.as_posix() for file in chosen_documents(tuple(map(Path, given)), Path.cwd())]


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


@pytest.fixture
def workspace(folder):
    for name in ("plans/sau/x.yaml", "output/ke-hoach-2027.docx", "output/b.docx"):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    return folder


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("ke-hoach-2027", "output/ke-hoach-2027.docx"),
        ("Kế hoạch 2027", "output/ke-hoach-2027.docx"),
        ("plans/ke-hoach-2027.yaml", "output/ke-hoach-2027.docx"),
        ("ke-hoach-2027.docx", "output/ke-hoach-2027.docx"),
        ("output/ke-hoach-2027", "output/ke-hoach-2027.docx"),
        ("b", "b.docx"),
    ],
)
def test_the_name_of_a_plan_means_the_document_made_of_it(workspace, name, place):
    assert called_document(Path(name), workspace).resolve() == workspace / place
    assert [Path(file).resolve() for file in chosen(name)] == [workspace / place]


def test_it_is_found_from_any_folder_of_the_workspace(workspace, monkeypatch):
    monkeypatch.chdir(workspace / "plans" / "sau")
    assert chosen("ke-hoach-2027") == [(workspace / "output" / "ke-hoach-2027.docx").as_posix()]


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize("name", ["khac", "co-quan", "...", "a.yaml"])
def test_a_name_that_means_no_document_stays(name):
    assert chosen(name) == [name]
