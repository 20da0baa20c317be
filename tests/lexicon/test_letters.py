import re

import pytest

from sinhkehoach.lexicon.letters import CAPITAL, SMALL, look_alike_letters
from sinhkehoach.lexicon.vocabulary import Vocabulary


@pytest.mark.parametrize("letter", "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạẵỗợữỹ")
def test_a_letter_is_small_or_capital_and_never_both(letter):
    assert re.fullmatch(f"[{SMALL}]", letter)
    assert re.fullmatch(f"[{CAPITAL}]", letter.upper())
    assert not re.fullmatch(f"[{CAPITAL}]", letter)
    assert not re.fullmatch(f"[{SMALL}]", letter.upper())


@pytest.mark.parametrize("word", ["s\u0430ch", "\u0421ông", "Kι", "ıa", "Ａ1a"])
def test_finds_a_word_with_letters_of_two_scripts(word):
    (fault,) = _faults(f"Lập {word}.")
    assert (fault.start, fault.end) == (4, 4 + len(word))
    assert word in fault.message


@pytest.mark.parametrize("words", ["Lập danh sách", "góc α và β", "\u041c\u043e\u0441\u043a\u0432\u0430"])
def test_lets_words_of_one_script_be(words):
    assert _faults(words) == []


def _faults(text):
    search = look_alike_letters(Vocabulary([text]))
    return list(search.faults(text)) if any(piece in text.casefold() for piece in search.pieces) else []
