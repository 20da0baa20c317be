"""Plans and office's files → the same files with what is mistyped corrected: every correction proven, one write each."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError, unreadable
from sinhkehoach.base.problem import Problem
from sinhkehoach.jobs.check import CheckResult, strictly
from sinhkehoach.jobs.correct_text import Ask, corrected_as_asked, corrected_safely
from sinhkehoach.jobs.line_diff import line_diff
from sinhkehoach.write.guard import digest_of, save_file
from sinhkehoach.yaml.read.decode import decode, encode_as
from sinhkehoach.yaml.read.plan_file import read_plan_file


class CorrectionResult(NamedTuple):
    """What became of one file: how it differs, what was `mended`, what is `left` to be done by hand.

    Of what is left, `unproven` has a correction that did not hold when the file was read again.
    """

    file: Path
    left: tuple[Problem, ...]
    mended: tuple[Problem, ...] = ()
    unproven: tuple[Problem, ...] = ()
    diff: str = ""
    written: bool = False

    def check(self, *, strict: bool) -> CheckResult:
        """Return what `kiem-tra` says of the file as it is now."""
        result = CheckResult(self.file, self.left)
        return strictly(result) if strict else result

    @property
    def offered(self) -> int:
        """How many of the problems that are left have a correction that somebody has to agree to."""
        return sum(bool(each.corrections) and each not in self.unproven for each in self.left)


def correct_files(
    files: Iterable[Path], *, ask: Ask | None = None, write: bool = True
) -> list[CorrectionResult]:
    """Return what became of each file, in the order given; raises nothing for bad input.

    The safe corrections are made, and of the others those that `ask` wants. Of a plan the plan alone is corrected, not
    the office's file beside it.
    """
    return [_correct(file, ask, write=write) for file in files]


def _correct(file: Path, ask: Ask | None, *, write: bool) -> CorrectionResult:
    try:
        data = read_plan_file(file)
        text = decode(data, str(file))
        now, mended, unproven = corrected_as_asked(file, text, ask) if ask else corrected_safely(file, text)
        diff = line_diff(file, text, now.text, "đã sửa")
        if mended and write:
            save_file(encode_as(data, now.text), file, seen=digest_of(data))
    except UserError as error:
        return CorrectionResult(file, (unreadable(file, error),))
    except ProblemsFound as found:
        return CorrectionResult(file, found.problems)
    return CorrectionResult(file, now.problems, mended, unproven, diff, written=bool(mended) and write)
