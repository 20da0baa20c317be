import sys

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.program import program_id
from sinhkehoach.jobs.build_many import built
from sinhkehoach.jobs.build_places import BuildSettings
from sinhkehoach.jobs.build_units import CommonFile
from sinhkehoach.jobs.carried_files import carried
from sinhkehoach.jobs.cluster_build import Parcel, plans_start, units_start
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.jobs.workers import Cluster
from tests.support.units import lay_units, units_of
from tests.support.workspaces import PLAN, TODAY, lay_down, new_builder


def test_a_document_is_made_there_without_its_disk(tmp_path, monkeypatch):
    plan = lay_down(tmp_path / "việc", a=PLAN) / "plans" / "a.yaml"
    along = carried({plan.parent}, SourceFiles(), BuildSettings(TODAY))
    data = plan.read_bytes()
    (tmp_path / "việc").rename(tmp_path / "nơi khác")
    monkeypatch.chdir(tmp_path)
    make = plans_start(along, BuildSettings(TODAY))
    made, none = make(Parcel(plan, data)), make(Parcel(plan, None))
    assert none is None
    (tmp_path / "nơi khác").rename(tmp_path / "việc")
    assert made.docx == new_builder().build(plan).written.read_bytes()


def test_a_unit_is_made_there_without_its_disk(tmp_path):
    builder, tasks = units_of(lay_units(tmp_path / "việc"))
    common = builder.common
    along = carried({task.file.parent for task in tasks}, SourceFiles(), common.settings, (common.plan,))
    (tmp_path / "việc").rename(tmp_path / "nơi khác")
    make = units_start(along, common)
    made = [make(Parcel(task, b"")) for task in tasks]
    assert make(Parcel(tasks[0], None)) is None
    (tmp_path / "nơi khác").rename(tmp_path / "việc")
    assert [each.docx for each in made] == [builder.build(task).written.read_bytes() for task in tasks]


def test_what_has_not_gone_along_is_done_here(tmp_path):
    plan = lay_down(tmp_path, a=PLAN + "mẫu: riêng.docx\n") / "plans" / "a.yaml"
    along = carried({plan.parent}, SourceFiles(), BuildSettings(TODAY))
    assert plans_start(along, BuildSettings(TODAY))(Parcel(plan, plan.read_bytes())) is None


@pytest.mark.parametrize("start", [plans_start, units_start])
def test_another_program_is_refused(tmp_path, start):
    plan = lay_units(tmp_path) / "plans" / "khung.yaml"
    settings = BuildSettings(TODAY)
    along = carried({plan.parent}, SourceFiles(), settings, (plan,))._replace(program="0.1+x")
    with pytest.raises(UserError, match=r"0\.1\+x") as caught:
        start(along, settings if start is plans_start else CommonFile(plan, "xa.csv", settings))
    assert program_id() in caught.value.message


def test_without_dask_it_is_said_what_to_install(tmp_path, monkeypatch):
    monkeypatch.delitem(sys.modules, "sinhkehoach.jobs.cluster", raising=False)
    monkeypatch.setitem(sys.modules, "distributed", None)
    plans = [lay_down(tmp_path, **{name: PLAN}) / "plans" / f"{name}.yaml" for name in "ab"]
    with pytest.raises(UserError, match="chưa có phần dùng cụm") as caught:
        list(built(plans, BuildSettings(TODAY), Cluster("tcp://127.0.0.1:9")))
    assert "sinhkehoach[cum]" in caught.value.hint
