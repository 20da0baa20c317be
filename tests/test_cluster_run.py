"""Documents that a cluster makes are those of one process, whatever happens to it meanwhile."""

import os
import signal
import subprocess
import sys

import pytest

pytest.importorskip("distributed", reason="needs the extra [cum], dask[distributed]")

import dask

from sinhkehoach.jobs import cluster as subject
from sinhkehoach.jobs.build_many import built, built_for_units
from sinhkehoach.jobs.build_places import BuildSettings
from sinhkehoach.jobs.shards import Shard, shard_name
from sinhkehoach.jobs.workers import Cluster
from tests.support.clusters import cluster_of, started_cluster, worker_processes
from tests.support.units import TABLE, lay_units, units_of
from tests.support.workspaces import PLAN, TODAY, lay_down, template_cache

PLANS = {
    "a": PLAN,
    "b": PLAN.replace("mục đích", "mục đich"),
    "c": PLAN + "nhiệm vụ:\n  - tên: A\n    nội dung: |\n      1. Một\n      3. Ba\n",
    "d": PLAN.replace("giáo dục", "thể thao"),
    "e": PLAN + "mẫu: không-có.docx\n",
    "f": PLAN.replace("ubnd", "ubnb"),
}


@pytest.fixture(scope="module")
def cluster():
    with cluster_of(2) as address:
        yield Cluster(address)


def _plans(root):
    folder = lay_down(root, **PLANS) / "plans"
    (folder / "2027").mkdir(exist_ok=True)
    (folder / "2027" / "a.yaml").write_text(PLAN, encoding="utf-8")
    link = folder / "lối tắt.yaml"
    link.unlink(missing_ok=True)
    link.symlink_to(folder / "a.yaml")
    return [*(folder / f"{name}.yaml" for name in PLANS), folder / "2027" / "a.yaml", link]


def _documents(root):
    return {str(file.relative_to(root)): file.read_bytes() for file in sorted(root.rglob("*.docx"))}


def _settings(root):
    return BuildSettings(TODAY, root / "ra", cache=template_cache())


def _many(count):
    return "tên;học sinh\n" + "".join(f"xã {number};{number}\n" for number in range(count))


def test_report_and_bytes_are_those_of_one_process_of_many_and_of_parts(tmp_path, cluster):
    ways = {"một": 1, "hai": 2, "cụm": cluster}
    found = {}
    for name, workers in ways.items():
        root = tmp_path / name / "việc"
        results = list(built(_plans(root), _settings(root), workers))
        found[name] = (str(results).replace(f"/{name}/", "/"), _documents(root))
    assert found["một"] == found["hai"] == found["cụm"]
    assert len(found["một"][1]) == 4
    root = tmp_path / "phần" / "việc"
    for number in (1, 2, 3):
        plans = [plan for plan in _plans(root) if Shard(number, 3).has(shard_name(plan))]
        list(built(plans, _settings(root), cluster))
    assert _documents(root) == found["một"][1]


def test_processes_of_this_machine_are_a_cluster(tmp_path):
    lay_units(tmp_path, table=_many(20))
    command = ("sinh", "plans/khung.yaml", "--theo-bang", "plans/xa.csv", "-o")
    for folder, how in (("một", ("--so-luong", "1")), ("cụm", ("--cum", "tai-cho", "--so-luong", "2"))):
        answer = subprocess.run(
            [sys.executable, "-m", "sinhkehoach", *command, folder, *how],
            cwd=tmp_path,
            env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / f"đệm {folder}")},
            capture_output=True,
            text=True,
            check=True,
        )
        assert (answer.stdout.splitlines()[-1], answer.stderr) == ("Đã tạo 20 văn bản.", "")
    documents = {each.name: each.read_bytes() for each in (tmp_path / "một").iterdir()}
    assert documents == {each.name: each.read_bytes() for each in (tmp_path / "cụm").iterdir()}
    assert len(documents) == 20


def test_units_are_made_as_by_one_process(tmp_path, cluster):
    found = []
    for name, workers in (("một", 1), ("cụm", cluster)):
        root = lay_units(tmp_path / name / "việc", table=TABLE + "xã An Phú;;;\nxã An Lạc;;;5\n")
        own = root / "plans" / "khung" / "xã An Bình.yaml"
        own.parent.mkdir()
        own.write_text(PLAN, encoding="utf-8")
        results = list(built_for_units(*units_of(root), workers))
        found.append((str(results).replace(f"/{name}/", "/"), _documents(root)))
    assert found[0] == found[1]
    assert len(found[0][1]) == 2


def test_what_has_not_changed_is_not_sent(tmp_path, cluster):
    root = lay_units(tmp_path)
    list(built_for_units(*units_of(root), cluster))
    again = list(built_for_units(*units_of(root), Cluster("tcp://127.0.0.1:9")))
    assert all(each.unchanged for each in again)


def test_a_worker_that_is_killed_costs_nothing(tmp_path, cluster):
    table = _many(60)
    builder, tasks = units_of(lay_units(tmp_path / "cụm" / "việc", table=table))
    results = built_for_units(builder, tasks, cluster)
    first = next(results)
    os.kill(min(worker_processes(cluster.address)), signal.SIGKILL)
    rest = list(results)
    alone = list(built_for_units(*units_of(lay_units(tmp_path / "một" / "việc", table=table)), 1))
    assert str([first, *rest]).replace("/cụm/", "/") == str(alone).replace("/một/", "/")


def test_what_a_lost_scheduler_leaves_is_told_and_made_by_the_next(tmp_path, monkeypatch):
    monkeypatch.setattr(subject, "_SECONDS_BETWEEN_LOOKS", 2)
    root = lay_units(tmp_path / "việc", table=_many(200))
    soon = dask.config.set({"distributed.comm.timeouts.connect": "5s"})
    with soon, started_cluster(tmp_path / "một.json") as (address, scheduler):
        results = built_for_units(*units_of(root), Cluster(address))
        first = next(results)
        scheduler.kill()
        found = [first, *results]
    made = [each for each in found if each.written]
    lost = [each for each in found if not each.written]
    assert len(found) == 200
    assert made
    assert {each.problems[0].code for each in lost} == {"SKH728"}
    assert {each.written.name for each in made} == {each.name for each in (root / "output").rglob("*.docx")}
    with started_cluster(tmp_path / "hai.json") as (address, _):
        again = list(built_for_units(*units_of(root), Cluster(address)))
    assert [bool(each.written) for each in again] == [not each.written for each in found]
    assert all(each.written or each.unchanged for each in again)
