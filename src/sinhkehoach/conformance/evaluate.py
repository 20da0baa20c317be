"""A document against a set of rules: for each rule what became of it, none able to hide the others."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.rule import (
    Deviation,
    Force,
    FormRule,
    NotApplicable,
    Outcome,
    RuleSet,
    Undecided,
)
from sinhkehoach.docx.content import DocxParagraph

_LONGEST_TEXT: Final = 80
_WHOLE: Final = "cả văn bản"


class LocatedDeviation(NamedTuple):
    """A deviation as it is told: where, the text there, what was found and wanted, how to mend it in Word.

    `places` is how many like it there are in that part.
    """

    part: str
    text: str
    found: str
    wanted: str
    paragraph: DocxParagraph | None
    places: int = 1
    mending: str = ""


class Verdict(NamedTuple):
    """What became of one rule; `reason` says why it was not, or not wholly, looked at, or has no matter here.

    `broken` is True where the program itself failed.
    """

    rule: FormRule
    outcome: Outcome
    findings: tuple[LocatedDeviation, ...] = ()
    reason: str = ""
    broken: bool = False


def evaluate(document: Examined, rules: RuleSet) -> tuple[Verdict, ...]:
    """Return a verdict for every rule of the set, in its order."""
    excluded = rules.excluded(document)
    if excluded:
        return tuple(Verdict(rule, Outcome.NOT_APPLICABLE, reason=excluded) for rule in rules.rules)
    return tuple(_verdict(document, rule) for rule in rules.rules)


def fails(verdicts: Iterable[Verdict]) -> bool:
    """Say whether a rule that the decree itself states is broken."""
    return any(each.outcome is Outcome.FAIL and each.rule.force is Force.MUST for each in verdicts)


def has_findings(verdicts: Iterable[Verdict]) -> bool:
    """Say whether there is anything to comment on."""
    return any(each.findings for each in verdicts)


def _verdict(document: Examined, rule: FormRule) -> Verdict:
    deviations: list[Deviation] = []
    try:
        deviations.extend(rule.check(document))
    except NotApplicable as reason:
        return Verdict(rule, Outcome.NOT_APPLICABLE, reason=str(reason))
    except Undecided as reason:
        findings = tuple(_findings(document, rule, deviations))
        return Verdict(rule, Outcome.FAIL if findings else Outcome.NOT_LOOKED_AT, findings, str(reason))
    except Exception as error:  # noqa: BLE001 — whatever breaks in one rule, the others must still be heard
        why = f"chương trình gặp lỗi của chính nó ({type(error).__name__}), không phải lỗi của văn bản"
        return Verdict(rule, Outcome.NOT_LOOKED_AT, reason=why, broken=True)
    findings = tuple(_findings(document, rule, deviations))
    return Verdict(rule, Outcome.FAIL if findings else Outcome.KEPT, findings)


def _findings(
    document: Examined, rule: FormRule, deviations: Iterable[Deviation]
) -> Iterator[LocatedDeviation]:
    """Yield the deviations; those alike in one part of the document are told once, with their number."""
    alike: dict[tuple[str, str], list[Deviation]] = {}
    for each in deviations:
        part = each.part or (document.part_of(each.paragraph) if each.paragraph else _WHOLE)
        alike.setdefault((part, each.found), []).append(each)
    for (part, found), group in alike.items():
        first = group[0]
        wanted = first.wanted or rule.wanted
        own = first.mending if first.mending is not None else _mending(rule, first)
        yield LocatedDeviation(part, shortened(first.text), found, wanted, first.paragraph, len(group), own)


def _mending(rule: FormRule, deviation: Deviation) -> str:
    return "" if deviation.wanted and deviation.paragraph is not None else rule.mending


def shortened(text: str) -> str:
    """Return `text` on one line, cut at a word when it is long."""
    flat = " ".join(text.split())
    if len(flat) <= _LONGEST_TEXT:
        return flat
    return flat[:_LONGEST_TEXT].rsplit(" ", 1)[0] + "…"
