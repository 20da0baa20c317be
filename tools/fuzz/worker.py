"""One process that meets input after input, each within a time and a memory, and tells what became of it."""

import contextlib
import gc
import io
import os
import resource
import signal
import traceback
from multiprocessing.connection import Connection
from pathlib import Path
from types import FrameType
from typing import Any, Final, NamedTuple

from openxml_audit import OpenXmlValidator

from sinhkehoach.cli import failure
from sinhkehoach.cli.main import run
from tools.fuzz.subjects import SUBJECTS, Seeds, lay_down

# Of processor: a busy machine makes nothing slow.
SECONDS: Final = 5
_MEMORY: Final = 2 * 2**30
_OUR_FAULT: Final = 3
_BROKEN_RULE: Final = "SKH399"
_WRITES_NOTHING_REFUSED: Final = ("sinh", "nam-sau")
# Checking a document takes as long as twenty inputs.
_ONE_IN: Final = 20


class Found(NamedTuple):
    """What is wrong with the program, found by the input with this number; `key` is the same for the same fault."""

    number: int
    kind: str
    key: str
    command: tuple[str, ...]
    data: bytes


class TooSlow(BaseException):
    """The time for one input is over."""


class Bench:
    """The workspace of one process, and the last fault that the program has reported of itself."""

    def __init__(self, root: Path, document: bytes) -> None:
        self._root = root
        self._document = document
        self._fault = ""
        # Strict, it misses themes and lists of fonts, without which Word does very well.
        self._validator = OpenXmlValidator(strict=False)
        os.environ["XDG_CACHE_HOME"] = str(root.parent / "cache")
        signal.signal(signal.SIGPROF, _stop)
        failure._report_fault = self._remember  # noqa: SLF001 — the log of a fault is wanted here, not in a file

    def meet(self, number: int, name: str, command: tuple[str, ...], data: bytes) -> Found | None:
        """Return what the program does wrong with one input, None for nothing."""
        self._lay_down(name, data)
        self._fault = ""
        said = io.StringIO()
        before = self._files()
        try:
            with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
                signal.setitimer(signal.ITIMER_PROF, SECONDS)
                code = run(list(command))
                signal.setitimer(signal.ITIMER_PROF, 0)
        except TooSlow:
            return Found(number, "hang", _innermost(traceback.format_exc()), command, data)
        except BaseException:  # noqa: BLE001 — whatever escapes is a fault
            return Found(number, "escaped", _innermost(traceback.format_exc()), command, data)
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        if code == _OUR_FAULT:
            return Found(number, "exit 3", self._fault or _broken(said.getvalue()), command, data)
        if code and command[0] in _WRITES_NOTHING_REFUSED and self._files() != before:
            return Found(number, "written for a refused plan", said.getvalue()[:300], command, data)
        if wrong := self._invalid(number, name):
            return Found(number, "invalid document", wrong, command, data)
        return None

    def _files(self) -> frozenset[Path]:
        return frozenset(file for file in self._root.rglob("*") if not file.is_dir())

    def _invalid(self, number: int, name: str) -> str:
        """Return what Word would not take in the document that an input gave, "" for nothing.

        A strange template is what makes one; of the others a few are looked at.
        """
        if name != "template" and number % _ONE_IN:
            return ""
        for file in (self._root / "output").glob("*.docx"):
            errors = self._validator.validate(file).errors
            if errors:
                return f"{errors[0].description} | {errors[0].path or ''}"[:250]
        return ""

    def _lay_down(self, name: str, data: bytes) -> None:
        lay_down(self._root)
        # The folder that one stood in is gone with all that was in it.
        os.chdir(self._root)
        (self._root / "cu.docx").write_bytes(self._document)
        (self._root / SUBJECTS[name].place).write_bytes(data)

    def _remember(self, error: Exception, _: list[str]) -> None:
        self._fault = _innermost("".join(traceback.format_exception(error)))


def serve(pipe: Connection, root: Path, seeds: Seeds, seed: int) -> None:
    """Meet the inputs whose numbers come through `pipe`, and send back what was found, until None comes."""
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    bench = Bench(root, seeds.of["document"][0])
    while (number := pipe.recv()) is not None:
        pipe.send(bench.meet(number, *seeds.input(seed, number)))


def warm_up(place: Path, seeds: Seeds) -> None:
    """Load what the commands load, once for all processes that are made of this one."""
    bench = Bench(place, seeds.of["document"][0])
    for name, subject in SUBJECTS.items():
        for command in dict.fromkeys(subject.commands):
            bench.meet(0, name, command, seeds.of[name][0])
    os.chdir(place.parent)
    gc.collect()
    gc.freeze()


def _stop(_: int, __: FrameType | None) -> Any:
    raise TooSlow


def _innermost(text: str) -> str:
    """Return the exception of a traceback, and the last place of ours in it."""
    lines = text.strip().splitlines()
    ours = [line.strip() for line in lines if "src/sinhkehoach" in line]
    return f"{lines[-1][:200]} | {ours[-1].partition('src/')[2] if ours else ''}"


def _broken(said: str) -> str:
    return next((line[-250:] for line in said.splitlines() if _BROKEN_RULE in line), said[:200])
