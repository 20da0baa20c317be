import pytest

from sinhkehoach.lexicon.first_letters import SMALL_NEW_SENTENCES, small_first_word


@pytest.mark.parametrize(
    ("text", "word"),
    [("an toàn", "an"), ("“an toàn”", "an"), ("*an toàn", "an"), ("hết.", "hết"), ("- đủ", "đủ")],
)
def test_finds_a_small_first_letter(text, word):
    fault = small_first_word(text)
    assert text[fault.start :].startswith(word)
    assert fault.message == f"đầu dòng viết thường: “{word}”"


@pytest.mark.parametrize(
    "text", ["An toàn", "eOffice", "pH", "www.vd.vn", "a/b", "95% trẻ", "[[kỳ]] làm", "\ufffc là", ""]
)
def test_lets_other_beginnings_be(text):
    assert small_first_word(text) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Đúng hạn. báo cáo đủ! gửi về", ["báo", "gửi"]),
        ("Đúng hạn. Báo cáo", []),
        ("sách, vở v.v. của lớp", []),
        ("TP. huế, A. b", []),
        ("năm 2027. các trường (nếu có). giao cho 95%. tổ", ["các", "giao", "tổ"]),
        ("điểm 1. các", []),
    ],
)
def test_finds_sentences_with_a_small_first_letter(text, words):
    assert [text[fault.start : fault.end] for fault in SMALL_NEW_SENTENCES.faults(text)] == words
