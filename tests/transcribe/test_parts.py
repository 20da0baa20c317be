import pytest

from sinhkehoach.transcribe.draft import Draft, Form
from sinhkehoach.transcribe.outline import parts_of
from sinhkehoach.transcribe.parts import PartsWriter
from sinhkehoach.transcribe.sheet import blocks_of
from tests.support.papers import whole_paper


def written(body, *forms):
    paper = whole_paper(body)
    draft = Draft()
    root = parts_of(list(blocks_of(paper.document, paper.body)))
    PartsWriter(paper, draft, frozenset(forms or Form)).write(root.sections)
    return draft.values


def test_work_of_units_is_found_in_a_section_of_the_part():
    values = written(
        "I. TỔ CHỨC THỰC HIỆN\n1. Trách nhiệm của các đơn vị\nNhư sau:\n1.1. Phòng Kinh tế\nLàm.\n1.2. Các trường\nDạy.\n"
        "2. Chế độ báo cáo\nHằng tháng.\n"
    )
    assert values["tổ chức thực hiện"] == {
        "mở đầu": "Như sau:\n",
        "giao việc": [
            {"đơn vị": "Phòng Kinh tế", "nội dung": "Làm.\n"},
            {"đơn vị": "Các trường", "nội dung": "Dạy.\n"},
        ],
    }
    (part,) = values["các phần"]
    assert part["gồm"] == [
        {"tên": "Trách nhiệm của các đơn vị", "gồm": ["tổ chức thực hiện"]},
        {"tên": "Chế độ báo cáo", "nội dung": "Hằng tháng.\n"},
    ]


def test_sections_that_name_no_units_are_no_work():
    values = written("I. TỔ CHỨC THỰC HIỆN\n1. Chế độ báo cáo\nHằng tháng.\n2. Kiểm tra\nHằng quý.\n")
    assert values["tổ chức thực hiện"] == "1. Chế độ báo cáo\nHằng tháng.\n2. Kiểm tra\nHằng quý.\n"


def test_part_with_a_text_above_holds_standard_parts():
    values = written(
        "I. MỤC TIÊU, CHỈ TIÊU\nNăm nay:\n1. Mục tiêu\nLàm tốt.\n2. Chỉ tiêu\n- Biết bơi: 55%.\n"
    )
    (part,) = values["các phần"]
    assert (part["nội dung"], part["gồm"]) == ("Năm nay:\n", ["mục tiêu", "chỉ tiêu"])
    assert values["chỉ tiêu"] == {"chỉ tiêu": [{"tên": "Biết bơi", "đơn vị": "%", "đích": "55"}]}


def test_tasks_stay_tasks_whatever_the_name_of_one_says():
    values = written("I. NHIỆM VỤ\n1. Mở lớp\n2. Bố trí kinh phí\n3. Thi đua\n")
    assert [task["tên"] for task in values["nhiệm vụ"]] == ["Mở lớp", "Bố trí kinh phí", "Thi đua"]


@pytest.mark.parametrize(("forms", "has_sections"), [((Form.SUMS,), False), ((Form.SECTIONS,), True)])
def test_sections_of_a_free_part_are_sections_or_text(forms, has_sections):
    (part,) = written("I. BỐI CẢNH\n1. Trong xã\nTốt.\n2. Ngoài xã\nTốt.\n", *forms)["các phần"]
    assert ("gồm" in part) is has_sections
    assert ("nội dung" in part) is not has_sections


def test_amount_of_an_item_is_no_name_of_a_part():
    values = written("I. KINH PHÍ\n1. Kinh phí mở lớp: 30 triệu đồng.\n2. Kinh phí thi đua: 5 triệu đồng.\n")
    assert [item["tiền"] for item in values["kinh phí"]["khoản"]] == ["30", "5"]
    assert values["kinh phí"]["đơn vị tính"] == "triệu đồng"
