import pytest

from tests.support.comparing import changes_of

TASK = "nhiệm vụ: [{{tên: A, nội dung: B., {}}}]"
PICTURE = "hình: {tệp: a.png, tên: Sơ đồ, rộng: 120 mm}"


@pytest.mark.parametrize(
    ("new", "told"),
    [
        (PICTURE, []),
        ("hình: {tệp: b.png, tên: Sơ đồ, rộng: 120 mm}", ["b.png: Sơ đồ (rộng 120 mm)"]),
        ("hình: {tệp: a.png, tên: Sơ đồ mới, rộng: 120 mm}", ["a.png: Sơ đồ mới (rộng 120 mm)"]),
        ("hình: {tệp: a.png, tên: Sơ đồ}", ["a.png: Sơ đồ"]),
        ("hình: {tệp: a.png}", ["a.png"]),
        ("hình: [{tệp: a.png, tên: A}, {tệp: b.png, tên: B}]", ["a.png: A; b.png: B"]),
        (f"{PICTURE}, ngắt trang: có", ["có"]),
    ],
)
def test_changed_picture_or_page_break_is_told(new, told):
    found = changes_of(TASK.format(PICTURE), TASK.format(new))
    assert [change.new for change in found] == told
