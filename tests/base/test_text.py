import unicodedata

import pytest

from sinhkehoach.base.text import (
    first_lower,
    first_upper,
    fold,
    join_vi,
    nearest,
    nfc,
    sentence_case,
    shortened,
    strip_diacritics,
    with_short_quotes,
)


def test_composes_letters():
    assert nfc(unicodedata.normalize("NFD", "Ủy ban")) == "Ủy ban"


@pytest.mark.parametrize(
    "text",
    [
        "Chỉ tiêu",
        "CHỈ TIÊU",
        "chỉ_tiêu",
        "  chỉ \t\n tiêu ",
        unicodedata.normalize("NFD", "Chỉ Tiêu"),
        "chỉ\u00a0tiêu",
    ],
)
def test_fold_forgets_case_form_and_white_space(text):
    assert fold(text) == "chỉ tiêu"


def test_fold_keeps_diacritics():
    assert fold("chỉ tiêu") != fold("chi tiêu")


@pytest.mark.parametrize(
    ("text", "bare"),
    [("Đường đến trường", "Duong den truong"), ("ỬNG hỘ", "UNG hO"), ("2027 - 2030", "2027 - 2030")],
)
def test_strips_diacritics(text, bare):
    assert strip_diacritics(text) == bare
    assert strip_diacritics(unicodedata.normalize("NFD", text)) == bare


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("chi tieu", "chỉ tiêu"),
        ("nhiem_vu", "nhiệm vụ"),
        ("Mục đich", "mục đích"),
        ("kinh phi", "kinh phí"),
        ("nơi nhân", "nơi nhận"),
        ("nhệm vụ", "nhiệm vụ"),
    ],
)
def test_names_the_nearest_first(word, expected):
    names = ["mục đích", "yêu cầu", "chỉ tiêu", "nhiệm vụ", "kinh phí", "nơi nhận"]
    assert nearest(word, names)[0] == expected


def test_near_misses_that_differ_by_a_tone_are_all_offered():
    assert set(nearest("chi tieu", ["chỉ tiêu", "chi tiêu", "phụ lục"])) == {"chỉ tiêu", "chi tiêu"}


def test_nothing_near_gives_nothing():
    assert nearest("xyz", ["mục đích", "yêu cầu"]) == ()


def test_offers_no_more_than_the_limit():
    assert len(nearest("lớp 1", ["lớp 2", "lớp 3", "lớp 4", "lớp 5"], limit=2)) == 2


@pytest.mark.parametrize(
    ("items", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a và b"), (["a", "b", "c"], "a, b và c")]
)
def test_joins_with_and(items, text):
    assert join_vi(items) == text


def test_joins_with_another_word():
    assert join_vi(["năm", "quý", "tháng"], last="hoặc") == "năm, quý hoặc tháng"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ủy ban nhân dân", "Ủy ban nhân dân"),
        ("đào tạo", "Đào tạo"),
        ("“nâng cao", "“Nâng cao"),
        ("5 trường", "5 trường"),
        ("UBND phường", "UBND phường"),
        ("eOffice", "eOffice"),
        ("", ""),
        ("…", "…"),
    ],
)
def test_first_upper(text, expected):
    assert first_upper(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ủy ban nhân dân", "ủy ban nhân dân"),
        ("Đào tạo", "đào tạo"),
        ("UBND phường", "UBND phường"),
        ("HĐND và UBND", "HĐND và UBND"),
        ("GD&ĐT", "GD&ĐT"),
        ("Ý kiến", "ý kiến"),
        ("", ""),
    ],
)
def test_first_lower(text, expected):
    assert first_lower(text) == expected


@pytest.mark.parametrize(
    ("text", "shown"),
    [("đặt tên khác", "Đặt tên khác"), ("“tên” bị thiếu", "“tên” bị thiếu"), ("", ""), ("UBND", "UBND")],
)
def test_a_message_begins_with_a_capital_and_quotes_as_typed(text, shown):
    assert sentence_case(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Nâng cao", "Nâng cao"),
        ("  Nâng\n cao ", "Nâng cao"),
        ("Nâng cao chất", "Nâng cao…"),
        ("Nâng caoo chất", "Nâng…"),
        ("Nângcaochất", "Nângcaoc…"),
    ],
)
def test_shortened_text_ends_with_a_whole_word(text, shown):
    assert shortened(text, 9) == shown
    assert len(shown) <= 9


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("Không có “a b” và “c”", "Không có “a b” và “c”"),
        (f"“{'x' * 120}”", f"“{'x' * 120}”"),
        (f"“{'x' * 121}” và “b”", f"“{'x' * 119}…” và “b”"),
        (f"Có “{'một ' * 40}”, “c”", f"Có “{('một ' * 30).strip()}…”, “c”"),
    ],
)
def test_what_a_sentence_quotes_is_cut_to_be_read(sentence, shown):
    assert with_short_quotes(sentence) == shown


def test_a_name_far_too_long_is_not_near():
    assert nearest("tên " * 1000, ["tên", "tên tên"]) == ()
    assert nearest("abcde", ["ab", "abc", "abcdefghij", "abcdefghijklm"]) == ("abc", "abcdefghij")
