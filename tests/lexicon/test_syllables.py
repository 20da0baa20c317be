import pytest

from sinhkehoach.lexicon.syllables import is_syllable, misspelt_words, without_tone
from sinhkehoach.lexicon.vocabulary import Vocabulary


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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Các trưòng thực hiệnn", ["trưòng", "hiệnn"]),
        ("Các trường thực hiện", []),
        ("Tại các trưòng.", ["trưòng"]),
        ("trưòng.vn, trưòng/lớp", []),
        ("điểm đ khoản 2", []),
        ("Trưòng", []),
        ("tr-ưòng, a@trưòng.vn", []),
        ("workshop, café", ["café"]),
        ("Tổ chưc cac lớp, quyêt định, đap ứng, sach đep", ["chưc", "quyêt", "đap", "đep"]),
        ("Tổ chức các lớp, đặt sách, đã đẹp", []),
    ],
)
def test_finds_words_that_are_no_syllable(text, found):
    vocabulary = Vocabulary([text])
    search = misspelt_words(vocabulary)
    held = vocabulary.holding(search.pieces)
    assert [text[fault.start : fault.end] for _ in held for fault in search.faults(text)] == found
