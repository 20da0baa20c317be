import pytest

from sinhkehoach.lexicon.slips import common_slips, doubled_words
from sinhkehoach.lexicon.vocabulary import Vocabulary


def _found(search_of, text):
    vocabulary = Vocabulary([text])
    search = search_of(vocabulary)
    return [
        text[fault.start : fault.end]
        for text in vocabulary.holding(search.pieces)
        for fault in search.faults(text)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kịp thời bổ xung", ["bổ xung"]),
        ("Xử dụng đúng mục đích; xét xử, dụng cụ", ["Xử dụng"]),
        ("Xắp xếp và sử lý", ["Xắp xếp", "sử lý"]),
        ("Phần đầu đạt 95%", ["Phần đầu"]),
        ("ở phần đầu của văn bản", []),
        ("bổ sung, sắp xếp", []),
    ],
)
def test_finds_common_slips(text, found):
    assert _found(common_slips, text) == found


def test_tells_the_right_word():
    search = common_slips(Vocabulary(["Xắp xếp"]))
    assert [fault.message for fault in search.faults("Xắp xếp")] == ["“Xắp xếp” viết đúng là “sắp xếp”"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Các các trường", ["Các các"]),
        ("cho, cho", []),
        ("triển khai triển khai", ["triển khai triển khai"]),
        ("luôn luôn; năm năm", []),
        ("từng bước từng bước", []),
        ("Trường trường", []),
    ],
)
def test_finds_words_that_stand_twice(text, found):
    assert _found(doubled_words, text) == found


def test_the_end_of_one_text_and_the_beginning_of_the_next_are_no_double():
    assert doubled_words(Vocabulary(["gửi các", "các trường"])).pieces == frozenset()
