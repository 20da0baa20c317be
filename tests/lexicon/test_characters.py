import pytest

from sinhkehoach.lexicon.characters import unreadable_characters, unusual_characters
from sinhkehoach.lexicon.vocabulary import Vocabulary


def _found(search_of, text):
    search = search_of(Vocabulary([text]))
    assert not search.pieces or any(piece in text.casefold() for piece in search.pieces)
    return [text[fault.start : fault.end] for fault in search.faults(text)] if search.pieces else []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("An toàn \uf0e0 tiết kiệm", ["\uf0e0"]),
        ("một \U000f0001 hai \ue000", ["\U000f0001", "\ue000"]),
        ("chưa đặt \u0378", []),
        ("chưa đặt \u2fe0", ["\u2fe0"]),
        ("gạch \u00ad nối", ["\u00ad"]),
        ("✅ xong", []),
    ],
)
def test_finds_what_no_font_prints(text, found):
    assert _found(unreadable_characters, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("✅ Hoàn thành 🎯", ["✅", "🎯"]),
        ("👩\u200d🏫 cô giáo", ["👩\u200d🏫"]),
        ("❤\ufe0f", ["❤\ufe0f"]),
        ("chữ 漢字", ["漢字"]),
        ("An toàn \uf0e0", []),
        ("“Đủ” – 5 ≤ x ≥ 3; ½; m²; €; § 1; Σ; → ; ☐ ☑ ☒ ✓ ✔ ✗; ●▪■; ★; ①; №; ‰; café, Ångström", []),
        ("Ô\u0323 tô; một\u00a0hai; a\u2011b", []),
    ],
)
def test_finds_pictures_and_other_scripts(text, found):
    assert _found(unusual_characters, text) == found
