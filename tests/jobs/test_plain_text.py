import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.plain_text import plain_text

TCVN3 = "KÕ ho¹ch ph¸t triÓn gi¸o dôc"


def test_text_is_taken_as_it_is():
    assert plain_text("Kế hoạch café".encode(), "a.txt") == ("Kế hoạch café", 0)
    assert plain_text("Kế hoạch".encode("utf-16"), "a.txt").text == "Kế hoạch"


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_letters_of_an_old_font_become_unicode(encoding):
    assert plain_text(f"{TCVN3}\nABC".encode(encoding), "a.txt") == ("Kế hoạch phát triển giáo dục\nABC", 4)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xff\xfa\xfb abc", "không lưu bằng mã hóa UTF-8"),
        (b"\x00\x01abc", "không phải tệp chữ"),
        (b" " * (20 * 1024 * 1024 + 1), "lớn hơn 20 MB"),
    ],
)
def test_what_is_no_text_is_refused(data, message):
    with pytest.raises(UserError, match=message):
        plain_text(data, "a.txt")
