import pytest

from sinhkehoach.rules.support.syllables import is_syllable, without_tone


@pytest.mark.parametrize(
    "word",
    [
        "nghiêng",
        "trường",
        "quốc",
        "quyết",
        "giếng",
        "gì",
        "khuya",
        "thuở",
        "ươm",
        "huyện",
        "Yêu",
        "uỷ",
        "ủy",
        "hoà",
    ],
)
def test_takes_syllables(word):
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["trưòng", "càc", "Cambridge", "thựcc", "nghiệpp", "đựơc", "toàndiện"])
def test_refuses_what_no_syllable_is_written_like(word):
    assert not is_syllable(word)


def test_takes_the_tone_and_leaves_hats():
    assert without_tone("trường") == ("trương", ("huyền",))
