import pytest

from sinhkehoach.lexicon.tone_marks import ToneStyles, tones_not_on_last, tones_on_first, words_of_two_styles
from sinhkehoach.lexicon.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("hoà", "hòa"),
        ("CỘNG HOÀ", "CỘNG HÒA"),
        ("uỷ, khoẻ, hoạ", "ủy, khỏe, họa"),
        ("ủy, hòa", "ủy, hòa"),
        ("hoàn toàn, quý, Quỳ", "hoàn toàn, quý, Quỳ"),
    ],
)
def test_moves_the_marks_on_which_the_styles_differ(text, moved):
    assert tones_on_first(text) == moved


def test_words_are_suspect_only_where_both_styles_are_there():
    assert words_of_two_styles(Vocabulary(["Hài hòa, Uỷ ban", "toàn quý"])) == {"hòa", "uỷ"}
    assert words_of_two_styles(Vocabulary(["Hài hòa, ủy ban", "toàn quý"])) == frozenset()


@pytest.mark.parametrize(
    ("texts", "number", "word", "usual"),
    [
        (["hòa ủy", "văn hoá"], 1, "hoá", "hòa"),
        (["khỏe", "hoà uỷ"], 0, "khỏe", "hoà"),
        (["Hoá và hòa"], 0, "Hoá", "hòa"),
    ],
)
def test_rarer_style_is_told_at_its_first_word(texts, number, word, usual):
    styles = ToneStyles()
    for at, text in enumerate(texts):
        styles.read(at, text)
    told, fault = styles.rarer()
    assert (told, texts[told][fault.start : fault.end]) == (number, word)
    assert fault.message == f"“{word}” đặt dấu khác kiểu với “{usual}”"


def test_counts_both_styles():
    styles = ToneStyles()
    styles.read(0, "hòa, ủy, khỏe, uỷ")
    _, fault = styles.rarer()
    assert fault.hint == "thống nhất một kiểu: 1 chỗ kiểu này, 3 chỗ kiểu kia"


@pytest.mark.parametrize("text", ["hòa ủy", "hoà uỷ", "toàn", ""])
def test_one_style_is_no_fault(text):
    styles = ToneStyles()
    styles.read(0, text)
    assert styles.rarer() is None


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Đảng ủy", "uỷ"),
        ("văn hóa", "hoá"),
        ("Thùy", "Thuỳ"),
        ("KHỎE", "KHOẺ"),
        ("uỷ, hoà, quý, của, toàn", None),
    ],
)
def test_first_style_is_found_where_the_second_is_to_be_used(text, right):
    search = tones_not_on_last(Vocabulary([text]))
    found = [correction.new for fault in search.faults(text) for correction in fault.corrections]
    assert found == ([right] if right else [])
    assert bool(search.pieces) is bool(right)
