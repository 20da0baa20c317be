import pytest

from sinhkehoach.reconcile.typed_places import typed_places
from sinhkehoach.yaml.edit.text_edit import TextEdit, apply_edits


def _typed_after(typed, printed, old, new):
    """Return `typed` once `old` of `printed` has become `new`, None where that was not typed."""
    start = printed.index(old)
    edit = typed_places(typed, printed).edit(start, start + len(old), new)
    return edit and apply_edits(typed, [edit])


@pytest.mark.parametrize(
    ("typed", "printed", "old", "new", "after"),
    [
        ("Nâng cao chất lượng", "1. Nâng cao chất lượng;", "cao", "dần", "Nâng dần chất lượng"),
        (
            "Huy động **mọi nguồn lực** cho xã",
            "Huy động mọi nguồn lực cho xã",
            "mọi",
            "các",
            "Huy động **các nguồn lực** cho xã",
        ),
        ("Giáo dục [[kỳ]] ở xã", "Giáo dục năm 2027 ở xã", "xã", "phường", "Giáo dục [[kỳ]] ở phường"),
        ("Giáo dục [[kỳ]] ở xã", "Giáo dục năm 2027 ở xã", "năm 2027 ", "", "Giáo dục ở xã"),
        ("Theo luật[^1] này", "Theo luật[^2] này", "này", "ấy", "Theo luật[^1] ấy"),
        ("nghỉ hè", "DẠY HỌC TRONG DỊP NGHỈ HÈ", "NGHỈ", "LỄ", "lễ hè"),
        ("giá 2 \\* 3", "giá 2 * 3", "2", "4", "giá 4 \\* 3"),
    ],
    ids=["plain", "bold", "behind a reference", "a reference taken out", "footnote", "capitals", "escaped"],
)
def test_edit_is_made_where_it_was_typed(typed, printed, old, new, after):
    assert _typed_after(typed, printed, old, new) == after


def test_what_a_reference_prints_is_not_edited():
    places = typed_places("Giáo dục [[kỳ]]", "Giáo dục năm 2027")
    assert places.edit(13, 17, "2028") is None
    assert places.reference_at(13, 17) == "kỳ"
    assert places.reference_at(0, 4) == ""


def test_what_stands_around_the_typed_text_is_not_edited():
    assert typed_places("Nâng cao", "1. Nâng cao;").edit(0, 2, "2.") is None


def test_words_are_put_in_behind_the_letter_before():
    printed = "Huy động mọi nguồn"
    edit = typed_places("Huy động **mọi** nguồn", printed).edit(12, 12, " loại")
    assert apply_edits("Huy động **mọi** nguồn", [edit]) == "Huy động **mọi loại** nguồn"


def test_text_that_is_not_printed_has_no_places():
    assert typed_places("Nâng cao", "Hạ thấp") is None
    assert typed_places("", "Hạ thấp") is None


@pytest.mark.parametrize(
    ("typed", "printed", "at", "edit"),
    [
        ("ab", "ab", 0, TextEdit(0, 0, "x")),
        ("ab", "- ab", 2, TextEdit(0, 0, "x")),
        ("ab", "ab;", 2, TextEdit(2, 2, "x")),
        ("[[kỳ]] a", "năm 2027 a", 0, None),
        ("[[kỳ]] a", "năm 2027 a", 8, TextEdit(6, 6, "x")),
        ("a [[kỳ]]", "a năm 2027", 10, TextEdit(8, 8, "x")),
    ],
    ids=["first", "behind a mark", "last", "before a reference", "behind a reference", "behind all"],
)
def test_words_are_put_in_at_either_end(typed, printed, at, edit):
    assert typed_places(typed, printed).edit(at, at, "x") == edit


def test_letters_before_and_behind_a_reference_keep_their_places():
    places = typed_places("x [[kỳ]]y[^1]z", "x năm 2027y[^3]z")
    assert places.places == (0, 1, *[None] * 8, 8, *[None] * 4, 13)
    assert [(each.start, each.end, each.name) for each in places.references] == [(2, 10, "kỳ"), (11, 15, "")]
