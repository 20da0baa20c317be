from pathlib import Path

import pytest

from sinhkehoach.base.text import nfc
from sinhkehoach.lexicon import near_words as module
from sinhkehoach.lexicon.near_words import near_words
from sinhkehoach.lexicon.syllables import is_syllable
from sinhkehoach.lexicon.tone_marks import tones_on_first
from sinhkehoach.lexicon.vocabulary import Vocabulary

LISTS = [Path(module.__file__).with_name(name) for name in ("frequent_words.txt", "usual_words.txt")]


def _found(*texts):
    vocabulary = Vocabulary(texts)
    search = near_words(vocabulary)
    return [fault.message for text in vocabulary.holding(search.pieces) for fault in search.faults(text)]


@pytest.mark.parametrize(
    ("text", "typed", "right"),
    [
        ("Các trường tiên hành đúng quy trình", "tiên hành", "tiến hành"),
        ("tài liệu cảm nang sinh hoạt", "cảm nang", "cẩm nang"),
        ("cuộc vận động “Đạy tốt - Học tốt”", "Đạy tốt", "dạy tốt"),
        ("nền nếp, lễ lối làm việc", "lễ lối", "lề lối"),
        ("thực hiện việc “tù chức”", "tù chức", "từ chức"),
        ("kiểm tra, đơn đốc các đơn vị", "đơn đốc", "đôn đốc"),
        ("bổ nhiệm, luân chuyên đội ngũ", "luân chuyên", "luân chuyển"),
        ("trường tư thực", "tư thực", "tư thục"),
        ("Chi đạo các trường", "Chi đạo", "chỉ đạo"),
        ("làm theo quy dịnh", "quy dịnh", "quy định"),
        ("có nghị  quyêt", "nghị  quyêt", "nghị quyết"),
    ],
)
def test_finds_a_word_a_mark_away_from_a_frequent_one(text, typed, right):
    assert _found(text) == [f"“{typed}” có phải là “{right}”?"]


@pytest.mark.parametrize(
    "text",
    [
        "Các trường tiến hành đúng quy trình",
        "Mở chuyên mục; phần mềm chuyên dụng; trình độ thạc sĩ; cổng trường",
        "thực hiện chức năng, từ chức năng ấy; của tổ chức",
        "công nhận mới trường đạt chuẩn",
        "Anh Tiên Hành",
        "văn bản qui phạm; kĩ thuật; hoà nhập; thuý",
        "tiên, hành; tiên - hành",
        "bổ xung nhân lực; thực hiên",
        "Trien khai nghi quyet cua Dang uy phuong",
        "các trưòng hợp",
        "",
    ],
)
def test_leaves_words_and_free_neighbours_in_peace(text):
    assert _found(text) == []


def test_what_stands_often_is_a_word_that_the_lists_do_not_know():
    texts = [f"{number} lễ lối" for number in range(6)]
    assert _found(*texts) == []
    assert len(_found(*texts[:5])) == 5


@pytest.mark.parametrize("file", LISTS, ids=lambda file: file.stem)
def test_lists_say_where_they_come_from_and_hold_syllables_once(file):
    lines = file.read_text(encoding="utf-8").splitlines()
    assert "taken from no dictionary" in lines[1]
    rows = [line.split() for line in lines if not line.startswith("#")]
    words = [(first, second) for first, *seconds in rows for second in seconds]
    assert len(words) == len(set(words))
    assert len(rows) == len({first for first, *_ in rows})
    for word in {syllable for pair in words for syllable in pair}:
        assert is_syllable(word), word
        assert word == nfc(tones_on_first(word)) == word.lower()
