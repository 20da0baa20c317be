"""A Word file of any origin → the same words in the form that a regime asks for, each cure proven by judging again."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any, Final, NamedTuple

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.evaluate import LocatedDeviation, Verdict, evaluate
from sinhkehoach.conformance.regimes.choose import RULE_SETS, examine_by_regime
from sinhkehoach.conformance.rule import Deviation, FormRule, NotApplicable, Outcome, RuleSet, Undecided
from sinhkehoach.cures.all_cures import CURES
from sinhkehoach.cures.case import Case
from sinhkehoach.cures.draft import Draft, package_bytes
from sinhkehoach.cures.look import apply_look
from sinhkehoach.cures.reading import Reading, reading_of
from sinhkehoach.docx.content import WordDocument
from sinhkehoach.docx.package import Package, open_package
from sinhkehoach.docx.read import read_document

_STRICT: Final = b"http://purl.oclc.org/ooxml/"
# One cure may bring to light what another one mends.
_MOST_ROUNDS: Final = 4
# A departure of which one part is mended and another is not is told as several, parted by this.
_PARTED: Final = "; "
_FIGURES: Final = lazy_pattern(r"[\d,.]+")


class Mended(NamedTuple):
    """What became of a Word file.

    `data` is the mended one, None where nothing was mended; `before` and `after` are the verdicts on both. `tried` are
    the rules that are still broken though there is a cure: it did not help, or would have done harm.
    """

    data: bytes | None
    rules: RuleSet
    before: tuple[Verdict, ...]
    after: tuple[Verdict, ...]
    tried: frozenset[str] = frozenset()

    def cured(self) -> Iterator[tuple[FormRule, list[LocatedDeviation]]]:
        """Yield the rules that are kept better now, each with what was wrong and is so no more."""
        for before, after in zip(self.before, self.after, strict=True):
            left = Counter[tuple[str, str]]()
            for each in after.findings:
                left[each.part, _measureless(each.found)] += each.places
            gone = [
                _gone(each, after)
                for each in before.findings
                if each.places > left[each.part, _measureless(each.found)]
            ]
            if gone and before.outcome is Outcome.FAIL:
                yield before.rule, gone

    def left(self) -> Iterator[tuple[FormRule, LocatedDeviation]]:
        """Yield what is still wrong, with the rule."""
        yield from ((each.rule, finding) for each in self.after for finding in each.findings)


def _gone(finding: LocatedDeviation, after: Verdict) -> LocatedDeviation:
    """Return `finding` without what is still found at its place, and without the places that are still wrong."""
    there = [each for each in after.findings if (each.part, each.text) == (finding.part, finding.text)]
    pieces = {_measureless(piece) for each in there for piece in each.found.split(_PARTED)}
    parted = finding.found.split(_PARTED)
    gone = [piece for piece in parted if _measureless(piece) not in pieces] or [finding.found]
    still = (finding.part, _measureless(finding.found))
    same = sum(each.places for each in after.findings if (each.part, _measureless(each.found)) == still)
    return finding._replace(found=_PARTED.join(gone), places=finding.places - same)


def _measureless(found: str) -> str:
    """Return what was found without its figures: what is a little less too wide is no more mended than before."""
    return _FIGURES.sub("", found)


class _State(NamedTuple):
    package: Package
    document: WordDocument
    examined: Examined
    verdicts: tuple[Verdict, ...]
    reading: Reading
    departures: dict[str, Counter[Any]]


def mend(data: bytes, sets: tuple[RuleSet, ...] = RULE_SETS) -> Mended:
    """Return the Word file `data` with its form mended; raises UserError for a file that cannot be read or kept whole."""
    package = open_package(data)
    if _STRICT in package.parts[package.main]:
        hint = "mở bằng Word, chọn Lưu thành (Save As), kiểu Word Document (.docx), rồi thử lại"
        raise UserError("Tệp này lưu kiểu Strict Open XML nên không sửa được", hint)
    _, rules = examine_by_regime(read_document(package), sets)
    first = state = _judged(package, rules)
    tried: set[str] = set()
    for _ in range(_MOST_ROUNDS):
        better, failed = _improved(state, rules)
        tried |= failed
        if better is state:
            break
        state = better
    mended = None if state is first else package_bytes(state.package)
    return Mended(mended, rules, first.verdicts, state.verdicts, frozenset(tried & state.departures.keys()))


def _judged(package: Package, rules: RuleSet) -> _State:
    document = read_document(package)
    examined = Examined(document, rules.regime)
    verdicts = evaluate(examined, rules)
    departures = {
        each.rule.id: Counter(_keys(_deviations(each.rule, examined)))
        for each in verdicts
        if each.outcome is Outcome.FAIL
    }
    return _State(package, document, examined, verdicts, reading_of(examined, package), departures)


def _deviations(rule: FormRule, examined: Examined) -> list[Deviation]:
    found: list[Deviation] = []
    with suppress(NotApplicable, Undecided):
        found.extend(rule.check(examined))
    return found


def _keys(deviations: Iterable[Deviation]) -> Iterable[Any]:
    """Yield what tells one departure from another, wherever paragraphs have come or gone above it."""
    for each in deviations:
        text = each.paragraph.text if each.paragraph else each.part
        yield from ((text, piece) for piece in each.found.split(_PARTED))


def _improved(state: _State, rules: RuleSet) -> tuple[_State, set[str]]:
    """Return a better state, `state` itself where no cure helps, and the rules whose cures did not."""
    targets = [each.rule for each in state.verdicts if each.outcome is Outcome.FAIL]
    together, edited = _attempt(state, targets, rules)
    if not edited:
        return state, set()
    if _proven(state, together, edited):
        return together, set()
    helped = [rule for rule in edited if _is_lessened(state, together, rule)]
    if 0 < len(helped) < len(edited):
        together, again = _attempt(state, helped, rules)
        if _proven(state, together, again):
            return together, {rule.id for rule in edited} - {rule.id for rule in helped}
    return _one_by_one(state, edited, rules)


def _one_by_one(state: _State, targets: list[FormRule], rules: RuleSet) -> tuple[_State, set[str]]:
    failed = set()
    for rule in targets:
        if rule.id not in state.departures:
            continue
        after, edited = _attempt(state, [rule], rules)
        if edited and _proven(state, after, edited):
            state = after
        else:
            failed.add(rule.id)
    return state, failed


def _attempt(state: _State, targets: list[FormRule], rules: RuleSet) -> tuple[_State, list[FormRule]]:
    """Return the state after the cures of `targets`, and those of them whose cures have changed anything.

    What these bring about is mended with them: a number that shows on the first page, too; lines that wrap anew.
    """
    after, edited = _cured(state, targets, rules)
    known = state.departures.keys() - {rule.id for rule in targets}
    for _ in range(_MOST_ROUNDS):
        again = [each.rule for each in after.verdicts if each.rule.id in after.departures.keys() - known]
        after, changed = _cured(after, again, rules)
        if not changed:
            break
    return after, edited


def _cured(state: _State, targets: list[FormRule], rules: RuleSet) -> tuple[_State, list[FormRule]]:
    draft = Draft(state.package, state.document)
    edited, before = [], draft.edited()
    for rule in targets:
        # What one cure breaks at, another may still mend; what it leaves behind is judged as any edit is.
        with suppress(Exception):
            _cure(rule, draft, state.examined)
        if (after := draft.edited()) != before:
            edited.append(rule)
            before = after
    return (_judged(draft.package(), rules) if edited else state), edited


def _cure(rule: FormRule, draft: Draft, examined: Examined) -> None:
    deviations = _deviations(rule, examined)
    for each in deviations:
        if each.remedy is not None:
            apply_look(draft, each.remedy)
    if cure := CURES.get(rule.check):
        cure(Case(draft, examined, deviations))


def _proven(before: _State, after: _State, targets: list[FormRule]) -> bool:
    """Say whether the words are the same, each of `targets` is kept better, and no other rule worse."""
    known = before.departures
    return (
        before.reading == after.reading
        and all(_is_lessened(before, after, rule) for rule in targets)
        and all(
            name in known and found.total() <= known[name].total() for name, found in after.departures.items()
        )
    )


def _is_lessened(before: _State, after: _State, rule: FormRule) -> bool:
    own, left = before.departures[rule.id], after.departures.get(rule.id, Counter())
    outcome = next(each.outcome for each in after.verdicts if each.rule is rule)
    return left < own and (bool(left) or outcome in {Outcome.KEPT, Outcome.NOT_APPLICABLE})
