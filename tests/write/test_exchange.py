import ctypes
import errno
import sys

import pytest

from sinhkehoach.write.exchange import exchange

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere two files do not change places")


@pytest.fixture
def files(tmp_path):
    one, other = tmp_path / "một", tmp_path / "hai"
    one.write_bytes(b"1")
    other.write_bytes(b"2")
    return one, other


def test_two_files_change_places(files):
    one, other = files
    assert exchange(one, other)
    assert (one.read_bytes(), other.read_bytes()) == (b"2", b"1")


def test_file_that_is_gone_is_an_error(files):
    one, other = files
    other.unlink()
    with pytest.raises(FileNotFoundError):
        exchange(one, other)
    assert one.read_bytes() == b"1"


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOSYS])
def test_file_system_that_cannot_is_told_apart(files, monkeypatch, number):
    class Library:
        def __init__(self, *_, **__):
            pass

        @staticmethod
        def renameat2(*_):
            ctypes.set_errno(number)
            return -1

    monkeypatch.setattr(ctypes, "CDLL", Library)
    assert not exchange(*files)
    number = errno.EACCES
    with pytest.raises(PermissionError):
        exchange(*files)


def test_system_without_the_call_cannot(files, monkeypatch):
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: object())
    assert not exchange(*files)
    monkeypatch.setattr(sys, "platform", "win32")
    assert not exchange(*files)
