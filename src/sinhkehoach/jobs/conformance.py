"""Word files → where each departs from the rules of form, and a copy with comments at the places."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.conformance.evaluate import Verdict, evaluate, fails, has_findings
from sinhkehoach.conformance.regimes.choose import examine_by_regime
from sinhkehoach.conformance.rule import RuleSet
from sinhkehoach.docx.read import read_docx
from sinhkehoach.jobs.word_file import read_bytes
from sinhkehoach.write.guard import save_document

_ENDING: Final = "-ghi-chu"


@dataclass(frozen=True, slots=True)
class ConformanceResult:
    """What became of one file: a verdict for each of `rules`, or what keeps it from being read or commented on."""

    file: Path
    verdicts: tuple[Verdict, ...] = ()
    rules: RuleSet | None = None
    error: UserError | None = None
    copy: Path | None = None

    @property
    def failed(self) -> bool:
        """True when the file could not be read or commented on, or breaks a rule that the decree states."""
        return self.error is not None or fails(self.verdicts)


def check_conformance(file: Path, *, comments: bool = False) -> ConformanceResult:
    """Return the verdicts on `file`, with a copy that has them as `comments`; raises nothing for bad input."""
    result = ConformanceResult(file)
    try:
        data = read_bytes(file)
        document, rules = examine_by_regime(read_docx(data))
        result = ConformanceResult(file, evaluate(document, rules), rules)
        if comments and has_findings(result.verdicts):
            return replace(result, copy=_copy(file, data, result.verdicts))
    except UserError as error:
        return replace(result, error=error)
    return result


def _copy(file: Path, data: bytes, verdicts: tuple[Verdict, ...]) -> Path:
    from sinhkehoach.conformance.annotate import annotated  # noqa: PLC0415 — python-docx loads slowly, comments are rare

    return save_document(annotated(data, verdicts), file.with_name(f"{file.stem}{_ENDING}.docx"))
