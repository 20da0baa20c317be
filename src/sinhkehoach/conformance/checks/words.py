"""The language of the text: spelling, slips, words left over, bodies that are no more.

What is looked for stands in `lexicon`, for documents as for plans.
"""

from collections.abc import Callable, Iterator

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.checks.day_of_issue import issued_since
from sinhkehoach.conformance.rule import Check, Deviation, excerpt
from sinhkehoach.docx.content import DocxParagraph
from sinhkehoach.lexicon.ended_bodies import MINISTRIES_MERGED, ended_bodies
from sinhkehoach.lexicon.letters import look_alike_letters
from sinhkehoach.lexicon.search import Fault, Search
from sinhkehoach.lexicon.slips import common_slips, doubled_words
from sinhkehoach.lexicon.syllables import misspelt_words
from sinhkehoach.lexicon.tone_marks import ToneStyles, tones_not_on_last, words_of_two_styles
from sinhkehoach.lexicon.vocabulary import Vocabulary


def searched(search_of: Callable[[Vocabulary], Search]) -> Check:
    """Return the check that a search finds nothing in the words of a document."""

    def check(document: Examined) -> Iterator[Deviation]:
        search = search_of(document.wording.vocabulary)
        yield from (deviation(*each) for each in document.wording.faults(search))

    return check


def deviation(paragraph: DocxParagraph, text: str, fault: Fault) -> Deviation:
    """Return a fault of the words `text` of a paragraph as a departure from a rule."""
    return Deviation(paragraph, excerpt(text, fault.start), fault.message, fault.hint)


spelling = searched(misspelt_words)
slips = searched(common_slips)
look_alikes = searched(look_alike_letters)
doubled = searched(doubled_words)
tones_on_last = searched(tones_not_on_last)


def one_tone_style(document: Examined) -> Iterator[Deviation]:
    """K09."""
    texts = list(document.wording.holding(*words_of_two_styles(document.wording.vocabulary)))
    styles = ToneStyles()
    for number, (_, text) in enumerate(texts):
        styles.read(number, text)
    if rarer := styles.rarer():
        number, fault = rarer
        yield deviation(*texts[number], fault)


def bodies_exist(document: Examined) -> Iterator[Deviation]:
    """K16: among the recipients another rule looks for them."""
    day = issued_since(document, MINISTRIES_MERGED)
    recipients = {line.paragraph for line in document.closing.recipients} if document.closing else set()
    for paragraph, text, fault in document.wording.faults(ended_bodies(day)):
        if paragraph not in recipients:
            yield deviation(paragraph, text, fault)
