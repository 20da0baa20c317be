from sinhkehoach.model.office import Office, Unit
from sinhkehoach.transcribe.outline import parts_of, with_sections
from sinhkehoach.transcribe.tasks import tasks_of
from tests.support.papers import blocks_in, paper_of

OFFICE = Office(
    units={"vhxh": Unit(name="Phòng Văn hóa - Xã hội"), "kt": Unit(name="Phòng Kinh tế, Hạ tầng")}
)


def tasks(text, *, with_unit_work=True):
    (part,) = parts_of(blocks_in("I. NHIỆM VỤ\n" + text)).sections
    return tasks_of(with_sections(part).sections, paper_of("x\n", OFFICE), with_unit_work=with_unit_work)


def test_facts_in_lines_of_their_own_stand_under_their_keys():
    text = """\
1. Mở lớp
- Đơn vị chủ trì: Phòng Văn hóa - Xã hội.
- Đơn vị phối hợp: Phòng Kinh tế, Hạ tầng; Công an phường.
- Thời gian thực hiện: tháng 3/2027.
- Mở 12 lớp.
"""
    assert tasks(text) == [
        {
            "tên": "Mở lớp",
            "chủ trì": "vhxh",
            "phối hợp": ["kt", "Công an phường"],
            "thời gian": "tháng 3/2027",
            "nội dung": "- Mở 12 lớp.\n",
        }
    ]


def test_unit_that_the_office_writes_otherwise_stays_text_and_other_tasks_have_their_facts():
    text = """\
1. Mở lớp
- Thời gian thực hiện: tháng 3/2027.
- Đơn vị chủ trì: Phòng văn hóa - xã hội.
2. Thi đua
- Đơn vị chủ trì: Phòng Văn hóa - Xã hội.
"""
    words = "- Đơn vị chủ trì: Phòng văn hóa - xã hội.\n"
    assert tasks(text) == [
        {"tên": "Mở lớp", "thời gian": "tháng 3/2027", "nội dung": words},
        {"tên": "Thi đua", "chủ trì": "vhxh"},
    ]


def test_sections_below_are_tasks_below_and_a_leaf_loses_its_full_stop():
    assert tasks("1. Một\n1.1. Mở lớp.\n1.2. Xem xét...\n") == [
        {"tên": "Một", "nhiệm vụ": [{"tên": "Mở lớp"}, {"tên": "Xem xét..."}]}
    ]


def test_points_that_name_units_are_their_work():
    text = "1. Một\nLời dẫn\na) Phòng Văn hóa - Xã hội: Mở lớp.\nb) Các trường:\n- Ghi danh.\n- Báo cáo.\n"
    assert tasks(text) == [
        {
            "tên": "Một",
            "nội dung": "Lời dẫn\n",
            "giao việc": [
                {"đơn vị": "vhxh", "nội dung": "Mở lớp.\n"},
                {"đơn vị": "Các trường", "nội dung": "- Ghi danh.\n- Báo cáo.\n"},
            ],
        }
    ]
    assert "giao việc" not in tasks(text, with_unit_work=False)[0]


def test_points_that_name_nobody_stay_text():
    assert tasks("1. Một\na) mở lớp: hai lớp\n")[0]["nội dung"] == "a) mở lớp: hai lớp\n"
