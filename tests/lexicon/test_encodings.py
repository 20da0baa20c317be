import pytest

from sinhkehoach.lexicon.encodings import in_unicode, old_words, read_old, reads_as


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("TriÓn khai nghÞ quyÕt cña §¶ng", ["Triển", "nghị", "quyết", "của", "Đảng"]),
        ("c¸n bé ph­êng", ["cán", "phường"]),
        ("Trieån khai nghò quyeát cuûa Ñaûng uûy phöôøng", ["Triển", "quyết", "của", "Đảng", "ủy", "phường"]),
        ("Triá»ƒn khai nghá»‹ quyáº¿t", ["Triển", "nghị", "quyết"]),
        ("Giáo dá»¥c và đào tạo", ["dục"]),
        ("â€œHai tốt", ["“Hai"]),
    ],
)
def test_reads_words_of_old_encodings(line, words):
    assert [right for _, _, right in old_words(line)] == words


def test_tells_the_place_and_the_word():
    assert old_words("Kinh phÝ: 5 triÖu") == [(12, "triÖu", "triệu")]


@pytest.mark.parametrize(
    "line",
    [
        "Triển khai nghị quyết của Đảng ủy phường",
        "Hoá, hoà, thuý; São Paulo, René, naïve, Müller, Zoë, Curaçao, niño",
        "kích thước 5 µm; Ø20; 3×4; «hoa»; Microsoft®; 15 m²; ½; ± 2°C; a·b",
        "UBND XÃ; TỔNG SỐ; Ê-đê; Ðảng",
        "plain ascii",
    ],
)
def test_leaves_words_of_today_in_peace(line):
    assert old_words(line) == []


@pytest.mark.parametrize(
    ("word", "right"), [("tªn", "tên"), ("§", ""), ("µm", ""), ("tã", ""), ("Ñaûng", "Đảng")]
)
def test_reads_one_word(word, right):
    assert reads_as(word) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("KÕ ho¹ch gi¸o dôc\nvµ ABC", "Kế hoạch giáo dục\nvà ABC"),
        ("phaùt trieån giaùo duïc", "phát triển giáo dục"),
    ],
)
def test_whole_text_is_read_in_one_font(text, right):
    assert in_unicode(text) == right


def test_capitals_of_vni_stay_capitals():
    assert in_unicode("UÛY BAN NHAÂN DAÂN Quaän Thanh Xuaân") == "ỦY BAN NHÂN DÂN Quận Thanh Xuân"


def test_few_old_words_are_taken_for_names():
    assert read_old("tr­êng triÓn khai ®µo t¹o") == ("trường triển khai đào tạo", 4)
    assert read_old("tr­êng cũ") == ("tr­êng cũ", 0)
