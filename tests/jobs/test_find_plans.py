from pathlib import Path

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.find_plans import called, chosen_plans, is_like_office_file, no_plans, plans_below
from tests.support.workspaces import PLAN, lay_down


@pytest.fixture
def plans(tmp_path, monkeypatch):
    monkeypatch.chdir(lay_down(tmp_path, b=PLAN, a=PLAN))
    return tmp_path / "plans"


def _add(folder, *names):
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(PLAN, encoding="utf-8")


def _names(files, folder):
    return [file.relative_to(folder).as_posix() for file in files]


def test_plans_are_yaml_files_but_not_the_office_nor_hidden_ones(plans):
    _add(plans, "c.yml", "D.YAML", "._a.yaml", ".#a.yaml", "~$a.yaml", "a.yaml~", ".git/x.yaml")
    found = plans_below(plans)
    assert _names(found.plans, plans) == ["D.YAML", "a.yaml", "b.yaml", "c.yml"]
    assert found.skipped == []


def test_plans_in_subfolders_are_found(plans):
    _add(plans, "2027/a.yaml", "2027/quý I/c.yaml", "2027/co-quan.yaml")
    assert _names(plans_below(plans).plans, plans) == ["2027/a.yaml", "2027/quý I/c.yaml", "a.yaml", "b.yaml"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("x.yaml.txt", "đổi tên thành x.yaml"),
        ("x.YML.txt", "đổi tên thành x.YML"),
        ("x.yaml.docx.bak", "đổi tên thành x.yaml"),
        ("x.docx", "không phải tệp .yaml"),
        ("co-quan - Copy.yaml", "phải tên là co-quan.yaml"),
        ("co-quan.yml", "phải tên là co-quan.yaml"),
    ],
)
def test_other_files_are_told_with_the_reason(plans, name, reason):
    _add(plans, name)
    found = plans_below(plans)
    assert _names(found.plans, plans) == ["a.yaml", "b.yaml"]
    (skipped,) = found.skipped
    assert skipped.file.name == name
    assert reason in skipped.reason


@pytest.mark.parametrize(
    "name",
    [
        "co-quan - Copy.yaml",
        "co-quan - Copy (2).yaml",
        "co-quan (1).yaml",
        "co-quan2.yaml",
        "co-quan cũ.yaml",
        "co-quan - Bản sao.yaml",
        "Copy of co-quan.yaml",
        "Bản sao của co-quan.yaml",
        "Cơ quan.yaml",
        "Co-Quan.yaml",
        "co_quan.yaml",
        "co-quan.yml",
    ],
)
def test_copies_of_the_office_file_are_known_by_their_names(name):
    assert is_like_office_file(Path(name))


@pytest.mark.parametrize(
    "name",
    ["co-quan.yaml", "co-quan-dien-tu.yaml", "co-quan-2027.yaml", "ke-hoach-co-quan.yaml", "copy.yaml"],
)
def test_other_names_are_no_copies_of_it(name):
    assert not is_like_office_file(Path(name))


@pytest.mark.parametrize("name", ["a", "A", "a.yaml", "plans/a", "plans/a.yaml", "./plans/a.yml"])
def test_name_as_given_to_tao_finds_its_plan(plans, name):
    assert called(Path(name), Path.cwd())[0].resolve() == plans / "a.yaml"


def test_name_finds_plans_from_anywhere_in_the_workspace(plans, monkeypatch):
    _add(plans, "2027/ke-hoach-nam-2027.yaml")
    for folder in (plans, plans / "2027", plans.parent):
        monkeypatch.chdir(folder)
        for name in ("Kế hoạch năm 2027", "ke-hoach-nam-2027", "2027/ke-hoach-nam-2027"):
            assert called(Path(name), folder)[0].resolve() == plans / "2027" / "ke-hoach-nam-2027.yaml"


def test_name_of_a_plan_of_plans_itself_comes_before_those_below(plans):
    _add(plans, "2027/a.yaml")
    assert called(Path("a"), Path.cwd()) == [plans / "a.yaml"]


def test_name_of_several_plans_is_asked_back(plans):
    _add(plans, "2027/c.yaml", "2028/c.yaml")
    with pytest.raises(UserError, match=r"Có 2 kế hoạch tên là “c”: plans/2027/c.yaml, plans/2028/c.yaml"):
        called(Path("c"), Path.cwd())


@pytest.mark.parametrize("name", ["không-có", "???", "co-quan", "HEAD~1:plans/x.yaml"])
@pytest.mark.usefixtures("plans")
def test_name_of_no_plan_stays_as_it_is(name):
    assert called(Path(name), Path.cwd()) == [Path(name)]


def test_outside_a_workspace_only_files_there_are_found(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    _add(tmp_path, "a.yaml")
    assert called(Path("a"), tmp_path) == [Path("a.yaml")]
    assert called(Path("b"), tmp_path) == [Path("b")]


def test_folder_stands_for_its_plans(plans):
    _add(plans, "2027/c.yaml", "2027/x.yaml.txt")
    found = chosen_plans((Path("plans/2027"), Path("plans/a.yaml")), Path.cwd())
    assert [str(file) for file in found.plans] == ["plans/2027/c.yaml", "plans/a.yaml"]
    assert [each.file.name for each in found.skipped] == ["x.yaml.txt"]


def test_office_file_may_be_named_but_a_copy_is_skipped(plans):
    _add(plans, "co-quan (1).yaml")
    found = chosen_plans((Path("plans/*.yaml"),), Path.cwd())
    assert _names(found.plans, Path("plans")) == ["a.yaml", "b.yaml", "co-quan.yaml"]
    assert [each.file.name for each in found.skipped] == ["co-quan (1).yaml"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ((), "Trong thư mục plans chưa có kế hoạch nào"),
        ((Path("plans"),), "Trong thư mục plans chưa có kế hoạch nào"),
        ((Path("co-quan (1).yaml"),), "“co-quan (1).yaml” không phải kế hoạch"),
    ],
)
@pytest.mark.usefixtures("plans")
def test_no_plan_is_a_sentence(given, message):
    assert no_plans(given).message == message


@pytest.mark.usefixtures("plans")
def test_folder_that_cannot_be_read_is_a_sentence():
    with pytest.raises(UserError, match="Không đọc được thư mục “không-có”"):
        plans_below(Path("không-có"))
