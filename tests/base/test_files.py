import errno
import os
import stat
from pathlib import Path

import pytest

from sinhkehoach.base import files
from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import (
    Fault,
    Kind,
    UnreadableFile,
    bytes_if_readable,
    current_folder,
    is_file,
    is_folder,
    is_there,
    kind_at,
    mode_of,
    names_in,
    read_file,
    real_path,
    stamp_of,
)

on_posix = pytest.mark.skipif(os.name == "nt", reason="pipes, links and rights of POSIX")
LONG = "a" * 300


@pytest.fixture
def odd(tmp_path):
    """A folder with one of each kind."""
    (tmp_path / "file").write_bytes(b"\r\nx")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to("file")
    (tmp_path / "dead").symlink_to("nothing")
    (tmp_path / "loop").symlink_to("loop")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "device").symlink_to("/dev/zero")
    return tmp_path


def _fault(path, **how):
    with pytest.raises(UnreadableFile) as caught:
        read_file(path, **how)
    assert caught.value.hint
    assert bytes_if_readable(path, **how) is None
    return caught.value.fault


def test_bytes_are_those_of_the_file(tmp_path):
    (tmp_path / "a").write_bytes(b"\r\nx")
    assert read_file(tmp_path / "a") == bytes_if_readable(tmp_path / "a") == b"\r\nx"
    (tmp_path / "b").touch()
    assert read_file(tmp_path / "b") == b""


def test_large_file_is_read_whole_and_a_larger_one_not_at_all(tmp_path, monkeypatch):
    data = bytes(range(256)) * (2**13)
    (tmp_path / "a").write_bytes(data)
    assert read_file(tmp_path / "a", len(data)) == data
    assert _fault(tmp_path / "a", most=len(data) - 1) is Fault.TOO_LARGE
    # As files of the system do, it says that it is empty.
    monkeypatch.setattr(files, "_check", lambda *_: None)
    assert _fault(tmp_path / "a", most=len(data) - 1) is Fault.TOO_LARGE


@on_posix
@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("nothing", Fault.MISSING),
        ("file/x", Fault.MISSING),
        ("a\0b", Fault.MISSING),
        ("folder", Fault.FOLDER),
        ("dead", Fault.MISSING),
        ("loop", Fault.LOOP),
        ("pipe", Fault.NO_FILE),
        ("device", Fault.NO_FILE),
        (LONG, Fault.BAD_NAME),
    ],
)
def test_what_is_no_regular_file_is_not_read(odd, name, fault):
    assert _fault(odd / name) is fault


@on_posix
def test_pipe_that_takes_the_place_of_a_file_is_not_waited_for(odd, monkeypatch):
    seen = (odd / "file").stat()
    monkeypatch.setattr(os, "stat", lambda *_, **__: seen)
    assert _fault(odd / "pipe") is Fault.NO_FILE


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.EACCES, Fault.DENIED),
        (errno.EPERM, Fault.DENIED),
        (errno.EIO, Fault.OTHER),
        (errno.ENXIO, Fault.NO_FILE),
        (errno.EISDIR, Fault.FOLDER),
    ],
)
def test_what_the_disk_says_is_understood(tmp_path, monkeypatch, number, fault):
    def fail(*_):
        raise OSError(number, "no")

    (tmp_path / "a").touch()
    monkeypatch.setattr(os, "open", fail)
    assert _fault(tmp_path / "a") is fault


def test_words_of_the_reader_go_before_the_usual_ones():
    error = UnreadableFile(Path("a"), Fault.MISSING, ("Không thấy “{}”", "tìm"))
    assert (str(error), error.message, error.hint) == ("Không thấy “a”", "Không thấy “a”", "tìm")


def test_long_name_is_told_in_short():
    assert len(str(UnreadableFile(Path("x") / LONG, Fault.BAD_NAME))) < 120


@on_posix
def test_knows_what_stands_where(odd):
    kinds = {
        name: kind_at(odd / name) for name in ("file", "link", "folder", "pipe", "device", "dead", "loop")
    }
    assert kinds == {
        "file": Kind.FILE,
        "link": Kind.FILE,
        "folder": Kind.FOLDER,
        "pipe": Kind.OTHER,
        "device": Kind.OTHER,
        "dead": Kind.DEAD_LINK,
        "loop": Kind.DEAD_LINK,
    }
    assert [kind_at(odd / name) for name in ("nothing", "file/x", "a\0b", LONG)] == [
        Kind.NOTHING,
        Kind.NOTHING,
        Kind.NOTHING,
        Kind.UNKNOWN,
    ]
    assert [is_file(odd / "link"), is_file(odd / "folder"), is_file(odd / LONG)] == [True, False, False]
    assert [is_folder(odd / "folder"), is_folder(odd / "file"), is_folder(odd / LONG)] == [True, False, False]
    assert [is_there(odd / name) for name in ("pipe", "loop", "nothing", LONG)] == [True, True, False, False]


def test_nobody_may_look(tmp_path, monkeypatch):
    def fail(*_, **__):
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(os, "stat", fail)
    assert kind_at(tmp_path) is Kind.UNKNOWN
    assert mode_of(tmp_path) is None


def test_mode_is_that_of_the_file(tmp_path):
    (tmp_path / "a").touch()
    assert mode_of(tmp_path / "a") == stat.S_IMODE((tmp_path / "a").stat().st_mode)
    assert mode_of(tmp_path / "b") is None
    assert mode_of(Path("a\0b")) is None


@on_posix
def test_real_path_follows_links_as_far_as_that_goes(odd, monkeypatch):
    root = real_path(odd)
    assert real_path(odd / "link") == root / "file"
    assert real_path(odd / "dead") == root / "nothing"
    assert real_path(odd / "loop").name == "loop"
    assert real_path(Path("a\0b")) == Path("a\0b")
    monkeypatch.chdir(odd)
    assert real_path(Path("link")) == root / "file"


@on_posix
def test_current_folder_that_is_gone_is_told(tmp_path, monkeypatch):
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    assert current_folder() == real_path(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    with pytest.raises(UserError, match="không còn nữa"):
        current_folder()
    assert real_path(Path("a")) == Path("a")
    monkeypatch.chdir(tmp_path)


def test_names_are_sorted_and_a_folder_that_is_closed_is_told(tmp_path, monkeypatch):
    for name in ("b", "a", ".c"):
        (tmp_path / name).touch()
    assert names_in(tmp_path) == [".c", "a", "b"]
    assert names_in(tmp_path / "nothing") == names_in(tmp_path / "a") == []

    def fail(*_):
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(os, "listdir", fail)
    with pytest.raises(UserError, match="Không được phép xem"):
        names_in(tmp_path)


def test_a_stamp_tells_a_file_from_what_it_was(tmp_path):
    file = tmp_path / "a"
    assert stamp_of(file) is None
    file.write_bytes(b"1")
    stamp = stamp_of(file)
    assert stamp_of(file) == stamp
    file.write_bytes(b"12")
    assert stamp_of(file) != stamp
    assert stamp_of(tmp_path) is None
    assert stamp_of(tmp_path / "a\0") is None
