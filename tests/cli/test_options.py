from pathlib import Path

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.cli.options import chosen_files
from tests.support.workspaces import PLAN, lay_down


@pytest.fixture
def plans(tmp_path, monkeypatch):
    monkeypatch.chdir(lay_down(tmp_path, b=PLAN, a=PLAN))
    return tmp_path / "plans"


def test_every_plan_of_the_workspace_when_none_is_named(plans, monkeypatch):
    assert chosen_files(()) == [Path("plans/a.yaml"), Path("plans/b.yaml")]
    monkeypatch.chdir(plans)
    assert chosen_files(()) == [Path("a.yaml"), Path("b.yaml")]


def test_named_files_keep_their_order_and_come_once(plans):
    named = (Path("plans/b.yaml"), Path("plans/a.yaml"), plans / "b.yaml")
    assert chosen_files(named) == [Path("plans/b.yaml"), Path("plans/a.yaml")]


@pytest.mark.usefixtures("plans")
def test_pattern_stands_for_what_it_matches():
    found = chosen_files((Path("plans/*.yaml"),))
    assert found == [Path("plans/a.yaml"), Path("plans/b.yaml"), Path("plans/co-quan.yaml")]


@pytest.mark.usefixtures("plans")
def test_name_that_matches_nothing_stays_for_the_reader_to_tell():
    assert chosen_files((Path("plans/[x].yaml"),)) == [Path("plans/[x].yaml")]


def test_no_workspace_is_a_sentence(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match="Không thấy thư mục plans/"):
        chosen_files(())
