import pytest

from sinhkehoach.rules.no_such_syllable import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize("word", ["trưòng", "đựơc", "thựchiện", "nghiệpp"])
def test_reports_what_is_no_syllable(word):
    check_reports(RULE, f"yêu cầu: Các {word} tốt.\n", ("1:14", word))


@pytest.mark.parametrize("word", ["trường", "Đắk Lắk", "Krông Nô", "website", "km²", "quý", "giếng", "x²"])
def test_stays_silent_about_syllables_names_and_foreign_words(word):
    check_silent(RULE, f"yêu cầu: Các {word} tốt.\n")
