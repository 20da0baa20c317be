from datetime import date

import pytest

from sinhkehoach.report.tasks import Standing, missing_states, progress_of
from sinhkehoach.resolve.results import stretch
from tests.support.plans import facts_of, plan_of

DAY = date(2027, 6, 25)


def progress(line, name="6 tháng", day=DAY):
    text = f"nhiệm vụ:\n  - {{tên: Mở lớp{line}}}\n"
    plan = plan_of(text)
    when = stretch(name, plan.period)
    found = progress_of(plan.tasks, facts_of(text), when, plan.period, day).tasks
    return found[0], list(missing_states(found, when, plan.period))


@pytest.mark.parametrize(
    ("line", "standing", "late"),
    [
        (", tình trạng: xong, thời gian: tháng 5", Standing.DONE, False),
        (", tình trạng: đang làm, thời gian: tháng 5", Standing.UNDER_WAY, True),
        (", tình trạng: chưa làm, thời gian: trước 25/6", Standing.NOT_BEGUN, True),
        (", tình trạng: chưa làm, thời gian: tháng 6", Standing.NOT_BEGUN, False),
        (", tình trạng: đang làm, thời gian: thường xuyên", Standing.UNDER_WAY, False),
        (", tình trạng: đang làm", Standing.UNDER_WAY, False),
        (", thời gian: tháng 8", Standing.NOT_YET, False),
        (", tình trạng: chưa làm, thời gian: tháng 8", Standing.NOT_BEGUN, False),
        (", tình trạng: {6 tháng: đang làm}", Standing.UNDER_WAY, False),
        (", tình trạng: {quý I: xong}", Standing.DONE, False),
        (", thời gian: tháng 5", None, False),
        (", tình trạng: {quý I: đang làm}, thời gian: tháng 5", None, False),
        (", tình trạng: {năm: xong}, thời gian: tháng 5", None, False),
        ("", None, False),
    ],
)
def test_task_stands_as_noted_and_as_its_days_say(line, standing, late):
    found, missing = progress(line)
    assert (found.standing, found.is_late) == (standing, late)
    assert bool(missing) is (standing is None)


def test_task_is_late_from_the_day_after_its_last_one():
    line = ", tình trạng: đang làm, thời gian: trước 26/6"
    assert progress(line, day=date(2027, 6, 25))[0].is_late is False
    assert progress(line, day=date(2027, 6, 26))[0].is_late is True


def test_last_result_until_then_is_told():
    found, _ = progress(", tình trạng: xong, kết quả: {quý I: Mở 2 lớp, năm: Mở 5 lớp}")
    assert found.result.plain == "Mở 2 lớp"
    assert found.result_path == ("nhiệm vụ", 0, "kết quả", "quý I")
    found, _ = progress(", tình trạng: xong")
    assert (found.result, found.result_path) == (None, ())


def test_state_that_is_not_noted_is_asked_for_as_it_is_typed_there():
    _, (plain,) = progress("")
    assert plain.path == ("nhiệm vụ", 0, "tình trạng")
    assert plain.message == "Chưa ghi tình trạng 6 tháng đầu năm 2027 của nhiệm vụ “Mở lớp”"
    assert plain.hint == "thêm tình trạng: … (xong, đang làm hoặc chưa làm)"
    _, (mapped,) = progress(", tình trạng: {quý I: đang làm}")
    assert mapped.hint.startswith("thêm tình trạng: {6 tháng: …}")


def test_tasks_below_a_group_inherit_its_lead_and_stand_for_it():
    text = "nhiệm vụ:\n  - tên: Nhóm\n    chủ trì: A\n    nhiệm vụ: [{tên: Một}, {tên: Hai, chủ trì: B}]\n"
    plan = plan_of(text)
    found = progress_of(plan.tasks, facts_of(text), stretch("năm", plan.period), plan.period, DAY)
    assert [(each.task.name.plain, each.leads) for each in found.tasks] == [("Một", ("A",)), ("Hai", ("B",))]


GROUP = "nhiệm vụ: [{{tên: Nhóm, {}, nhiệm vụ: [{{tên: Một}}, {{tên: Hai, tình trạng: đang làm}}]}}]\n"


@pytest.mark.parametrize(
    ("noted", "group", "tasks"),
    [
        ("tình trạng: xong", [Standing.DONE], [Standing.DONE, Standing.UNDER_WAY]),
        ("tình trạng: chưa làm", [Standing.NOT_BEGUN], [Standing.NOT_BEGUN, Standing.UNDER_WAY]),
        ("tình trạng: đang làm", [Standing.UNDER_WAY], [None, Standing.UNDER_WAY]),
        ("kết quả: Đủ 12 lớp", [None], [None, Standing.UNDER_WAY]),
        ("tình trạng: {năm: xong}", [], [None, Standing.UNDER_WAY]),
        ("chủ trì: A", [], [None, Standing.UNDER_WAY]),
    ],
)
def test_what_a_group_notes_is_told_and_holds_below_where_it_must(noted, group, tasks):
    text = GROUP.format(noted)
    plan = plan_of(text)
    found = progress_of(plan.tasks, facts_of(text), stretch("6 tháng", plan.period), plan.period, DAY)
    assert [each.standing for each in found.groups] == group
    assert [each.standing for each in found.tasks] == tasks
