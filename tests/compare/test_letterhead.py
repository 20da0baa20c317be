import pytest

from tests.support.comparing import HEAD, OFFICE, REST, SIGNED, TASKS, changes_of, told


@pytest.mark.parametrize(
    ("text", "old", "new", "expected"),
    [
        (HEAD + TASKS, "tên: Phòng A", "tên: Phòng Nội vụ", "Đơn vị “phòng-a”: Phòng A → Phòng Nội vụ"),
        (HEAD, "29-NQ/TW", "71-NQ/TW", "Văn bản “nq-29”: Nghị quyết số [29 → 71]-NQ/TW ngày 04 tháng 11 …"),
        (REST, "họ tên: Trần An", "họ tên: Trần Bảo An", "Họ và tên: Trần An → Trần Bảo An"),
    ],
    ids=["unit", "document", "name of the signer"],
)
def test_change_of_the_office_is_told_once(text, old, new, expected):
    text += SIGNED * ("ký:" not in text)
    found = told(text, text, OFFICE, OFFICE.replace(old, new))
    assert found == [expected]


def test_recipients_in_another_order():
    office = OFFICE.replace("[Như trên, Các trường]", "[Các trường, Như trên]")
    assert told(HEAD, HEAD, OFFICE, office) == ["Nơi nhận: chuyển sang chỗ khác: “Các trường”"]


def test_issuer_is_told_by_its_name_or_else_by_its_lines():
    issuer = "cơ quan: {tên: Ủy ban nhân dân phường An Hòa, ký hiệu: UBND, địa danh: An Hòa%s}\n"
    old = HEAD + issuer % ""
    assert told(old, old.replace("dân phường An", "dân xã An"), OFFICE) == [
        "Cơ quan ban hành: Ủy ban nhân dân phường An Hòa → Ủy ban nhân dân xã An Hòa"
    ]
    assert told(old, HEAD + issuer % ", cấp trên: UBND tỉnh", OFFICE) == [
        "Cơ quan chủ quản: thêm “UBND TỈNH”"
    ]


def test_basis_that_is_worded_otherwise():
    assert told(HEAD, HEAD.replace("năm 2019", "năm 2025"), OFFICE) == [
        "Căn cứ: Luật Giáo dục năm 2019 → Luật Giáo dục năm 2025"
    ]


def test_note_is_new():
    new = REST.replace("[^1]", "[^1][^2]").replace("2026.}", "2026., 2: Theo kế hoạch.}")
    assert told(REST, new, OFFICE)[-1] == "Chú thích 2: thêm “Theo kế hoạch.”"


def test_signer_on_the_left_is_told_apart_from_the_one_on_the_right():
    one = HEAD + "ký: {chức vụ: Hiệu trưởng, họ tên: Trần An}\n"
    two = HEAD + "ký: [{chức vụ: Người lập, họ tên: Lê Mai}, {chức vụ: Hiệu trưởng, họ tên: Trần An}]\n"
    assert told(one, two, OFFICE) == [
        "Quyền hạn, chức vụ của người ký bên trái: thêm “NGƯỜI LẬP”",
        "Họ và tên của người ký bên trái: thêm “Lê Mai”",
    ]
    assert told(two, two.replace("Lê Mai", "Lê Hoa"), OFFICE) == [
        "Họ và tên của người ký bên trái: Lê Mai → Lê Hoa"
    ]
    assert told(two, two.replace("Trần An", "Trần Bình"), OFFICE) == ["Họ và tên: Trần An → Trần Bình"]


def test_change_of_a_signature_leads_to_who_signs_there():
    one = HEAD + "ký: {chức vụ: Hiệu trưởng}\n"
    two = HEAD + "ký: [{chức vụ: Người lập}, {chức vụ: Giám đốc}]\n"
    left, right = changes_of(one, two, OFFICE)
    assert (left.old_path, left.new_path) == (None, ("ký", 0))
    assert (right.old_path, right.new_path) == (("ký",), ("ký", 1))
