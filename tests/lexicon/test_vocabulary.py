import re

import pytest

from sinhkehoach.lexicon import vocabulary as module
from sinhkehoach.lexicon.characters import unreadable_characters
from sinhkehoach.lexicon.letters import look_alike_letters
from sinhkehoach.lexicon.vocabulary import TEXT_END, Sayings, Vocabulary

SENTENCES = (
    "Các Phụ lục kèm theo.",
    "Nộp phụ phí, mục lục (2 bản)",
    "Các\u00a0trường",
    "Các Phụ lục kèm theo.",
)
VOCABULARY = Vocabulary(SENTENCES, ["Phụ Lục A", "b", "b", "Các\u00a0trường"])


def test_each_text_stands_once_and_cells_stand_last():
    assert VOCABULARY.texts == (*SENTENCES[:3], "Phụ Lục A", "b")


@pytest.mark.parametrize(
    ("literal", "held"),
    [
        ("phụ lục", {"Các Phụ lục kèm theo.", "Phụ Lục A"}),
        ("ụ l", {"Các Phụ lục kèm theo.", "Phụ Lục A"}),
        (" lục kèm ", {"Các Phụ lục kèm theo."}),
        ("lục phụ", set()),
        (" (", {"Nộp phụ phí, mục lục (2 bản)"}),
        ("( ", set()),
        ("\u00a0", {"Các\u00a0trường"}),
        ("b", {"b", "Nộp phụ phí, mục lục (2 bản)"}),
        ("xyz", set()),
        ("các\u00a0trường", {"Các\u00a0trường"}),
        ("o.nộp", set()),
        ("", {*SENTENCES, "Phụ Lục A", "b"}),
    ],
)
def test_texts_that_hold_a_literal_are_found_in_any_case(literal, held):
    assert VOCABULARY.holding((literal,)) == held


def test_one_of_several_literals_is_enough_and_the_pattern_must_be_found():
    assert VOCABULARY.holding(("kèm", "bản")) == {SENTENCES[0], SENTENCES[1]}
    assert VOCABULARY.holding(("kèm", "bản"), re.compile("Nộp")) == {SENTENCES[1]}
    assert VOCABULARY.holding(()) == frozenset()


def test_texts_that_grow_in_small_letters_are_told_apart():
    vocabulary = Vocabulary(["ẞẞẞ", "a", "ẞ b", "a b"], ["ẞ", "a c"])
    assert vocabulary.holding(("a",)) == {"a", "a b", "a c"}
    assert vocabulary.holding((" b",)) == {"ẞ b", "a b"}
    assert Vocabulary(()).holding(("", "a")) == frozenset()


def test_sentences_in_small_letters_stand_apart():
    assert Vocabulary(["Rà SOÁT", "A b"], ["Ô"]).folded_sentences == f"rà soát{TEXT_END}a b"


def test_some_of_the_texts_are_a_vocabulary_as_well():
    some = VOCABULARY.only({"Phụ Lục A", SENTENCES[2], SENTENCES[1]})
    assert some.texts == (SENTENCES[1], SENTENCES[2], "Phụ Lục A")
    assert some.holding(("phụ",)) == {SENTENCES[1], "Phụ Lục A"}
    assert VOCABULARY.only(frozenset(VOCABULARY.texts)) is VOCABULARY
    assert VOCABULARY.parts == (VOCABULARY,)


def _parts(vocabulary):
    return [set(part.texts) for part in vocabulary.parts]


def test_what_plans_share_is_looked_through_once():
    sayings = Sayings()
    first = sayings.vocabulary(["một a", "hai b", "ba c"], ["x", "y"])
    assert _parts(first) == [set(first.texts)]
    second, third = (sayings.vocabulary([own, "hai b", "một a"], ["y", "x"]) for own in ("bốn Đ", "năm e"))
    assert _parts(second) == [{"một a", "hai b", "x", "y"}, {"bốn Đ"}]
    assert second.texts == ("bốn Đ", "hai b", "một a", "x", "y")
    assert second.parts[0] is third.parts[0]
    assert second.parts[1] is not third.parts[1]
    assert _parts(sayings.vocabulary(["hai b", "một a"], ["x", "y"])) == [{"một a", "hai b", "x", "y"}]
    fewer = sayings.vocabulary(["hai b", "một a", "hai b", "sáu f"])
    assert _parts(fewer) == [{"một a", "hai b"}, {"sáu f"}]
    assert _parts(sayings.vocabulary(["bảy g", "tám h", "hai b", "chín i"])) == [
        {"bảy g", "tám h", "hai b", "chín i"}
    ]


def test_vocabulary_in_parts_answers_as_one():
    texts = ["Một (a)", "hai bốn", "ba Đ.", "bốn hai"]
    sayings = Sayings()
    sayings.vocabulary(texts[:3], ["x y"])
    parted, whole = sayings.vocabulary(texts, ["x y"]), Vocabulary(texts, ["x y"])
    assert len(parted.parts) == 2
    assert parted.words == whole.words
    assert parted.pieces == whole.pieces
    assert parted.texts == whole.texts
    for literal in ("hai", "bốn", "đ.", "x y", " ", "không"):
        assert parted.holding((literal,)) == whole.holding((literal,))
    assert parted.holding(iter(("ba", "hai")), re.compile("ố")) == {"hai bốn", "bốn hai"}


def test_literals_asked_long_ago_are_looked_for_again(monkeypatch):
    monkeypatch.setattr(module, "_MOST_REMEMBERED", 2)
    vocabulary = Vocabulary(["một hai"])
    assert [vocabulary.holding((each,)) for each in ("một", "hai", "ba", "bốn", "một")] == [
        {"một hai"}, {"một hai"}, set(), set(), {"một hai"}
    ]  # fmt: skip


def test_words_are_letters_alone():
    words = Vocabulary(["Rà soát, GD&ĐT 2027 (b2c)"]).words
    assert words == {"Rà", "soát", "GD", "ĐT", "b", "c"}
    assert Vocabulary(["Rà GD"]).folded_words == {"rà", "gd"}


def test_pieces_stand_between_spaces():
    vocabulary = Vocabulary(["Rà soát,  (a)", "b"])
    assert vocabulary.pieces_in_order == ["Rà", "soát,", "(a)", TEXT_END, "b"]
    assert vocabulary.pieces == {"Rà", "soát,", "(a)", TEXT_END, "b"}
    assert sorted(vocabulary.folded_pieces.split("\n")) == sorted(
        ["", "", "rà", "soát,", "(a)", TEXT_END, "b"]
    )
    assert vocabulary.folded_pieces[0] == vocabulary.folded_pieces[-1] == "\n"


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("Rà soát", set()),
        ("Rà  soát", {"  "}),
        ("Rà\tsoát", {"  ", "\t"}),
        ("Rà\u2003soát", {"  ", "\u2003"}),
    ],
)
def test_spaces_other_than_a_single_one_are_odd(text, odd):
    assert set(Vocabulary([text, "khác"]).odd_spaces) == odd


def test_characters_are_those_of_the_pieces_in_small_letters():
    assert Vocabulary(["Ạ b", "b"]).characters == {"ạ", "b", "\n", TEXT_END}


def test_bare_pieces_are_in_small_letters_without_the_marks_around_them():
    vocabulary = Vocabulary(["(Các, “trường” … b/c)"])
    assert vocabulary.bare_in_order == ["các", "trường", "", "b/c"]
    assert vocabulary.bare_pieces["“trường”"] == "trường"


def test_odd_characters_are_those_that_may_be_wrong_in_themselves():
    said = Vocabulary(["Kế hoạch “số 5/KH-UBND”, đạt 90%: a, b…; c = 1 + 1?", "\uf0b7 ½ ①"], ["Ðại б\u200b"])
    assert said.odd_characters == frozenset("\uf0b7½①ðб\u200b")


def test_no_ordinary_character_is_of_another_script_or_cannot_be_printed():
    everything = Vocabulary([" ".join(map(chr, range(0x20, 0x2300)))])
    ordinary = everything.characters - everything.odd_characters
    found = [search(Vocabulary(ordinary)).pieces for search in (unreadable_characters, look_alike_letters)]
    assert len(ordinary) > 100
    assert found == [frozenset(), frozenset()]
