import os
import signal
import subprocess
import sys
import time
from threading import Thread

import pytest

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.problem import Problem
from sinhkehoach.desk.work import Works


def _doubled(number):
    return {"number": number * 2, "process": os.getpid()}


def _refused(message):
    raise UserError(message, "làm lại")


def _wrong():
    raise ProblemsFound((Problem("SKH100", "có lỗi", "sửa đi"), Problem("SKH101", "lỗi khác")))


def _slow(place, seconds):
    """Start a program that goes on, write down its number, and wait."""
    program = subprocess.Popen([sys.executable, "-c", f"import time; time.sleep({seconds})"])
    place.write_text(str(program.pid), encoding="utf-8")
    program.wait()
    return {}


def _killed():
    os.kill(os.getpid(), signal.SIGKILL)


def test_work_is_done_in_a_process_of_its_own():
    done = Works().do("a", _doubled, 21)
    assert done["number"] == 42
    assert done["process"] != os.getpid()


def test_what_is_refused_there_is_refused_here():
    with pytest.raises(UserError) as caught:
        Works().do("a", _refused, "không được")
    assert (caught.value.message, caught.value.hint) == ("không được", "làm lại")
    with pytest.raises(UserError) as caught:
        Works().do("a", _wrong)
    assert (caught.value.message, caught.value.hint) == ("có lỗi", "sửa đi")


@pytest.mark.skipif(os.name == "nt", reason="looks for a process by its number")
def test_stopped_work_ends_with_all_that_it_has_started(tmp_path):
    works, place, said = Works(), tmp_path / "number", []

    def work():
        try:
            works.do("a", _slow, place, 600)
        except UserError as error:
            said.append(error.message)

    thread = Thread(target=work)
    thread.start()
    while not (place.exists() and place.read_text(encoding="utf-8")):
        time.sleep(0.05)
    works.stop("b")  # nothing of that name
    assert thread.is_alive()
    works.stop("a")
    thread.join(60)
    assert said == ["Đã dừng"]
    number = int(place.read_text(encoding="utf-8"))
    while _is_alive(number):
        time.sleep(0.05)
    works.stop("a")  # done already


def _is_alive(number):
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    try:
        with open(f"/proc/{number}/stat", encoding="utf-8") as stat:  # noqa: PTH123 — a file of the system
            return stat.read().split()[2] != "Z"
    except OSError:
        return True


@pytest.mark.skipif(os.name == "nt", reason="kills a process by a signal")
def test_work_that_dies_is_told():
    with pytest.raises(UserError, match="Đã dừng"):
        Works().do("a", _killed)
