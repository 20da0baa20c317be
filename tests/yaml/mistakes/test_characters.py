import pytest
import yaml

from sinhkehoach.yaml.events import events
from sinhkehoach.yaml.mistakes.characters import FORBIDDEN, bad_character
from tests.yaml.reading import LOADERS


@pytest.mark.parametrize("loader", LOADERS)
def test_yaml_takes_every_character_that_is_not_forbidden(loader):
    allowed = [chr(code) for code in range(0x20, 0x1_1000) if not FORBIDDEN.match(chr(code))]
    text = "a: |\n" + "\n".join(f"  x{character}y" for character in allowed)
    assert sum(1 for _ in events(text, loader)) == 7


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\x7f", "\x9f", "\ufffe", "\uffff"])
def test_forbids_what_yaml_refuses(character):
    assert FORBIDDEN.match(character)
    with pytest.raises(yaml.YAMLError):
        list(events(f"a: x{character}y\n", yaml.SafeLoader))


@pytest.mark.parametrize(("character", "words"), [("\x0b", "xuống dòng lạ (U+000B)"), ("\x01", "(U+0001)")])
def test_names_the_character(character, words):
    assert words in bad_character(character).message


@pytest.mark.parametrize(
    "character", ["\ufffd", "\ufffc", "\u200b", "\u2060", "\u200e", "\u202e", "\u2066", "\u200d"]
)
def test_forbids_lost_letters_and_what_is_not_seen(character):
    assert FORBIDDEN.search(f"ngh{character} quyết")


@pytest.mark.parametrize("text", ["👩\u200d🏫", "một\u00a0hai", "một\u2009hai", "a\u2011b", "\u2026"])
def test_lets_joined_pictures_and_blanks_be(text):
    assert not FORBIDDEN.search(text)


def test_says_that_a_letter_is_lost():
    assert "đã hỏng" in bad_character("\ufffd").message
