import pytest

from tests.support.comparing import HEAD, OFFICE, told

OLD = """
tờ trình:
  kính gửi: UBND phường
  số: 5
  ngày: 01/12/2026
  sự cần thiết: Cần có kế hoạch.
  ký: {chức vụ: Trưởng phòng, họ tên: Lê Mai}
  nơi nhận: [Văn phòng]
"""


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", OLD, ["Tờ trình: thêm “có tờ trình”"]),
        (OLD, "", ["Tờ trình: bỏ “có tờ trình”"]),
        (OLD, OLD.replace("UBND phường", "[UBND phường, Đảng ủy]"), ["Kính gửi: UBND phường → UBND phường; Đảng ủy"]),
        (OLD, OLD.replace("số: 5", "số: 6"), ["Số của tờ trình: 5 → 6"]),
        (OLD, OLD.replace("01/12", "02/12"), ["Ngày trình: ngày 01 tháng 12 năm 2026 → ngày 02 tháng 12 năm 2026"]),
        (OLD, OLD.replace("Cần có", "Phải có"), ["Sự cần thiết: Cần có kế hoạch. → Phải có kế hoạch."]),
        (OLD, OLD.replace("Lê Mai", "Lê Lan"), ["Người ký tờ trình: TRƯỞNG PHÒNG / Lê Mai → TRƯỞNG PHÒNG / Lê Lan"]),
        (
            OLD,
            OLD.replace("[Văn phòng]", "[{nơi nhận: [A, B], ghi chú: để b/c}]"),
            ["Nơi nhận tờ trình: Văn phòng → A, B để b/c"],
        ),
        (OLD, f"{OLD}  ký hiệu: TTr-VX\n", ["Ký hiệu của tờ trình: thêm “TTr-VX”"]),
        (OLD, f"{OLD}  lưu: VX\n", ["Dòng lưu của tờ trình: thêm “VX”"]),
        (
            OLD,
            f"{OLD}  cơ quan: {{tên: Phòng A, ký hiệu: A, địa danh: B}}\n",
            ["Cơ quan trình: thêm “Phòng A”"],
        ),
        (OLD, f"{OLD}  xin ý kiến: Mức tiền.\n", ["Nội dung xin ý kiến: thêm “Mức tiền.”"]),
        (OLD, f"{OLD}  quá trình xây dựng: Đã lấy ý kiến.\n", ["Quá trình xây dựng: thêm “Đã lấy ý kiến.”"]),
    ],
)  # fmt: skip
def test_tells_each_thing_that_changed_once(old, new, expected):
    assert told(HEAD + old, HEAD + new, OFFICE) == expected


def test_signer_of_the_plan_is_told_with_the_plan():
    plan = (
        HEAD
        + "ký: {chức vụ: Chủ tịch, họ tên: A B}\n"
        + OLD.replace("  ký: {chức vụ: Trưởng phòng, họ tên: Lê Mai}\n", "")
    )
    assert told(plan, plan.replace("A B", "A C"), OFFICE) == ["Họ và tên: A B → A C"]
