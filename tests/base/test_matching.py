import random
from time import process_time

import pytest

from sinhkehoach.base.matching import MatchItem, align, out_of_order


def _items(*texts):
    """Return items; `id=text` has an id."""
    return [
        MatchItem(text.partition("=")[0] if "=" in text else "", text, text.partition("=")[2] or text)
        for text in texts
    ]


def _pairs(old, new):
    return [(old[before], new[after]) for before, after in align(_items(*old), _items(*new))]


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        (["a", "b"], ["a", "b"], [("a", "a"), ("b", "b")]),
        (["a", "b"], ["b", "a"], [("b", "b"), ("a", "a")]),
        (["a", "b"], ["b"], [("b", "b")]),
        ([], ["b"], []),
        (
            ["x=trường học", "trường học"],
            ["trường học", "x=khác hẳn"],
            [("trường học", "trường học"), ("x=trường học", "x=khác hẳn")],
        ),
        (
            ["mở lớp bồi dưỡng", "mua sắm"],
            ["mua sắm", "mở các lớp bồi dưỡng"],
            [("mua sắm", "mua sắm"), ("mở lớp bồi dưỡng", "mở các lớp bồi dưỡng")],
        ),
        (["một hai ba bốn"], ["năm sáu bảy tám"], []),
        (
            ["đầu", "một hai ba bốn", "cuối"],
            ["đầu", "một năm sáu ba", "cuối"],
            [("đầu", "đầu"), ("một hai ba bốn", "một năm sáu ba"), ("cuối", "cuối")],
        ),
        (["a", "a", "b"], ["a", "b"], [("a", "a"), ("b", "b")]),
    ],
    ids=[
        "same",
        "swapped",
        "gone",
        "all new",
        "by id",
        "by likeness",
        "unlike",
        "alone in its place",
        "twice",
    ],
)
def test_matches_what_is_the_same(old, new, pairs):
    assert _pairs(old, new) == pairs


def test_matches_equal_items_from_the_end_before_the_first_of_them():
    assert align(_items("x", "a"), _items("a", "x", "a")) == [(0, 1), (1, 2)]


# Two words of five are shared: too few for a match of its own.
SOMEWHAT_ALIKE = ("một hai ba bốn năm", "một sáu bảy tám hai")


@pytest.mark.parametrize(
    ("before", "after", "more", "matched"),
    [
        (["đầu"], ["cuối"], [], True),
        (["đầu"], [], [], True),
        ([], ["cuối"], [], True),
        (["đầu"], ["cuối"], ["mới tinh khôi"], False),
        (["đầu"], [], ["mới tinh khôi"], False),
    ],
)
def test_matches_what_is_somewhat_alike_only_alone_between_the_same_neighbours(before, after, more, matched):
    old, new = SOMEWHAT_ALIKE
    pairs = _pairs([*before, old, *after], [*before, new, *more, *after])
    assert ((old, new) in pairs) is matched


def test_likest_is_matched_first_and_the_nearest_of_the_equally_like():
    old = ["sửa phòng học trường A", "sửa phòng học trường B"]
    new = ["sửa phòng học mới trường B", "sửa phòng học mới trường A"]
    assert _pairs(old, new) == [(old[1], new[0]), (old[0], new[1])]


@pytest.mark.parametrize(
    ("matches", "moved"),
    [
        ([], set()),
        ([(0, 0), (1, 1)], set()),
        ([(1, 0), (2, 1), (0, 2)], {2}),
        ([(3, 0), (0, 1), (1, 2), (2, 3)], {0}),
        ([(0, 1), (4, 3), (2, 5)], {3}),
    ],
)
def test_fewest_items_have_moved(matches, moved):
    assert out_of_order(matches) == moved


@pytest.mark.parametrize("edit", ["each row", "shuffled"])
def test_long_lists_take_little_more_time_than_short_ones(edit):
    def seconds(rows):
        old = [MatchItem("", row, f"Trường số {row} phường A {row * 7 % 100}") for row in range(rows)]
        new = [
            MatchItem("", -row - 1, f"Trường số {row} phường A {row * 7 % 100 + 1}") for row in range(rows)
        ]
        if edit == "shuffled":
            random.Random(1).shuffle(new)
        start = process_time()
        assert len(align(old, new)) > 0.8 * rows
        return process_time() - start

    assert seconds(10_000) < 30 * seconds(1000)
