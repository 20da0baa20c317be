"""Word files → where each departs from the rules of form, and a copy with comments at the places."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.form.annotate import annotated, has_findings
from sinhkehoach.form.evaluate import Verdict, evaluate, fails
from sinhkehoach.form.examined import examine
from sinhkehoach.form.nd30 import ND30
from sinhkehoach.form.package import open_package
from sinhkehoach.form.read import read_document
from sinhkehoach.jobs.word_bytes import read_bytes
from sinhkehoach.write.guard import save_document

_ENDING: Final = "-ghi-chu"


@dataclass(frozen=True, slots=True)
class FormResult:
    """What became of one file: a verdict for each rule, or what keeps it from being read or commented on."""

    file: Path
    verdicts: tuple[Verdict, ...]
    error: UserError | None = None
    copy: Path | None = None

    @property
    def failed(self) -> bool:
        """True when the file could not be read or commented on, or breaks a rule that the decree states."""
        return self.error is not None or fails(self.verdicts)


def check_form(file: Path, *, comments: bool = False) -> FormResult:
    """Return the verdicts on `file`, with a copy that has them as `comments`; raises nothing for bad input."""
    verdicts: tuple[Verdict, ...] = ()
    try:
        data = read_bytes(file)
        verdicts = evaluate(examine(read_document(open_package(data))), ND30)
        copy = _copy(file, data, verdicts) if comments and has_findings(verdicts) else None
    except UserError as error:
        return FormResult(file, verdicts, error)
    return FormResult(file, verdicts, copy=copy)


def _copy(file: Path, data: bytes, verdicts: tuple[Verdict, ...]) -> Path:
    return save_document(annotated(data, verdicts), file.with_name(f"{file.stem}{_ENDING}.docx"))
