import re

from sinhkehoach.lexicon.vocabulary import Vocabulary

WORDS = Vocabulary(["Báo cáo, 12 UBND-VX", "Gửi\u00a0Báo cáo", "Báo cáo, 12 UBND-VX"])


def test_each_text_stands_once():
    assert list(WORDS.stretches) == ["Báo cáo, 12 UBND-VX", "Gửi\u00a0Báo cáo"]
    assert WORDS.folded == "báo cáo, 12 ubnd-vx\ngửi\u00a0báo cáo"


def test_words_are_letters_between_digits_and_marks():
    assert WORDS.words == {"Báo", "cáo", "UBND", "VX", "Gửi"}
    assert WORDS.folded_words == {"báo", "cáo", "ubnd", "vx", "gửi"}


def test_pieces_stand_between_spaces():
    assert WORDS.pieces_in_order == ["Báo", "cáo,", "12", "UBND-VX", "\0", "Gửi", "Báo", "cáo"]
    assert WORDS.pieces == {"Báo", "cáo,", "12", "UBND-VX", "\0", "Gửi", "cáo"}


def test_letters_are_small_with_the_spaces_that_are_there():
    assert {"b", "ử", ",", "-", "1", " ", "\u00a0"} <= WORDS.letters
    assert WORDS.letters.isdisjoint("BU\t")


def test_holding_gives_the_texts_with_one_of_the_pieces():
    assert WORDS.holding(["gửi", "xyz"]) == {"Gửi\u00a0Báo cáo"}
    assert WORDS.holding(["báo cáo"]) == set(WORDS.stretches)
    assert WORDS.holding(["báo cáo"], re.compile(r"\d")) == {"Báo cáo, 12 UBND-VX"}
    assert WORDS.holding(["Gửi"]) == set()
