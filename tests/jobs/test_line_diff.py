from pathlib import Path

from sinhkehoach.jobs.line_diff import line_diff


def test_shows_the_lines_that_differ_with_one_around():
    old, new = "một\nhai\nba\nbốn\n", "một\nhai\nba!\nbốn\n"
    assert line_diff(Path("x/a.yaml"), old, new, "đã sửa").splitlines() == [
        "--- a.yaml (hiện nay)",
        "+++ a.yaml (đã sửa)",
        "@@ -2,3 +2,3 @@",
        " hai",
        "-ba",
        "+ba!",
        " bốn",
    ]
    assert line_diff(Path("a.yaml"), old, old, "đã sửa") == ""
