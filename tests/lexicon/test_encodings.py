import pytest

from sinhkehoach.lexicon.encodings import old_words, reads_as


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("TriÓn khai nghÞ quyÕt cña §¶ng", ["Triển", "nghị", "quyết", "của", "Đảng"]),
        ("c¸n bé ph­êng", ["cán", "phường"]),
        ("Trieån khai nghò quyeát cuûa Ñaûng uûy phöôøng", ["triển", "quyết", "của", "đảng", "ủy", "phường"]),
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
    ("word", "right"), [("tªn", "tên"), ("§", ""), ("µm", ""), ("tã", ""), ("Ñaûng", "đảng")]
)
def test_reads_one_word(word, right):
    assert reads_as(word) == right
