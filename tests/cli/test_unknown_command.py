import pytest

from sinhkehoach.cli.unknown_command import unknown_command


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("sihn", "Không có lệnh “sihn”. Có phải là “sinh”?"),
        ("kiểm tra", "Không có lệnh “kiểm tra”. Có phải là “kiem-tra”?"),
        ("dịch", "Không có lệnh “dịch”. Các lệnh: sinh, kiem-tra."),
        ("a.yml", "Trước tên tệp phải có lệnh. Để sinh văn bản: sinhkehoach sinh a.yml"),
    ],
)
def test_tells_what_may_be_meant(typed, sentence):
    assert unknown_command(typed, ["sinh", "kiem-tra"]) == sentence
