from sinhkehoach.lexicon.word_lists import FREQUENT, USUAL, bare, listed_words


def test_lists_tell_what_stands_behind_a_first_syllable():
    assert listed_words(FREQUENT)["áp"] == {"dụng", "lực"}
    assert "phích" in listed_words(USUAL)["áp"]
    assert "#" not in {*listed_words(FREQUENT), *listed_words(USUAL)}


def test_letters_lose_their_marks():
    assert bare("đổi mới, ưu tiên; quỹ 5%") == "doi moi, uu tien; quy 5%"
