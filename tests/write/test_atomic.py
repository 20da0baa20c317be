import errno
import os
import signal
import stat
import subprocess
import sys
import time
import zlib
from hashlib import sha256
from pathlib import Path

import pytest

from sinhkehoach.write import atomic
from sinhkehoach.write.atomic import ChangedMeanwhile, create_file, remove_file, replace_file

OPEN_FILES = Path("/proc/self/fd")
OLD, NEW = b"old " * 1000, b"new " * 2000

on_posix = pytest.mark.skipif(os.name == "nt", reason="Windows has neither these modes nor these signals")


@pytest.fixture
def target(tmp_path):
    file = tmp_path / "kế hoạch.docx"
    file.write_bytes(OLD)
    return file


def write_file(data, target):
    """Write as those do who have looked at what stands there."""
    if target.exists():
        replace_file(data, target, digest(target.read_bytes()))
    else:
        create_file(data, target)


def digest(data):
    return sha256(data).hexdigest()


def _names(folder):
    return [entry.name for entry in folder.iterdir()]


def test_writes_a_new_file(tmp_path):
    write_file(NEW, tmp_path / "mới.docx")
    assert (tmp_path / "mới.docx").read_bytes() == NEW
    assert _names(tmp_path) == ["mới.docx"]


def test_replaces_the_old_file(target):
    write_file(NEW, target)
    assert target.read_bytes() == NEW
    assert _names(target.parent) == [target.name]


def test_writes_an_empty_file(target):
    write_file(b"", target)
    assert target.read_bytes() == b""


@on_posix
def test_keeps_the_mode_of_the_old_file(target):
    target.chmod(0o640)
    write_file(NEW, target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


@on_posix
def test_gives_a_new_file_the_usual_mode(tmp_path):
    (tmp_path / "usual").touch()
    write_file(NEW, tmp_path / "mới.docx")
    assert (tmp_path / "mới.docx").stat().st_mode == (tmp_path / "usual").stat().st_mode


@on_posix
def test_follows_a_link(target):
    link = target.parent / "link.docx"
    link.symlink_to(target)
    write_file(NEW, link)
    assert link.is_symlink()
    assert target.read_bytes() == NEW


@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace"])
@pytest.mark.usefixtures("no_exchange")
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt()])
def test_leaves_the_old_file_and_nothing_else_when_a_step_fails(target, monkeypatch, call, error):
    def fail(*_, **__):
        raise error

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(type(error)):
        write_file(NEW, target)
    monkeypatch.undo()
    assert target.read_bytes() == OLD
    assert _names(target.parent) == [target.name]


@pytest.mark.parametrize("links", [True, False], ids=["hard links", "no hard links"])
def test_replaces_nothing_where_it_may_not(target, monkeypatch, links):
    if not links:
        monkeypatch.setattr(Path, "hardlink_to", _no_links)
    with pytest.raises(FileExistsError):
        create_file(NEW, target)
    assert target.read_bytes() == OLD
    create_file(NEW, target.with_name("b.docx"))
    assert target.with_name("b.docx").read_bytes() == NEW
    assert sorted(_names(target.parent)) == ["b.docx", target.name]


@pytest.fixture
def no_exchange(monkeypatch):
    """Be on a system where two files cannot change places."""
    monkeypatch.setattr(atomic, "exchange", lambda *_: False)


@pytest.mark.parametrize("exchanges", [True, False], ids=["exchanged", "replaced"])
def test_replaces_only_what_was_seen(target, monkeypatch, exchanges):
    if not exchanges:
        monkeypatch.setattr(atomic, "exchange", lambda *_: False)
    target.write_bytes(b"theirs")
    with pytest.raises(ChangedMeanwhile):
        replace_file(NEW, target, digest(OLD))
    with pytest.raises(ChangedMeanwhile):
        replace_file(NEW, target.with_name("gone.docx"), digest(OLD))
    assert target.read_bytes() == b"theirs"
    assert _names(target.parent) == [target.name]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere two files do not change places in one step")
@pytest.mark.parametrize("how", ["in place", "renamed", "taken away"])
def test_what_somebody_saves_in_the_very_last_moment_stays(target, monkeypatch, how):
    exchange, calls = atomic.exchange, []

    def late(one, other):
        if not calls and how == "in place":
            target.write_bytes(b"theirs")
        elif not calls and how == "renamed":
            target.with_name("theirs").write_bytes(b"theirs")
            target.with_name("theirs").replace(target)
        elif not calls:
            target.unlink()
        calls.append(other)
        return exchange(one, other)

    monkeypatch.setattr(atomic, "exchange", late)
    with pytest.raises(ChangedMeanwhile):
        replace_file(NEW, target, digest(OLD))
    assert _names(target.parent) == ([] if how == "taken away" else [target.name])
    assert how == "taken away" or target.read_bytes() == b"theirs"


def test_takes_away_only_what_was_seen(target, monkeypatch):
    with pytest.raises(ChangedMeanwhile):
        remove_file(target, digest(NEW))
    rename = Path.rename

    def late(file, name):
        file.write_bytes(b"theirs")
        return rename(file, name)

    monkeypatch.setattr(Path, "rename", late)
    with pytest.raises(ChangedMeanwhile):
        remove_file(target, digest(OLD))
    assert target.read_bytes() == b"theirs"
    monkeypatch.undo()
    remove_file(target, digest(b"theirs"))
    assert _names(target.parent) == []


def test_program_to_be_run_gets_its_mode(tmp_path):
    create_file(NEW, tmp_path / "hook", 0o755)
    assert os.name == "nt" or stat.S_IMODE((tmp_path / "hook").stat().st_mode) == 0o755


def test_name_that_is_too_long_is_not_said_to_be_taken(tmp_path):
    with pytest.raises(OSError, match="long"):
        create_file(NEW, tmp_path / ("a" * 300))


def _no_links(*_):
    raise PermissionError(errno.EPERM, "no")


LEFT = ".sinhkehoach-{}-{}-0123456789abcdef.tmp"


@on_posix
def test_takes_away_what_a_process_of_this_machine_left_and_nothing_of_others(target):
    machine = f"{zlib.crc32(os.uname().nodename.encode()):08x}"
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        pass
    here, running, elsewhere = (
        target.with_name(LEFT.format(where, process))
        for where, process in ((machine, ended.pid), (machine, os.getppid()), ("00000000", ended.pid))
    )
    for file in (here, running, elsewhere):
        file.touch()
    half_an_hour_ago = time.time() - 1800
    os.utime(elsewhere, (half_an_hour_ago, half_an_hour_ago))
    write_file(NEW, target)
    assert [file.exists() for file in (here, running, elsewhere)] == [False, True, True]


def test_a_run_looks_once_for_what_others_have_left(target):
    write_file(NEW, target)
    left = target.with_name(LEFT.format("00000000", os.getpid()))
    left.touch()
    os.utime(left, (0, 0))
    write_file(NEW, target)
    assert left.exists()


def test_takes_away_what_lies_there_since_long_ago(target):
    left = target.with_name(LEFT.format("00000000", os.getpid()))
    left.touch()
    os.utime(left, (0, 0))
    write_file(NEW, target)
    assert _names(target.parent) == [target.name]


@pytest.mark.parametrize(("age", "stays"), [(3600, True), (3601, False)])
def test_takes_away_what_is_older_than_an_hour(target, monkeypatch, age, stays):
    left = target.with_name(LEFT.format("00000000", os.getpid()))
    left.touch()
    os.utime(left, (1_000_000, 1_000_000))
    monkeypatch.setattr(time, "time", lambda: 1_000_000 + age)
    write_file(NEW, target)
    assert left.exists() is stays


@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="only Linux has files without a name")
def test_has_no_name_before_it_is_whole(target, monkeypatch):
    write, seen = os.write, []

    def look(descriptor, data):
        seen.append(_names(target.parent))
        return write(descriptor, data)

    monkeypatch.setattr(os, "write", look)
    write_file(NEW, target)
    assert seen == [[target.name]]


@pytest.mark.skipif(not OPEN_FILES.exists(), reason="only Linux tells what is open")
@pytest.mark.parametrize("nameless", [True, False])
def test_leaves_nothing_open_and_the_new_name_on_the_disk(target, monkeypatch, nameless):
    fsync, flushed = os.fsync, []

    def look(descriptor):
        flushed.append((stat.S_ISDIR(os.fstat(descriptor).st_mode), target.read_bytes()))
        fsync(descriptor)

    if not nameless:
        monkeypatch.setattr(atomic, "_NAMELESS", 0)
    monkeypatch.setattr(os, "fsync", look)
    target.chmod(0o640)
    before = _names(OPEN_FILES)
    write_file(NEW, target)
    assert _names(OPEN_FILES) == before
    assert flushed == [(False, OLD), (True, NEW)]
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_goes_on_after_a_short_write(target, monkeypatch):
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: write(descriptor, data[:7]))
    write_file(NEW, target)
    assert target.read_bytes() == NEW


def test_fails_in_the_middle_of_the_bytes_without_harm(target, monkeypatch):
    write, written = os.write, []

    def fill_the_disk(descriptor, data):
        if written:
            raise OSError(errno.ENOSPC, "full")
        written.append(data)
        return write(descriptor, data[:10])

    monkeypatch.setattr(os, "write", fill_the_disk)
    with pytest.raises(OSError, match="full"):
        write_file(NEW, target)
    assert target.read_bytes() == OLD
    assert _names(target.parent) == [target.name]


def test_does_not_mind_a_folder_that_cannot_be_flushed(target, monkeypatch):
    opened = os.open

    def refuse_folders(path, flags, *mode):
        if Path(path).is_dir():
            raise PermissionError(errno.EACCES, "no")
        return opened(path, flags, *mode)

    monkeypatch.setattr(os, "open", refuse_folders)
    write_file(NEW, target)
    assert target.read_bytes() == NEW


def _run(program, target):
    command = [sys.executable, "-c", program, str(target)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@on_posix
def test_file_has_no_name_until_its_bytes_are_safe_and_then_the_folder_is_made_safe(target, monkeypatch):
    """Whoever is killed while the bytes are written leaves nothing behind, where the system can do that."""
    flush, seen = os.fsync, []

    def watched(descriptor):
        is_folder = stat.S_ISDIR(os.fstat(descriptor).st_mode)
        seen.append(("folder" if is_folder else "file", len(_names(target.parent))))
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", watched)
    write_file(NEW, target)
    assert seen == [("file", 1 if hasattr(os, "O_TMPFILE") else 2), ("folder", 1)]


@on_posix
@pytest.mark.parametrize("mode", [0o600, 0o664])
def test_keeps_the_mode_where_every_file_has_a_name(target, monkeypatch, mode):
    opened = os.open

    def refuse_nameless(path, flags, *more, **how):
        if flags & os.O_TMPFILE == os.O_TMPFILE:
            raise OSError(errno.EOPNOTSUPP, "no")
        return opened(path, flags, *more, **how)

    if hasattr(os, "O_TMPFILE"):
        monkeypatch.setattr(os, "open", refuse_nameless)
    target.chmod(mode)
    write_file(NEW, target)
    write_file(NEW, target.with_name("mới.docx"))
    assert stat.S_IMODE(target.stat().st_mode) == mode
    assert target.with_name("mới.docx").read_bytes() == target.read_bytes() == NEW


KILLED_BEFORE_THE_NAME_CHANGES = """
import os, signal, sys
from hashlib import sha256
from pathlib import Path
from sinhkehoach.write import atomic
atomic.exchange = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
target = Path(sys.argv[1])
atomic.replace_file(b"new " * 2000, target, sha256(target.read_bytes()).hexdigest())
"""

ON_A_DISK_WITH_ROOM_FOR_1000_BYTES = """
import resource, signal, sys
from pathlib import Path
from hashlib import sha256
from sinhkehoach.write.atomic import replace_file
target = Path(sys.argv[1])
seen = sha256(target.read_bytes()).hexdigest()
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    replace_file(b"new " * 2000, target, seen)
except OSError as error:
    print(error.errno)
"""


@on_posix
def test_a_process_killed_before_the_name_changes_leaves_the_old_file(target):
    assert _run(KILLED_BEFORE_THE_NAME_CHANGES, target).returncode == -signal.SIGKILL
    assert target.read_bytes() == OLD


@on_posix
def test_a_disk_that_fills_up_leaves_the_old_file_and_nothing_else(target):
    assert _run(ON_A_DISK_WITH_ROOM_FOR_1000_BYTES, target).stdout == f"{errno.EFBIG}\n"
    assert target.read_bytes() == OLD
    assert _names(target.parent) == [target.name]
