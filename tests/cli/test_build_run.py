import sys
from pathlib import Path

import pytest

from sinhkehoach.base import journal
from sinhkehoach.base.errors import UserError
from sinhkehoach.cli.build_run import of_plans, plans_among, run_build
from sinhkehoach.jobs.build_places import BuildSettings
from tests.support.workspaces import PLAN, TODAY, lay_down


def _built(folder, plans):
    plan_files = [folder / "plans" / f"{name}.yaml" for name in plans]
    return run_build(of_plans(plan_files, BuildSettings(TODAY)))


@pytest.mark.parametrize(("plans", "shown"), [(["a"], False), (["a", "b"], True)])
def test_bar_is_shown_to_a_person_who_waits_for_several_plans(tmp_path, monkeypatch, capsys, plans, shown):
    lay_down(tmp_path, **dict.fromkeys(plans, PLAN))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    results = _built(tmp_path, plans)
    said = capsys.readouterr()
    assert ("Đang tạo văn bản" in said.err) is shown
    assert said.out == ""
    assert [result.written.name for result in results] == [f"{name}.docx" for name in plans]


def test_no_bar_without_a_terminal(tmp_path, capsys):
    lay_down(tmp_path, a=PLAN, b=PLAN)
    _built(tmp_path, ["a", "b"])
    assert capsys.readouterr() == ("", "")


def test_office_file_is_no_plan():
    assert plans_among([Path("a.yaml"), Path("co-quan.yaml")]) == [Path("a.yaml")]
    with pytest.raises(UserError, match="tệp của cơ quan"):
        plans_among([Path("co-quan.yaml")])


def test_what_several_processes_have_written_is_known_to_the_run(tmp_path):
    lay_down(tmp_path, **dict.fromkeys("abc", PLAN))
    journal.begin()
    plans = [tmp_path / "plans" / f"{name}.yaml" for name in "abc"]
    results = run_build(of_plans(plans, BuildSettings(TODAY), 2))
    assert journal.files_written() == tuple(result.written for result in results)


def test_what_is_told_at_once_is_not_shown_behind_a_bar(tmp_path, monkeypatch, capsys):
    lay_down(tmp_path, a=PLAN, b=PLAN)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    told = []
    plans = [tmp_path / "plans" / f"{name}.yaml" for name in "ab"]
    assert run_build(of_plans(plans, BuildSettings(TODAY)), told.append) == told
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("elsewhere", [False, True])
def test_what_is_written_is_told_when_the_run_breaks_off(tmp_path, capsys, elsewhere):
    lay_down(tmp_path, a=PLAN)
    build = of_plans([tmp_path / "plans" / "a.yaml"], BuildSettings(TODAY))

    def broken():
        yield from build.results
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_build(build._replace(results=broken(), is_written_elsewhere=elsewhere))
    said = capsys.readouterr().out
    assert "a.docx" in said
    assert ("Gõ lại lệnh để làm tiếp" in said) is elsewhere
