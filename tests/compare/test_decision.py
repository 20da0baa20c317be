import pytest

from tests.support.comparing import HEAD, OFFICE, told


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "quyết định: có\n", ["Hình thức ban hành: thêm “ban hành kèm theo quyết định”"]),
        ("quyết định: có\n", "", ["Hình thức ban hành: bỏ “ban hành kèm theo quyết định”"]),
        (
            "quyết định: {thẩm quyền: Chủ tịch, thi hành: Phòng A}\n",
            "quyết định: {thẩm quyền: Giám đốc, thi hành: Phòng B}\n",
            ["Thẩm quyền: Chủ tịch → Giám đốc", "Trách nhiệm thi hành: Phòng A → Phòng B"],
        ),
        (
            "quyết định: {trích yếu: Ban hành A, điều: [Một, Hai]}\n",
            "quyết định: {trích yếu: Ban hành B, điều: [Một, Ba, Bốn]}\n",
            ["Trích yếu của quyết định: Ban hành A → Ban hành B", "Điều 2: Hai → Ba", "Điều 3: thêm “Bốn”"],
        ),
    ],
)
def test_tells_what_changed_in_the_decision(old, new, expected):
    found = told(HEAD + old, HEAD + new, OFFICE)
    assert [line for line in found if not line.startswith(("Số, ký hiệu", "Nơi nhận"))] == expected
