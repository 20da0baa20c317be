from sinhkehoach.charts.load import drawn_loads, loads_of
from sinhkehoach.charts.months import axis_of
from sinhkehoach.charts.svg import picture
from sinhkehoach.charts.work import works_of
from sinhkehoach.values.periods import parse_period
from tests.support.pictures import Picture
from tests.support.plans import facts_of, plan_of

AXIS = axis_of(parse_period("2027"), [], 300.0, 240.0)


def _loads(*tasks):
    text = "nhiệm vụ:\n" + "".join(
        f'  - {{tên: A, chủ trì: [{lead}], thời gian: "{when}"}}\n' for lead, when in tasks
    )
    return loads_of(works_of(plan_of(text), facts_of(text)), AXIS)


def test_work_of_a_unit_is_counted_month_by_month():
    (load,) = _loads(("Phòng A", "tháng 1-3"), ("Phòng A", "tháng 3,4"), ("Phòng B", "tháng 3"))
    assert load.unit == "Phòng A"
    assert load.counts == [1, 1, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0]


def test_task_of_two_times_counts_once_and_a_deadline_in_its_month_alone():
    (load,) = _loads(("Phòng A", "tháng 5; 10/5 - 20/6"), ("Phòng A", "trước 15/5/2027"))
    assert load.counts[3:6] == [0, 2, 1]


def test_who_leads_one_task_at_a_time_is_not_told():
    assert _loads(("Phòng A", "tháng 1"), ("Phòng A", "tháng 2")) == []
    assert list(drawn_loads([], AXIS, 10, 20)) == []


def test_busiest_comes_first():
    tasks = [("Phòng A", "tháng 1")] * 2 + [("Phòng B", "tháng 1")] * 3 + [("Phòng C", "tháng 1-2")] * 2
    assert [load.unit for load in _loads(*tasks)] == ["Phòng B", "Phòng C", "Phòng A"]


def test_counts_stand_in_their_cells():
    loads = _loads(*[("Phòng A", "tháng 2")] * 5)
    drawn = Picture(picture("", "", (600.0, 100.0), drawn_loads(loads, AXIS, 10.0, 40.0)))
    assert drawn.texts() == ["Số việc chủ trì cùng lúc (đơn vị có từ hai việc)", "Phòng A", "5"]
    (cell,) = (box for box in drawn.boxes() if box[4] == "5")
    assert AXIS.month(1) < cell[0] < cell[2] < AXIS.month(2)
    assert drawn.strays() == []
