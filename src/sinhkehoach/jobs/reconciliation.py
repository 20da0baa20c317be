"""What was changed by hand in a document, and what became of the plan's file."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sinhkehoach.base.problem import Problem
from sinhkehoach.docx.content import DocxComment
from sinhkehoach.reconcile.hand_edit import Group, HandEdit
from sinhkehoach.reconcile.merge import Clash


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """What was changed by hand in `document`, and what became of the plan's file.

    `edits` with steps have gone back (or can), those without are a person's work. `consequences` are lines that
    will be printed otherwise because of them: (as on paper, as it will be). `clashes` are lines that the plan has
    changed itself since. `text` is what the file becomes, `diff` what changes in it; `written` tells whether that was
    done. `comments` were made in Word. `remarks` say what makes the comparison less sure. `problems` keep the file from
    being written, and so does a `refusal`: so much would go that it must be asked for.
    """

    document: Path
    plan_file: Path
    edits: tuple[HandEdit, ...] = ()
    consequences: tuple[tuple[str, str], ...] = ()
    clashes: tuple[Clash, ...] = ()
    text: str = ""
    diff: str = ""
    written: bool = False
    comments: tuple[DocxComment, ...] = ()
    remarks: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    refusal: str = ""

    def by_group(self) -> Iterator[tuple[Group, list[HandEdit]]]:
        """Yield each group that has edits, with them."""
        for group in Group:
            if members := [edit for edit in self.edits if edit.group is group]:
                yield group, members
