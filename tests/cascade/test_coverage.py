from sinhkehoach.cascade.coverage import OurLine, coverage_of
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.jobs.read_plan import printable_plan, values_in
from tests.support.cascades import COMPLETE, SUPERIOR, assigned
from tests.support.plans import office_of
from tests.support.workspaces import OFFICE


def _covered(text=COMPLETE, document="kh-45", now=SUPERIOR, before=None):
    ours = PlanVersion(*printable_plan(values_in(text, "x.yaml"), office_of(OFFICE)))
    return coverage_of(ours, document, assigned(now), assigned(before) if before else None)


def test_everything_assigned_with_what_answers_it():
    covered = _covered()
    assert (covered.issuer, covered.missing) == ("Ủy ban nhân dân phường An Hòa", ())
    first = covered.tasks[0]
    assert (first.place, first.name, first.asked) == (
        "mục II.1.1",
        "Lắp mạng cho trường học",
        "chủ trì; trước 30/9/2027",
    )
    assert first.ours == (
        OurLine("mục II.1.1", "Lắp mạng cho 14 trường", "Phòng Kinh tế", "trước 15/8/2027"),
    )
    assert len(covered.rows) == 7


def test_the_lead_of_a_group_is_that_of_its_tasks():
    assert _covered().tasks[2].ours[0].who == "Văn phòng"


def test_indicators_tell_targets():
    plain, columned = _covered().indicators
    assert (plain.asked, plain.ours[0].when) == ("95%", "96%")
    assert (columned.asked, columned.ours[0].when) == ("MN ≥ 90%; TH 100%", "MN ≥ 92%; TH 100%")


def test_what_is_left_out_is_missing_unless_there_is_a_reason():
    without = COMPLETE.replace("        theo: mục II.2 kh-45\n", "")
    assert [row.name for row in _covered(without).missing] == ["Cử người đi học"]
    excused = without.replace(
        "danh mục: x.yaml\n", "danh mục: x.yaml\n    không thực hiện: {mục II.2: đã cử}\n"
    )
    assert _covered(excused).missing == ()
    assert _covered(excused).tasks[4].excuse == "đã cử"


def test_a_plan_that_names_no_superior_covers_nothing():
    assert len(_covered(document=None).missing) == 7


def test_places_are_those_of_the_version_that_our_plan_was_made_from():
    now = SUPERIOR.replace("      - {tên: Lắp", "      - {tên: Lắp camera}\n      - {tên: Lắp", 1)
    covered = _covered(now=now, before=SUPERIOR)
    assert [(row.place, row.name) for row in covered.missing] == [("mục II.1.1", "Lắp camera")]
    assert covered.tasks[1].ours[0].name == "Lắp mạng cho 14 trường"
