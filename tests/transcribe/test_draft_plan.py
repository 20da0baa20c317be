from sinhkehoach.transcribe.draft import Form
from sinhkehoach.transcribe.draft_plan import draft_plan
from tests.support.papers import whole_paper

BODY = """\
Căn cứ Luật Giáo dục.
Như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Nâng cao chất lượng.
2. Yêu cầu
- Rõ việc.
II. NHIỆM VỤ
1. Mở lớp
- Đơn vị chủ trì: Phòng Kinh tế.
III. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế
- Theo dõi.
Trên đây là Kế hoạch, đề nghị thực hiện./.
"""
ALL = frozenset(Form)


def test_without_forms_all_text_stands_in_free_parts():
    values = draft_plan(whole_paper(BODY), frozenset()).values
    assert [part["tên"] for part in values["các phần"]] == [
        "Mục đích, yêu cầu",
        "Nhiệm vụ",
        "Tổ chức thực hiện",
    ]
    assert values["các phần"][1]["nội dung"] == "1. Mở lớp\n- Đơn vị chủ trì: Phòng Kinh tế.\n"


def test_with_forms_each_part_stands_under_its_key():
    values = draft_plan(whole_paper(BODY), ALL).values
    assert values["mục đích"] == "- Nâng cao chất lượng.\n"
    assert values["yêu cầu"] == "- Rõ việc.\n"
    assert values["nhiệm vụ"] == [{"tên": "Mở lớp", "chủ trì": "Phòng Kinh tế"}]
    assert values["tổ chức thực hiện"] == [{"đơn vị": "Phòng Kinh tế", "nội dung": "- Theo dõi.\n"}]
    assert "các phần" not in values


def test_parts_in_another_order_are_listed():
    body = "I. NHIỆM VỤ\n1. Mở lớp.\nII. MỤC ĐÍCH\nLàm tốt.\nIII. KIỂM TRA\nHằng quý.\n"
    values = draft_plan(whole_paper(body), ALL).values
    assert values["các phần"] == ["nhiệm vụ", "mục đích", {"tên": "Kiểm tra", "nội dung": "Hằng quý.\n"}]


def test_tables_stand_in_their_sections():
    body = "I. KIỂM TRA\nLời\n1. Lịch\nTT\tTên\n1\tMột\n2. Báo cáo\nHằng quý.\n"
    (part,) = draft_plan(whole_paper(body), ALL).values["các phần"]
    assert part == {
        "tên": "Kiểm tra",
        "nội dung": "Lời\n",
        "gồm": [
            {"tên": "Lịch", "bảng": [{"cột": ["Tên"], "hàng": [["Một"]]}]},
            {"tên": "Báo cáo", "nội dung": "Hằng quý.\n"},
        ],
    }
