"""Tasks for processes of their own: numbers squared, and what goes wrong with some of them."""

import os
import signal
import time
from functools import partial
from pathlib import Path


def squares():
    return _square


def _square(task):
    time.sleep(task % 3 / 100)
    return task * task, os.getpid()


def lost(task):
    return "lost", task


def killing(marks, *, again):
    return partial(_kill, marks, again=again)


def _kill(marks, task, *, again):
    mark = Path(marks) / str(task)
    if task == 5 and (again or not mark.exists()):
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return task, "done"


def failing():
    return _fail


def _fail(task):
    if task == 3:
        raise ValueError("three")
    return task
