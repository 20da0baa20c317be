from sinhkehoach.model.office import Office
from sinhkehoach.transcribe.task_table import TaskRow, task_rows, tasks_from, tasks_with
from sinhkehoach.transcribe.unit_names import UnitNames
from tests.support.papers import table_in

UNITS = UnitNames(Office())
ROWS = [
    TaskRow("Đội ngũ", {}, 0, is_group=True),
    TaskRow("Mở lớp", {"chủ trì": "Phòng Kinh tế"}, 1, is_group=False),
    TaskRow("Mầm non", {}, 1, is_group=True),
    TaskRow("Ghi danh", {}, 2, is_group=False),
    TaskRow("Thi đua", {}, 0, is_group=True),
    TaskRow("Phát động", {}, 1, is_group=False),
]
TREE = [
    {
        "tên": "Đội ngũ",
        "nhiệm vụ": [
            {"tên": "Mở lớp", "chủ trì": "Phòng Kinh tế"},
            {"tên": "Mầm non", "nhiệm vụ": [{"tên": "Ghi danh"}]},
        ],
    },
    {"tên": "Thi đua", "nhiệm vụ": [{"tên": "Phát động"}]},
]


def test_rows_tell_tasks_and_their_facts():
    rows, columns = task_rows(
        table_in("TT\tNhiệm vụ\tĐơn vị chủ trì\n1\tMở lớp\tPhòng Kinh tế, Công an xã\n2\tGhi danh\t\n"), UNITS
    )
    assert columns == []
    assert rows == [
        TaskRow("Mở lớp", {"chủ trì": ["Phòng Kinh tế", "Công an xã"]}, 0, is_group=False),
        TaskRow("Ghi danh", {}, 0, is_group=False),
    ]


def test_table_that_assigns_nothing_has_no_rows():
    assert task_rows(table_in("TT\tNhiệm vụ\n1\tMở lớp\n"), UNITS) is None


def test_rows_make_a_tree():
    assert tasks_from(ROWS) == TREE


def test_facts_go_to_tasks_of_the_same_names():
    tasks = [{"tên": "Mở lớp", "nội dung": "- Một\n", "nhiệm vụ": [{"tên": "Ghi danh"}]}]
    rows = [
        TaskRow("Mở lớp", {}, 0, is_group=True),
        TaskRow("Ghi danh", {"thời gian": "tháng 3"}, 1, is_group=False),
    ]
    assert tasks_with(tasks, rows)
    assert tasks == [
        {"tên": "Mở lớp", "nội dung": "- Một\n", "nhiệm vụ": [{"tên": "Ghi danh", "thời gian": "tháng 3"}]}
    ]


def test_other_tasks_take_no_facts():
    tasks = [{"tên": "Mở lớp"}]
    assert not tasks_with(tasks, [TaskRow("Việc khác", {"thời gian": "tháng 3"}, 0, is_group=False)])
    assert tasks == [{"tên": "Mở lớp"}]
