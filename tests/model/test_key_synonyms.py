import pytest

from sinhkehoach.model.key_synonyms import key_meant
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import Task


@pytest.mark.parametrize(
    ("typed", "keys", "key"),
    [
        ("kết quả đầu ra", Task.KEYS, "sản phẩm"),
        ("Tiến độ", Task.KEYS, "thời gian"),
        ("đơn vị thực hiện", Task.KEYS, "chủ trì"),
        ("kí", Plan.KEYS, "ký"),
        ("năm", Plan.KEYS, "kỳ"),
        ("tên", Plan.KEYS, "trích yếu"),
        ("tên", ["đơn vị", "nội dung"], "đơn vị"),
    ],
)
def test_other_words_mean_a_key_that_may_stand_there(typed, keys, key):
    assert key_meant(typed, list(keys)) == key


@pytest.mark.parametrize("typed", ["thời tiết", "tiến độ"])
def test_other_words_mean_nothing(typed):
    assert key_meant(typed, ["tên", "nội dung"]) is None
