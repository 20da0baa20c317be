import errno
import json
import os

import pytest

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.jobs import typed_files as module
from sinhkehoach.jobs.typed_files import (
    Draft,
    draft_place,
    forget_draft,
    keep_draft,
    kept_drafts,
    read_text,
    save_text,
)

TEXT = "a: 1\nb: 2\nc: 3\n"
DRAFT = Draft("a: 9\n", TEXT, "digest")


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "a.yaml"
    file.write_bytes(TEXT.encode())
    return file


def _save(file, text, opened=None):
    opened = opened or read_text(file)
    return save_text(file, text, opened.text, opened.digest)


@pytest.mark.parametrize(
    ("data", "new"),
    [
        (b"a: 1\nb: 2\n", b"a: 1\nb: \xe1\xba\xa1\n"),
        (b"a: 1\r\nb: 2\r\n", b"a: 1\r\nb: \xe1\xba\xa1\r\n"),
        (b"a: 1\rb: 2\r", b"a: 1\rb: \xe1\xba\xa1\r"),
        (b"\xef\xbb\xbfa: 1\nb: 2\n", b"\xef\xbb\xbfa: 1\nb: \xe1\xba\xa1\n"),
        ("a: 1\r\nb: 2\r\n".encode("utf-16"), "a: 1\r\nb: ạ\r\n".encode("utf-16")),
    ],
)
def test_a_file_keeps_its_encoding_and_its_line_ends(file, data, new):
    file.write_bytes(data)
    opened = read_text(file)
    assert opened.text == "a: 1\nb: 2\n"
    saved = _save(file, "a: 1\nb: ạ\n", opened)
    assert file.read_bytes() == new
    assert saved == ("a: 1\nb: ạ\n", read_text(file).digest, False, (), "", False)


def test_what_others_have_saved_is_merged(file):
    opened = read_text(file)
    _save(file, TEXT.replace("1", "một"), opened)
    saved = _save(file, TEXT.replace("3", "ba"), opened)
    assert saved.merged
    assert saved.text == "a: một\nb: 2\nc: ba\n" == file.read_text(encoding="utf-8")
    assert saved.digest == read_text(file).digest


def test_where_both_have_changed_a_line_nothing_is_written(file):
    opened = read_text(file)
    _save(file, TEXT.replace("1", "một"), opened)
    saved = _save(file, TEXT.replace("1", "nhất"), opened)
    assert [(clash.line, clash.ours, clash.theirs) for clash in saved.clashes] == [
        (1, ("a: nhất",), ("a: một",))
    ]
    assert saved.theirs == TEXT.replace("1", "một") == file.read_text(encoding="utf-8")
    assert (saved.text, saved.digest, saved.merged) == (
        TEXT.replace("1", "nhất"),
        read_text(file).digest,
        False,
    )


def test_a_file_that_is_taken_at_the_last_moment_is_merged(file, monkeypatch):
    opened, real = read_text(file), module.save_file
    calls = []

    def save(data, target, *, seen):
        if not calls:
            calls.append(file.write_bytes(TEXT.replace("1", "một").encode()))
        return real(data, target, seen=seen)

    monkeypatch.setattr(module, "save_file", save)
    saved = _save(file, TEXT.replace("3", "ba"), opened)
    assert saved.merged
    assert file.read_text(encoding="utf-8") == "a: một\nb: 2\nc: ba\n"


@pytest.mark.parametrize("text", ["a\x00", "PK\x03\x04", "%PDF"])
def test_what_could_not_be_opened_again_is_not_saved(file, text):
    with pytest.raises(UserError):
        _save(file, text)
    assert file.read_text(encoding="utf-8") == TEXT


def test_what_is_no_text_is_not_opened(file):
    file.write_bytes(b"\x89PNG")
    with pytest.raises(UserError, match="hình ảnh"):
        read_text(file)
    file.write_bytes(b"x" * (20 * 2**20 + 1))
    with pytest.raises(ProblemsFound):
        read_text(file)


def test_a_draft_is_kept_until_the_text_is_saved(file):
    assert kept_drafts(file) == {}
    forget_draft(file, "7ab")
    keep_draft(file, "7ab", DRAFT._replace(text="cũ"))
    keep_draft(file, "7ab", DRAFT)
    assert kept_drafts(file) == {"7ab": DRAFT}
    assert draft_place(file, "7ab") == file.with_name(".a.yaml.7ab.dang-go")
    assert file.read_text(encoding="utf-8") == TEXT
    forget_draft(file, "7ab")
    assert kept_drafts(file) == {}
    assert os.listdir(file.parent) == ["a.yaml"]  # noqa: PTH208 — hidden files as well


def test_each_tab_has_its_own_draft(file):
    other = DRAFT._replace(text="a: 8\n")
    keep_draft(file, "8", other)
    keep_draft(file, "7ab", DRAFT)
    keep_draft(file.with_name("a.yaml.b.yaml"), "7ab", DRAFT)
    assert kept_drafts(file) == {"7ab": DRAFT, "8": other}
    forget_draft(file, "7ab")
    assert kept_drafts(file) == {"8": other}


def test_a_file_that_is_gone_is_written_anew_only_when_asked_for(file):
    opened = read_text(file)
    file.unlink()
    saved = _save(file, "a: 9\n", opened)
    assert (saved.gone, saved.text, file.exists()) == (True, "a: 9\n", False)
    saved = save_text(file, "a: 9\n", "", "")
    assert (saved.gone, saved.text, saved.digest) == (False, "a: 9\n", read_text(file).digest)
    assert file.read_bytes() == b"a: 9\n"
    assert save_text(file, "a: 8\n", "", "").clashes


def test_a_draft_is_kept_where_saving_fails(file, monkeypatch):
    keep_draft(file, "7ab", DRAFT)

    def full(*_):
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", full)
        with pytest.raises(UserError, match="ổ đĩa đã đầy"):
            _save(file, "a: 9\n")
        with pytest.raises(UserError, match="ổ đĩa đã đầy"):
            keep_draft(file, "7ab", DRAFT._replace(text="mới"))
    assert kept_drafts(file) == {"7ab": DRAFT}
    assert file.read_text(encoding="utf-8") == TEXT


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"{}", b'{"text": "a", "base": "b"}', b"\xff"])
def test_what_is_no_draft_is_none(file, data):
    draft_place(file, "7ab").write_bytes(data)
    assert kept_drafts(file) == {}


def test_a_draft_that_is_too_long_for_a_plan_is_none(file, monkeypatch):
    keep_draft(file, "7ab", DRAFT)
    size = draft_place(file, "7ab").stat().st_size
    monkeypatch.setattr(module, "_LARGEST_DRAFT", size)
    assert kept_drafts(file) == {"7ab": DRAFT}
    monkeypatch.setattr(module, "_LARGEST_DRAFT", size - 1)
    assert kept_drafts(file) == {}


def test_no_draft_is_read_written_or_removed_through_a_link(file, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text(json.dumps(DRAFT._asdict()), encoding="utf-8")
    draft_place(file, "7ab").symlink_to(elsewhere)
    assert kept_drafts(file) == {}
    with pytest.raises(UserError, match="liên kết"):
        keep_draft(file, "7ab", DRAFT._replace(text="mới"))
    forget_draft(file, "7ab")
    assert draft_place(file, "7ab").is_symlink()
    assert json.loads(elsewhere.read_text(encoding="utf-8")) == DRAFT._asdict()


def test_a_draft_is_kept_in_a_folder_that_is_reached_by_a_link(file, tmp_path):
    (tmp_path / "link").symlink_to(tmp_path)
    keep_draft(tmp_path / "link" / "a.yaml", "7ab", DRAFT)
    assert kept_drafts(file) == {"7ab": DRAFT}
