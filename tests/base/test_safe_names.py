import os

import pytest

from sinhkehoach.base.safe_names import is_bare_name, last_part, path_below, shown_name

BAD = [
    "",
    ".",
    "..",
    ".git",
    "~$a.docx",
    " a",
    "a ",
    "a.",
    "/etc/passwd",
    "../a",
    "a/b",
    r"a\b",
    r"\\may-chu\chung\a.docx",
    "C:",
    "C:a.docx",
    "NUL",
    "con.docx",
    "Com1.docx",
    "lpt¹",
    "a\0b",
    "a\nb",
    "a\x1b[2Jb",
    "a\u202eb",
    "a\ud800b",
    "a" * 256,
    "đ" * 128,
    "a?b",
    "a*",
]


@pytest.mark.parametrize("name", BAD)
def test_name_that_may_lead_elsewhere_is_none(tmp_path, name):
    assert not is_bare_name(name)
    if name != "a/b":
        assert path_below(tmp_path, name) is None


@pytest.mark.parametrize(
    "name", ["a.docx", "kế hoạch 2027.yaml", "console.docx", "a" * 255, "a~b", "a..b", "Bản (2).docx"]
)
def test_any_other_name_is_one(tmp_path, name):
    assert is_bare_name(name)
    assert path_below(tmp_path, name) == tmp_path / name


def test_folders_below_may_be_named(tmp_path):
    assert path_below(tmp_path, "2027/a.yaml") == tmp_path / "2027" / "a.yaml"
    for name in ("2027/../../a.yaml", "2027//a.yaml", "/2027/a.yaml", "2027/"):
        assert path_below(tmp_path, name) is None


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_links_are_followed_and_must_stay_below(tmp_path):
    inside = tmp_path / "in"
    inside.mkdir()
    (inside / "a").touch()
    (inside / "good").symlink_to("a")
    (inside / "bad").symlink_to("../out")
    (inside / "up").symlink_to("..")
    assert path_below(inside, "good") == inside / "good"
    assert path_below(inside, "bad") is None
    assert path_below(inside, "up/out") is None
    (tmp_path / "link").symlink_to("in")
    assert path_below(tmp_path / "link", "a") == tmp_path / "link" / "a"


def test_last_part_is_that_of_any_system():
    assert [last_part(name) for name in ("a", "a/b", r"c:\x\b", "a/")] == ["a", "b", "b", ""]


def test_what_a_terminal_obeys_is_not_shown():
    assert shown_name("kế hoạch\x1b[2J\u202e\ud800.yaml") == "kế hoạch\ufffd[2J\ufffd\ufffd.yaml"
