from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinhkehoach.base.diff import stretches, token_diff, tokens_of, word_diff


def _shown(old, new):
    """Return `kept [old → new] kept`."""
    return "".join(
        piece.new if piece.kept else f"[{piece.old} → {piece.new}]" for piece in word_diff(old, new)
    )


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("một hai ba", "một hai ba", "một hai ba"),
        ("một hai ba", "một bốn ba", "một [hai → bốn] ba"),
        ("một hai ba", "một ba", "một [hai  → ]ba"),
        ("một ba", "một hai ba", "một [ → hai ]ba"),
        ("15/12/2026", "15/11/2026", "15/[12 → 11]/2026"),
        ("tổng 4.700 triệu đồng", "tổng 4.800 triệu đồng", "tổng [4.700 → 4.800] triệu đồng"),
        ("đạt 347,9, vượt", "đạt 362,9, vượt", "đạt [347,9 → 362,9], vượt"),
        ("", "một", "[ → một]"),
        ("một", "", "[một → ]"),
        ("", "", ""),
        ("một hai ba bốn", "một năm sáu bảy", "một [hai ba bốn → năm sáu bảy]"),
        ("mua bàn và ghế mới", "thuê xe và người lái", "[mua bàn và ghế mới → thuê xe và người lái]"),
        (
            "rất dài một hai ba, bốn năm sáu bảy",
            "rất dài tám chín mười, sáu hai một bảy",
            "rất dài [một hai ba, bốn năm sáu → tám chín mười, sáu hai một] bảy",
        ),
    ],
)
def test_changed_words_stand_out(old, new, shown):
    assert _shown(old, new) == shown


@given(st.text("ab ,", max_size=40), st.text("ab ,", max_size=40))
def test_pieces_make_up_both_texts(old, new):
    pieces = word_diff(old, new)
    assert "".join(piece.old for piece in pieces) == old
    assert "".join(piece.new for piece in pieces) == new
    assert all(piece.old == piece.new for piece in pieces if piece.kept)
    assert all(before.kept != after.kept for before, after in pairwise(pieces))


def test_tokens_with_equal_keys_are_read_as_in_the_new_text():
    old, new = tokens_of("900 triệu đồng"), tokens_of("950 triệu đồng")
    same = [type(token)("kinh phí", token.shown) for token in (old[0], new[0])]
    pieces = token_diff([same[0], *old[1:]], [same[1], *new[1:]])
    assert [(piece.new, piece.kept) for piece in pieces] == [("950 triệu đồng", True)]


def test_long_repetitive_texts_take_no_long_time():
    start = process_time()
    word_diff("một hai " * 2000 + "x", "hai một " * 2000 + "y")
    assert process_time() - start < 1


def test_very_long_texts_are_replaced_from_the_first_difference_to_the_last():
    old, new = [f"cũ {at}" for at in range(1000)], [f"mới {at}" for at in range(1000)]
    found = stretches(["đầu", *old, "cuối"], ["đầu", *new, "cuối"], [True] * 1002)
    assert found == [(0, 1002, 0, 1002, False)]
