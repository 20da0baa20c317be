import json

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.problem import Problem
from sinhkehoach.jobs.build_places import BuildResult
from sinhkehoach.jobs.shards import Made, Shard, manifests_in, shard_name, write_manifest
from tests.support.workspaces import PLAN, lay_down, new_builder


def test_a_part_is_read_from_what_is_typed():
    assert Shard.read(" 3 / 16 ") == (3, 16)


@pytest.mark.parametrize("typed", ["0/4", "5/4", "3", "a/b", "", "1/0", "-1/4"])
def test_anything_else_is_no_part(typed):
    with pytest.raises(UserError, match="không phải là một phần"):
        Shard.read(typed)


def test_each_plan_belongs_to_one_part_and_parts_are_about_as_large():
    names = [f"plans/k{number}.yaml" for number in range(800)]
    parts = [[name for name in names if Shard(number, 8).has(name)] for number in range(1, 9)]
    assert sorted(name for part in parts for name in part) == sorted(names)
    assert all(60 <= len(part) <= 140 for part in parts)


def test_a_name_is_the_same_on_every_machine(tmp_path):
    for folder in ("một", "hai"):
        plan = lay_down(tmp_path / folder, a=PLAN) / "plans" / "a.yaml"
        assert shard_name(plan) == "plans/a.yaml"
        assert shard_name(plan, "xã A") == "plans/a.yaml: xã A"


def test_a_manifest_tells_what_was_made_and_is_the_same_again(tmp_path):
    plan = lay_down(tmp_path, a=PLAN) / "plans" / "a.yaml"
    folder, shard = tmp_path / "output", Shard(2, 3)
    bad = BuildResult(tmp_path / "plans" / "b.yaml", (Problem("SKH201", "Thiếu “kỳ”"),))
    file = write_manifest(folder, shard, [bad, new_builder().build(plan)])
    first = file.read_bytes()
    assert file == folder / "phan-2-tren-3.json"
    ((read, made),) = manifests_in(folder)
    assert read == shard
    assert [(each.name, each.document) for each in made] == [("plans/a.yaml", "a.docx"), ("plans/b.yaml", "")]
    write_manifest(folder, shard, [new_builder().build(plan), bad])
    assert file.read_bytes() == first
    write_manifest(folder, shard, [bad])
    ((_, made),) = manifests_in(folder)
    assert made == (Made("plans/b.yaml", "", ""),)


def test_a_manifest_tells_of_a_common_plan_that_it_should_have_no_document(tmp_path):
    lay_down(tmp_path)
    write_manifest(tmp_path / "output", Shard(1, 1), [BuildResult(tmp_path / "plans" / "k.yaml", ())])
    ((_, made),) = manifests_in(tmp_path / "output")
    assert made == (Made("plans/k.yaml", "", "", is_common=True),)


def test_a_manifest_that_is_damaged_is_told(tmp_path):
    (tmp_path / "phan-1-tren-2.json").write_text(json.dumps({"phần": 1}), encoding="utf-8")
    with pytest.raises(UserError, match="hỏng"):
        list(manifests_in(tmp_path))
