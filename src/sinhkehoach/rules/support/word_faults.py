"""Faults of language in the texts of a plan → findings at their characters."""

from collections.abc import Iterable, Iterator

from sinhkehoach.base.correction import placed
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import sentence_case
from sinhkehoach.lexicon.search import Fault, Search, SearchIn, faulty
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View


def word_findings(view: View, search: Search) -> Iterator[Finding]:
    """Yield what `search` finds in the texts of a plan, in their order."""
    for text in view.texts_with(*search.pieces):
        yield from (fault_in(text, fault) for fault in search.faults(text.plain))


def findings_in_words(view: View, search_in: SearchIn) -> Iterator[Finding]:
    """Yield what `search_in` finds in the texts of a plan, in their order."""
    faults = faulty(search_in, view.vocabulary)
    for text in view.saying(faults.keys()):
        yield from (fault_in(text, fault) for fault in faults[text.plain])


def name_findings(names: Iterable[tuple[KeyPath, str]], search: Search) -> Iterator[Finding]:
    """Yield what `search` finds in names, which are no texts, with their key paths."""
    for path, name in names if search.pieces else ():
        for fault in search.faults(name):
            yield Finding(
                path,
                sentence_case(fault.message),
                fault.hint,
                fault.start,
                corrections=placed(path, *fault.corrections),
            )


def fault_in(text: Text, fault: Fault) -> Finding:
    """Return the finding of a fault of `text`."""
    return text.finding(fault.start, sentence_case(fault.message), fault.hint, *fault.corrections)
