import pytest

from sinhkehoach.yaml.mistakes.mistake import DASHED_WORD, KEY_WITHOUT_SPACE


@pytest.mark.parametrize("line", ["số:12", "đơn vị:abc", "tên:“x”"])
def test_knows_a_key_with_its_value_too_near(line):
    assert KEY_WITHOUT_SPACE.match(line)


@pytest.mark.parametrize(
    "line", ["số: 12", "08:30", "https://a.vn", "C:\\x", "a::b", "câu dài không có dấu nào"]
)
def test_does_not_take_times_and_addresses_for_keys(line):
    assert not KEY_WITHOUT_SPACE.match(line)


def test_knows_a_dash_with_its_word_too_near():
    assert DASHED_WORD.match("-Mục")
    assert DASHED_WORD.match("+mục")
    assert not DASHED_WORD.match("- Mục")
    assert not DASHED_WORD.match("-5")
