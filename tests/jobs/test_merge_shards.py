import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.build_many import built
from sinhkehoach.jobs.build_places import BuildSettings
from sinhkehoach.jobs.merge_shards import merge_shards
from sinhkehoach.jobs.shards import Shard, shard_name, write_manifest
from tests.support.workspaces import PLAN, TODAY, lay_down, template_cache

PARTS = 3
NAMES = [f"k{number}" for number in range(9)]


@pytest.fixture
def work(tmp_path):
    return lay_down(tmp_path, **dict.fromkeys(NAMES, PLAN))


def _plans(work):
    return sorted((work / "plans").glob("k*.yaml"))


def _run(work, number):
    shard = Shard(number, PARTS)
    plans = [plan for plan in _plans(work) if shard.has(shard_name(plan))]
    results = list(built(plans, BuildSettings(TODAY, cache=template_cache())))
    return write_manifest(work / "output", shard, results)


def _merged(work, names=None):
    return merge_shards(
        work / "output", [shard_name(plan) for plan in _plans(work)] if names is None else names
    )


@pytest.fixture
def done(work):
    for number in range(1, PARTS + 1):
        _run(work, number)
    return work


def test_all_parts_make_the_whole(done):
    merged = _merged(done)
    assert merged.is_whole
    assert (merged.total, len(merged.made), merged.foreign) == (PARTS, len(NAMES), ())


def test_a_part_that_is_run_again_changes_nothing(done):
    before = _merged(done)
    _run(done, 2)
    assert _merged(done) == before


def test_a_part_that_is_missing_is_named_with_its_plans(done):
    (done / "output" / "phan-2-tren-3.json").unlink()
    merged = _merged(done)
    assert merged.absent == (2,)
    assert merged.missing == tuple(
        shard_name(plan) for plan in _plans(done) if Shard(2, PARTS).has(shard_name(plan))
    )
    assert not merged.is_whole


def test_a_plan_in_two_parts_is_named(done):
    other = (done / "output" / "phan-1-tren-3.json").read_text(encoding="utf-8")
    copied = other.replace('"phần": 1', '"phần": 2')
    (done / "output" / "phan-2-tren-3.json").write_text(copied, encoding="utf-8")
    merged = _merged(done)
    assert set(merged.double) == {shard_name(p) for p in _plans(done) if Shard(1, PARTS).has(shard_name(p))}


def test_two_plans_of_one_document_are_named(done):
    file = done / "output" / "phan-1-tren-3.json"
    first = next(each for each in _merged(done).made if Shard(1, PARTS).has(each.name))
    other = next(each for each in _merged(done).made if not Shard(1, PARTS).has(each.name))
    told = file.read_text(encoding="utf-8")
    file.write_text(told.replace(f'"{first.document}"', f'"{other.document.upper()}"'), encoding="utf-8")
    assert set(_merged(done).double) == {first.name, other.name}


def test_documents_that_are_gone_or_edited_are_named(done):
    (done / "output" / "k3.docx").unlink()
    (done / "output" / "k5.docx").write_bytes(b"x")
    merged = _merged(done)
    assert merged.changed == ("plans/k3.yaml", "plans/k5.yaml")
    assert not merged.is_whole


def test_plans_with_errors_and_plans_that_came_or_went_are_named(done):
    (done / "plans" / "k1.yaml").write_text(PLAN.replace("kỳ", "ky"), encoding="utf-8")
    number = next(number for number in (1, 2, 3) if Shard(number, PARTS).has("plans/k1.yaml"))
    _run(done, number)
    merged = _merged(done, ["plans/k1.yaml", "plans/mới.yaml"])
    assert merged.failed == ("plans/k1.yaml",)
    assert merged.missing == ("plans/mới.yaml",)
    assert len(merged.foreign) == len(NAMES) - 1


def test_parts_of_two_ways_to_part_are_refused(done):
    write_manifest(done / "output", Shard(1, 2), [])
    with pytest.raises(UserError, match="2, 3"):
        _merged(done)


def test_no_part_at_all_is_refused(work):
    with pytest.raises(UserError, match="chưa có"):
        _merged(work)
