from pathlib import Path

from sinhkehoach.jobs.missing_plan import missing_plan
from sinhkehoach.provenance.origin import NamedDigest, UnitOrigin


def test_a_plan_that_was_never_there_is_told_as_such():
    unit = UnitOrigin(NamedDigest("plans/khung.yaml", ""), NamedDigest("xa\u202e.csv", ""), "xã A")
    told = missing_plan(Path("plans/khung/xã A.yaml"), unit)
    assert 'sinh plans/khung.yaml --theo-bang xa\ufffd.csv --chi "xã A" --ra-yaml' in told
    assert "--ke-hoach" in missing_plan(Path("plans/a.yaml"), None)
