"""Word files → where each departs from the rules of form, and a copy with comments at the places."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import read_file
from sinhkehoach.conformance.evaluate import LocatedDeviation, Verdict, evaluate, fails, has_findings
from sinhkehoach.conformance.regimes.choose import examine_by_regime, sets_called
from sinhkehoach.conformance.rule import Force, FormRule, Outcome, RuleSet
from sinhkehoach.docx.read import read_docx
from sinhkehoach.write.guard import keep_beside

_ADDITION: Final = "ghi-chu"
_USUAL: Final = "nd30"
_WEIGHTS: Final = {Force.MUST: 100, Force.SHOULD: 1}

# A departure with the rule that it departs from.
Finding = tuple[FormRule, LocatedDeviation]


@dataclass(frozen=True, slots=True)
class ConformanceResult:
    """What became of one file: a verdict for each of `rules`, or what keeps it from being read or commented on."""

    file: Path
    verdicts: tuple[Verdict, ...] = ()
    rules: RuleSet | None = None
    error: UserError | None = None
    copy: Path | None = None

    @property
    def counts(self) -> dict[Outcome, int]:
        """How many rules had each outcome."""
        return {outcome: len(self.with_outcome(outcome)) for outcome in Outcome}

    @property
    def advised(self) -> int:
        """How many of the rules that are not kept are only advice."""
        return sum(each.rule.force is Force.SHOULD for each in self.with_outcome(Outcome.FAIL))

    @property
    def not_its_matter(self) -> str:
        """Why no rule has anything to say about the document, "" where one has."""
        reasons = {each.reason if each.outcome is Outcome.NOT_APPLICABLE else "" for each in self.verdicts}
        return reasons.pop() if len(reasons) == 1 else ""

    @property
    def other_regime(self) -> str:
        """What the document is measured by where that is not the State's decree, "" where it is."""
        title = self.rules.regime.title if self.rules else ""
        return "" if self.rules and self.rules.regime.name == _USUAL else title

    @property
    def broken(self) -> bool:
        """True where a rule itself failed."""
        return any(each.broken for each in self.verdicts)

    def with_outcome(self, outcome: Outcome) -> list[Verdict]:
        """Return the verdicts of one outcome."""
        return [each for each in self.verdicts if each.outcome is outcome]

    def beside_failures(self) -> Iterator[tuple[Outcome, list[Verdict]]]:
        """Yield each outcome but failure that came up, what could not be decided first, with its verdicts."""
        for outcome in (Outcome.NOT_LOOKED_AT, Outcome.NOT_APPLICABLE, Outcome.KEPT):
            if verdicts := self.with_outcome(outcome):
                yield outcome, verdicts

    def by_part(self) -> list[tuple[str, list[Finding]]]:
        """Return the parts of the document with their deviations, the worst first; among equals in its order."""
        parts: dict[str, list[Finding]] = {}
        for verdict in self.verdicts:
            for deviation in verdict.findings:
                parts.setdefault(deviation.part, []).append((verdict.rule, deviation))
        for deviations in parts.values():
            deviations.sort(key=lambda pair: -_WEIGHTS[pair[0].force])
        return sorted(parts.items(), key=lambda item: -sum(_WEIGHTS[rule.force] for rule, _ in item[1]))

    @property
    def failed(self) -> bool:
        """True when the file could not be read or commented on, or breaks a rule that the decree states."""
        return self.error is not None or fails(self.verdicts)


def check_conformance(
    file: Path, *, comments: bool = False, rule_set: str | None = None
) -> ConformanceResult:
    """Return the verdicts on `file`, with a copy that has them as `comments`; raises nothing for bad input.

    It is measured by the set called `rule_set`, by the one whose matter it is when None.
    """
    result = ConformanceResult(file)
    try:
        data = read_file(file)
        document, rules = examine_by_regime(read_docx(data), sets_called(rule_set))
        result = ConformanceResult(file, evaluate(document, rules), rules)
        if comments and has_findings(result.verdicts):
            return replace(result, copy=_copy(file, data, result.verdicts))
    except UserError as error:
        return replace(result, error=error)
    return result


def _copy(file: Path, data: bytes, verdicts: tuple[Verdict, ...]) -> Path:
    """Return the copy with comments: a new file, for somebody may have gone on in an earlier one."""
    from sinhkehoach.conformance.annotate import annotated  # noqa: PLC0415 — python-docx loads slowly, comments are rare

    return keep_beside(annotated(data, verdicts), file.with_suffix(".docx"), _ADDITION)
