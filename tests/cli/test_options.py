import json
from pathlib import Path

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.cli.exit_codes import PROBLEMS
from sinhkehoach.cli.options import chosen_files, output_format, plan_called
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


def test_what_is_skipped_is_told(plans, capsys):
    for number in range(7):
        (plans / f"{number}.yaml.txt").write_text("", encoding="utf-8")
    assert chosen_files(()) == [Path("plans/a.yaml"), Path("plans/b.yaml")]
    told = capsys.readouterr().err.splitlines()
    assert told[0] == "Bỏ qua plans/0.yaml.txt: nếu là kế hoạch thì đổi tên thành 0.yaml"
    assert told[5:] == ["Bỏ qua 2 tệp khác không phải kế hoạch"]


@pytest.mark.usefixtures("plans")
def test_nothing_is_told_where_nothing_is_skipped(capsys):
    chosen_files((Path("plans"), Path("a")))
    assert capsys.readouterr().err == ""


def test_no_plan_among_the_files_is_a_sentence(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(lay_down(tmp_path))
    (tmp_path / "plans" / "x.yaml.txt").write_text("", encoding="utf-8")
    with pytest.raises(UserError, match="chưa có kế hoạch nào"):
        chosen_files(())
    assert "x.yaml.txt" in capsys.readouterr().err


@pytest.mark.usefixtures("plans")
def test_plan_is_found_by_its_name():
    names = ["a", "plans/a.yaml", "không-có", "HEAD:plans/a.yaml", "plans/*.yaml"]
    assert [plan_called(name) for name in names] == ["plans/a.yaml", *names[1:]]


@output_format
def _fails(output_format):
    raise UserError(f"không làm được ({output_format})", "thử lại")


@output_format
def _works(output_format):
    return f"xong ({output_format})"


def test_what_keeps_a_command_from_being_done_is_told_in_its_format(capsys):
    assert _works(output_format="json") == "xong (json)"
    assert _fails(output_format="json") == PROBLEMS
    (record,) = json.loads(capsys.readouterr().out)
    assert (record["lỗi"], record["cách sửa"]) == ("Không làm được (json)", "Thử lại")
    with pytest.raises(UserError, match="chu"):
        _fails(output_format="chu")
