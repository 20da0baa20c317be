import pytest

from sinhkehoach.rules.typing_residue import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize("word", ["quyeets", "nghij", "quye61t", "quye^'t"])
def test_reports_a_word_as_it_was_keyed_in(word):
    check_reports(RULE, f"yêu cầu: Bám sát {word} của Đảng.\n", ("1:18", word))


@pytest.mark.parametrize("words", ["Dạy tin học với Scratch, Word, Excel", "Dự án class as max"])
def test_stays_silent_about_foreign_words(words):
    check_silent(RULE, f"yêu cầu: {words}.\n")
