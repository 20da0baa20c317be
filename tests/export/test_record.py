import json

from sinhkehoach.export.record import FORMAT, json_of
from tests.support.exports import PLAN, listing_of


def _record(text=PLAN):
    return json.loads(json_of(listing_of(text)))


def test_heading_says_which_plan_it_is():
    record = _record()
    assert {
        key: record[key] for key in ("dạng", "tệp", "loại", "số", "số và ký hiệu", "ngày", "trích yếu")
    } == {
        "dạng": FORMAT,
        "tệp": "ke-hoach",
        "loại": "Kế hoạch",
        "số": 5,
        "số và ký hiệu": "05/KH-UBND",
        "ngày": "2027-01-10",
        "trích yếu": "Phát triển giáo dục",
    }
    assert record["kỳ"] == {"chữ": "năm 2027", "từ": "2027-01-01", "đến": "2027-12-31"}


def test_tasks_are_nested_with_days_and_units():
    group, news = _record()["nhiệm vụ"]
    net, machines = group["nhiệm vụ"]
    assert net == {
        "số in": "II.1.1",
        "tên": "Lắp mạng",
        "chủ trì": ["Phòng Văn hóa - Xã hội"],
        "thời gian": "trước 30/9/2027",
        "các khoảng ngày": [{"từ": "2027-01-01", "đến": "2027-09-29"}],
        "ngày cuối": "2027-09-29",
        "sản phẩm": "Biên bản",
    }
    assert (machines["id"], machines["phối hợp"]) == ("máy", ["Phòng Văn hóa - Xã hội", "Công an"])
    assert (news["tình trạng"], news.get("ngày cuối")) == ("đang làm", None)


def test_texts_and_the_work_of_units_go_along():
    text = """\
nhiệm vụ:
  - tên: A
    nội dung: |
      - Một.
      - Hai.
    giao việc:
      - {đơn vị: [văn-phòng, Công an], nội dung: Làm.}
    kết quả: Đã làm
    ghi chú: nhớ
"""
    (task,) = _record(text)["nhiệm vụ"]
    assert task["nội dung"] == "- Một.\n- Hai."
    assert task["giao việc"] == [{"đơn vị": ["Văn phòng", "Công an"], "nội dung": "Làm."}]
    assert (task["kết quả"], task["ghi chú"]) == ("Đã làm", "nhớ")


def test_indicators_say_their_figures_in_words_and_numbers():
    first, second = _record()["chỉ tiêu"]
    assert first["cột"]["TH"] == {
        "hiện tại": {"chữ": "96,5", "từ": 96.5, "đến": 96.5},
        "đích": {"chữ": "98", "từ": 98, "đến": 98},
    }
    assert first["cột"]["THCS"] == {"đích": {"chữ": "≥ 97", "từ": 97}}
    assert (first["nhóm"], first["đơn vị"], second["id"]) == ("Chất lượng", "%", "bơi")
    (only,) = _record("chỉ tiêu:\n  - {tên: A, đích: Tốt, kết quả: Khá}\n")["chỉ tiêu"]
    assert (only["đích"], only["kết quả"]) == ({"chữ": "Tốt"}, {"chữ": "Khá"})


def test_money_is_told_in_dong():
    budget = _record()["kinh phí"]
    assert (budget["đơn vị tính"], budget["tổng (đồng)"]) == ("triệu đồng", 21_250_000)
    group, other = budget["khoản"]
    assert [each["tiền (đồng)"] for each in group["khoản"]] == [15_000_000, 2_250_000]
    assert group["khoản"][0]["tính"] == "10 máy x 1,5 triệu đồng/máy"
    assert (other["số in"], other["tiền (đồng)"]) == ("II", 4_000_000)
    text = "kinh phí:\n  khoản:\n    - {tên: A, năm: {2027: 1, 2028: 2}, nguồn: Xã, ghi chú: x}\n"
    (item,) = _record(text)["kinh phí"]["khoản"]
    assert item["theo năm (đồng)"] == {"2027": 1_000_000, "2028": 2_000_000}
    assert (item["nguồn"], item["theo nguồn (đồng)"], item["ghi chú"]) == ("Xã", {"Xã": 3_000_000}, "x")


def test_what_a_plan_does_not_have_is_left_out():
    assert list(_record("mục đích: A.\n")) == ["dạng", "tệp", "loại", "cơ quan", "kỳ", "trích yếu"]
