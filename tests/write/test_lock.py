import os
import signal
import subprocess
import sys
import time

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.write import lock
from sinhkehoach.write.lock import lock_file, locked

HOLDER = """
import sys, time
from pathlib import Path
from sinhkehoach.write.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(float(sys.argv[2]))
"""


@pytest.fixture
def target(tmp_path):
    return tmp_path / "kế hoạch.yaml"


def _holder(target, seconds):
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(target), str(seconds)], stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout.readline() == "held\n"
    return holder


def test_lock_is_gone_when_the_work_is_done(target):
    with locked(target):
        assert lock_file(target).exists()
    with pytest.raises(ZeroDivisionError), locked(target):
        raise ZeroDivisionError
    assert list(target.parent.iterdir()) == []


def test_two_spellings_of_a_name_have_one_lock(target):
    assert lock_file(target) == lock_file(target.with_name("KẾ HOẠCH.yaml"))
    assert lock_file(target) != lock_file(target.with_name("khác.yaml"))
    assert len(lock_file(target.with_name("a" * 255)).name) < 40


def test_whoever_comes_second_waits(target):
    with _holder(target, 0.5) as holder:
        with locked(target):
            assert holder.wait(5) == 0
        assert list(target.parent.iterdir()) == []


def test_nobody_waits_for_ever(target, monkeypatch):
    monkeypatch.setattr(lock, "_LONGEST_WAIT_S", 0.1)
    with _holder(target, 60) as holder:
        with pytest.raises(UserError, match="Một lệnh khác của chương trình đang ghi"), locked(target):
            pass
        holder.kill()


@pytest.mark.skipif(os.name == "nt", reason="kills a process by a signal")
def test_lock_of_a_dead_process_stops_nobody(target):
    with _holder(target, 60) as holder:
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    assert lock_file(target).exists()
    before = time.monotonic()
    with locked(target):
        pass
    assert time.monotonic() - before < 5
    assert list(target.parent.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="flock")
def test_file_system_without_locks_holds_nobody_up(target, monkeypatch):
    def fail(*_):
        raise OSError(95, "not supported")

    monkeypatch.setattr("fcntl.flock", fail)
    with locked(target):
        pass


def test_folder_that_takes_no_file_is_an_error(target):
    with pytest.raises(FileNotFoundError), locked(target.parent / "không có" / "a"):
        pass


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_lock_file_that_is_a_link_is_not_followed(target):
    lock_file(target).symlink_to(target)
    with pytest.raises(OSError, match="symbolic"), locked(target):
        pass
    assert not target.exists()


def test_what_a_killed_process_has_left_goes_and_what_one_holds_stays(target):
    left, held = (lock_file(target.with_name(name)) for name in ("a.yaml", "b.yaml"))
    left.touch()
    with _holder(target.with_name("b.yaml"), 60) as holder:
        with locked(target):
            assert set(target.parent.iterdir()) == {lock_file(target), held}
        holder.kill()
    with _holder(target, 0):
        pass
    assert list(target.parent.iterdir()) == []


def test_a_run_looks_once_for_what_killed_processes_have_left(target):
    with locked(target):
        pass
    left = lock_file(target.with_name("a.yaml"))
    left.touch()
    with locked(target):
        pass
    assert left.exists()
