import json
import shutil
import subprocess
import sys

import pytest

from sinhkehoach.jobs.shards import Shard
from tests.support.units import TABLE, lay_units
from tests.support.workspaces import PLAN, lay_down


def test_parts_are_made_and_joined(sinhkehoach, workspace):
    lay_down(workspace, **{f"k{number}": PLAN for number in range(6)})
    assert sinhkehoach("gop-phan").code == 1
    assert sinhkehoach("sinh", "--phan", "1/2").code == 0
    answer = sinhkehoach("gop-phan")
    assert answer.code == 1
    assert "Chưa có phần 2/2" in answer.out
    assert "Thiếu: plans/k" in answer.out
    assert sinhkehoach("sinh", "--phan", "2/2").code == 0
    assert sinhkehoach("gop-phan") == type(answer)(0, "2/2 phần, 6 văn bản: đủ.\n", "")
    record = json.loads(sinhkehoach("gop-phan", "--dinh-dang", "json").out)
    assert (record["đủ"], len(record["văn bản"])) == (True, 6)


def test_units_are_parted_by_their_names(sinhkehoach, workspace):
    lay_units(workspace, table=TABLE)
    options = ("khung", "--theo-bang", "plans/xa.csv", "-o", "ra")
    first, second = (sinhkehoach("sinh", *options, "--phan", f"{number}/2").out for number in (1, 2))
    for name in ("xã An Bình", "xã An Lạc"):
        assert (name in first) is Shard(1, 2).has(f"plans/khung.yaml: {name}")
        assert (name in first) is not (name in second)
    assert sinhkehoach("gop-phan", *options).code == 0


def test_a_part_without_plans_is_a_part(sinhkehoach, workspace):
    lay_down(workspace, a=PLAN)
    number = next(number for number in (1, 2) if not Shard(number, 2).has("plans/a.yaml"))
    answer = sinhkehoach("sinh", "--phan", f"{number}/2")
    assert (answer.code, answer.out) == (0, "Đã tạo 0 văn bản.\n")
    assert (workspace / "output" / f"phan-{number}-tren-2.json").is_file()


def test_a_part_that_is_none_is_told(sinhkehoach, workspace):
    lay_down(workspace, a=PLAN)
    assert "không phải là một phần" in sinhkehoach("sinh", "--phan", "3/2").err


def test_more_than_anybody_reads_is_counted(sinhkehoach, workspace):
    lay_down(workspace, **{f"k{number}": PLAN.replace("kỳ", "ky") for number in range(25)})
    sinhkehoach("sinh", "--phan", "1/1")
    assert "Chưa có văn bản vì có lỗi: và 5 kế hoạch nữa\n" in sinhkehoach("gop-phan").out


@pytest.mark.skipif(
    shutil.which("parallel") is None and shutil.which("xargs") is None, reason="no such program"
)
def test_parts_are_run_by_a_program_of_the_system(sinhkehoach, workspace):
    lay_down(workspace, **{f"k{number}": PLAN for number in range(8)})
    part = f"{sys.executable} -m sinhkehoach sinh --so-luong 1 --phan {{}}/4"
    command = (
        f"seq 4 | parallel -j 2 {part}" if shutil.which("parallel") else f"seq 4 | xargs -P 2 -I {{}} {part}"
    )
    subprocess.run(["sh", "-c", command], check=True, capture_output=True, cwd=workspace)
    assert sinhkehoach("gop-phan").out == "4/4 phần, 8 văn bản: đủ.\n"
