"""How documents are built, and what became of each plan."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from sinhkehoach.base.problem import Problem


class BuildSettings(NamedTuple):
    """How documents are built: where to, with which template; None means as the workspace has it.

    Without `enclose_sources` a document does not carry its YAML. `overwrite` lets a file that somebody worked on be
    replaced, after a copy named after the day `today` is kept.
    """

    today: date
    output: Path | None = None
    template: Path | None = None
    cache: Path | None = None
    enclose_sources: bool = True
    overwrite: bool = False


class BuildResult(NamedTuple):
    """What became of one plan.

    `written` is the new document; `unchanged` one that was right already. Where both are None there is an error.
    `spared` is a file that somebody worked on: it was left alone, and the document lies beside it. `copy` is where an
    overwritten file was kept.
    """

    plan_file: Path
    problems: tuple[Problem, ...]
    written: Path | None = None
    unchanged: Path | None = None
    spared: Path | None = None
    copy: Path | None = None

    @property
    def failed(self) -> bool:
        """True when the plan has no document now."""
        return self.written is None and self.unchanged is None
