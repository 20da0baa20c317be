import pytest

from sinhkehoach.render.starred_text import faces, without_stars_around_lines


@pytest.mark.parametrize(
    ("line", "stretches"),
    [
        ("Mở **ba lớp** mới", [("Mở ", False, False), ("ba lớp", True, False), (" mới", False, False)]),
        (
            "“***Trường hạnh phúc***”",
            [("“", False, False), ("Trường hạnh phúc", True, True), ("”", False, False)],
        ),
        ("**Một** và **hai**", [("Một", True, False), (" và ", False, False), ("hai", True, False)]),
        ("Mở ba lớp", [("Mở ba lớp", False, False)]),
        ("", [("", False, False)]),
    ],
)
def test_words_between_stars_are_bold(line, stretches):
    assert list(faces(line)) == stretches


@pytest.mark.parametrize(
    "line", ["** Mở lớp **", "Mở **lớp", "2 ** 3 ** 4", "Số liệu (*) và (*)", "a **** b"]
)
def test_stars_that_mark_nothing_are_text(line):
    assert list(faces(line)) == [(line, False, False)]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("**KẾ HOẠCH**", "KẾ HOẠCH"),
        ("  **KẾ HOẠCH**  ", "  KẾ HOẠCH  "),
        ("**TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH**", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"),
        ("- Gồm **ba lớp\nbồi dưỡng** mới", "- Gồm **ba lớp**\n**bồi dưỡng** mới"),
        ("**Một\n\nHai**", "**Một\n\nHai**"),
        ("**Một** và **hai**", "**Một** và **hai**"),
    ],
)
def test_stars_around_whole_lines_go(text, plain):
    assert without_stars_around_lines(text) == plain
