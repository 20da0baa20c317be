import pytest

from sinhkehoach.conformance.differences import difference, named

MOTTO = "Độc lập - Tự do - Hạnh phúc"


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (MOTTO, ""),
        (MOTTO.replace("-", "–", 1), "gạch dài (–), cần gạch nối (-)"),
        (MOTTO.replace("-", "\u2011", 1), "gạch nối không ngắt (U+2011), cần gạch nối (-)"),
        (MOTTO.replace(" - ", "-"), "thiếu dấu cách"),
        (MOTTO.replace(" ", "  ", 1), "thừa dấu cách"),
        (MOTTO + ".", "thừa dấu chấm"),
        (MOTTO.replace("lập", "Lập"), "ghi “Lập”, cần “lập”"),
        (MOTTO.replace("Hạnh phúc", "Hạnh  phúc"), "thừa dấu cách"),
        (MOTTO.replace("Đ", "Ð"), "chữ Ð của bảng chữ khác (U+00D0), cần “Đ”"),
        (MOTTO.replace("ộ", "o\u0323\u0302"), "chữ có dấu rời (Unicode tổ hợp), cần dấu dựng sẵn"),
        (MOTTO.replace("phúc", "phú"), "ghi “phú”, cần “phúc”"),
    ],
)
def test_first_difference_is_named(found, told):
    assert difference(found, MOTTO) == told


def test_mark_without_a_name_is_quoted():
    assert named("*") == "“*”"
