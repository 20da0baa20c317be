import sys
from pathlib import Path

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.cli.build_run import build_all, plans_among
from sinhkehoach.jobs.build_places import BuildSettings
from tests.support.workspaces import PLAN, TODAY, lay_down


def _built(folder, plans):
    plan_files = [folder / "plans" / f"{name}.yaml" for name in plans]
    return build_all(plan_files, BuildSettings(TODAY))


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
