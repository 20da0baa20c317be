import pytest

from sinhkehoach.cascade.addressees import Addressees
from sinhkehoach.cascade.assignments import assigned_to, cited, vaguely_assigned
from sinhkehoach.model.office import Issuer
from tests.support.cascades import HEAD, SUPERIOR, WARD, WARDS, assigned, version_of


def test_tasks_that_concern_us_with_our_role():
    found = [(each.place, each.role, each.name, each.when) for each in assigned().tasks]
    assert found == [
        ("mục II.1.1", "chủ trì", "Lắp mạng cho trường học", "trước 30/9/2027"),
        ("mục II.1.2", "phối hợp", "Mua máy tính", "Quý III/2027"),
        ("mục III.2 ý 1", "thực hiện", "Ban hành kế hoạch của địa phương", "trước 15/02/2027"),
        ("mục III.2 ý 2", "thực hiện", "Báo cáo kết quả", "trước 15/11/2027"),
        ("mục II.2", "thực hiện", "Cử người đi học", "trước 31/5/2027"),
    ]


def test_what_a_task_says_is_taken_over():
    first, second, *_ = assigned().tasks
    assert (first.group, first.lead, first.product) == (
        "Hạ tầng số",
        ("UBND các xã, phường",),
        "Báo cáo lắp đặt",
    )
    assert (second.lead, second.coordinators) == (
        ("Sở Tài chính",),
        ("UBND các xã, phường", "Sở Giáo dục và Đào tạo"),
    )


def test_a_group_that_we_join_is_assigned_once():
    text = (
        HEAD
        + f"nhiệm vụ:\n  - tên: Nhóm\n    chủ trì: Sở Nội vụ\n    phối hợp: {WARDS}\n    nhiệm vụ: [{{tên: A}}]\n"
    )
    assert [(each.name, each.role) for each in assigned(text).tasks] == [("Nhóm", "phối hợp")]


def test_a_task_of_its_own_lead_is_not_that_of_the_group():
    text = (
        HEAD
        + f"nhiệm vụ:\n  - tên: Nhóm\n    chủ trì: {WARDS}\n    nhiệm vụ: [{{tên: A, chủ trì: Sở Nội vụ}}]\n"
    )
    assert assigned(text).tasks == ()


def test_indicators_have_their_targets_as_printed():
    assert [(each.place, each.name, each.group, each.targets) for each in assigned().indicators] == [
        ("chỉ tiêu 1", "Học bạ số", "", {"đích": "95%"}),
        ("chỉ tiêu 2", "Trường có mạng tốc độ cao", "Hạ tầng", {"MN": "≥ 90%", "TH": "100%"}),
    ]
    assert assigned().columns == ("MN", "TH")


def test_lines_below_a_numbered_one_explain_it():
    text = (
        HEAD
        + f"tổ chức thực hiện:\n  - đơn vị: {WARDS}\n    nội dung: |\n      a) Một:\n      - chi tiết\n      b) Hai.\n"
    )
    assert [(each.place, each.name) for each in assigned(text).tasks] == [
        ("mục I.1.a", "Một"),
        ("mục I.1.b", "Hai"),
    ]


def test_a_paragraph_is_an_order_too():
    text = HEAD + f"tổ chức thực hiện:\n  - {{đơn vị: {WARDS}, nội dung: Tự chủ động.}}\n"
    assert [each.name for each in assigned(text).tasks] == ["Tự chủ động"]


def test_a_year_that_is_no_deadline_stays_in_the_name():
    text = HEAD + f"tổ chức thực hiện:\n  - {{đơn vị: {WARDS}, nội dung: Xây dựng kế hoạch năm 2027.}}\n"
    assert [(each.name, each.when) for each in assigned(text).tasks] == [("Xây dựng kế hoạch năm 2027", "")]


def test_another_body_is_assigned_other_work():
    schools = Issuer(name="Trường Tiểu học Lê Quý Đôn", symbol="TH", place="An Hòa")
    assert assigned(issuer=schools).tasks == ()
    assert assigned(issuer=schools, called=("Sở Nội vụ",)).tasks[0].name == "Nhân lực số"


def test_vague_tasks_are_told_apart():
    assert vaguely_assigned(Addressees(WARD), version_of(SUPERIOR)) == ["Giám sát an toàn mạng"]


def test_the_document_is_cited_as_plans_do():
    document = cited(version_of(SUPERIOR))
    assert (document.kind, document.number, document.issuer) == (
        "Kế hoạch",
        "45/KH-UBND",
        "Ủy ban nhân dân tỉnh Hòa Giang",
    )
    assert document.title.plain == "về chuyển đổi số trong giáo dục năm 2027"
    draft = cited(version_of(SUPERIOR.replace("số: 45\n", "").replace("Chuyển", "Triển khai chuyển")))
    assert (draft.number, draft.title.plain[:10]) == (None, "triển khai")


def test_the_list_has_the_period_of_the_document():
    assert assigned_to(Addressees(WARD), version_of(SUPERIOR)).period.text == "năm 2027"


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (
            [
                "2. UBND các xã, phường:",
                "- Bố trí kinh phí.",
                "+ Chi tiết.",
                "- Báo cáo tháng.",
                "3. Sở Y tế:",
                "- Khác.",
            ],
            ["Bố trí kinh phí", "Báo cáo tháng"],
        ),
        (
            ["UBND các xã, phường có trách nhiệm:", "a) Rà soát.", "b) Báo cáo.", "Sở Y tế khám."],
            ["Rà soát", "Báo cáo"],
        ),
        (
            ["- UBND các xã, phường thực hiện các nhiệm vụ sau:", "+ Rà soát.", "- Sở Y tế:", "+ Khám."],
            ["Rà soát"],
        ),
        (
            ["1. UBND các xã, phường và các trường học:", "Tuyên truyền sâu rộng.", "2. Sở Y tế", "Khám."],
            ["Tuyên truyền sâu rộng"],
        ),
        (
            ["1. UBND các xã, phường", "1.1. Rà soát.", "1.2. Báo cáo.", "2. Sở Y tế: khám."],
            ["Rà soát", "Báo cáo"],
        ),
    ],
)
def test_lines_below_our_name_are_orders(lines, names):
    text = HEAD + "tổ chức thực hiện: |\n" + "".join(f"  {line}\n" for line in lines)
    assert [each.name for each in assigned(text).tasks] == names


def test_an_order_that_names_a_committee_in_full_is_taken_whole():
    text = HEAD + "tổ chức thực hiện: |\n  - UBND các xã, phường báo cáo Ủy ban nhân dân tỉnh.\n"
    assert [each.name for each in assigned(text).tasks] == ["Báo cáo Ủy ban nhân dân tỉnh"]
