"""What a rule of form is, what it answers, and what a set of rules is."""

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Final, NamedTuple

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.line import Line
from sinhkehoach.conformance.regime import Regime
from sinhkehoach.conformance.style_requirement import StyleRequirement
from sinhkehoach.docx.content import DocxParagraph

_WORDS_BEFORE: Final = 30


class Outcome(StrEnum):
    """What became of one rule."""

    FAIL = "không đạt"
    KEPT = "đạt"
    NOT_APPLICABLE = "không áp dụng"
    NOT_LOOKED_AT = "chưa xét"


class Force(StrEnum):
    """Whether the decree says it, or practice and safety ask for it."""

    MUST = "bắt buộc"
    SHOULD = "nên"


class Confidence(StrEnum):
    """How sure it is that the rule says what the decree says."""

    HIGH = "chắc chắn"
    GOOD = "khá chắc"
    MIDDLING = "suy ra"
    CUSTOM = "thông lệ"


class NotApplicable(Exception):
    """The document has nothing that the rule speaks of; the message says what is missing."""


class Undecided(Exception):
    """The rule could not be looked at; the message says why."""


class Remedy(NamedTuple):
    """The look that a line is to be given."""

    line: Line
    look: StyleRequirement


class Deviation(NamedTuple):
    """One place where a document departs from a rule; `part` is only given where no paragraph tells it.

    `wanted` and `mending` are the rule's where nothing else is said; what wants something of its own for a paragraph
    says itself what is to be done. `remedy` is there where another look is all that is needed.
    """

    paragraph: DocxParagraph | None
    text: str
    found: str
    wanted: str = ""
    part: str = ""
    mending: str | None = None
    remedy: Remedy | None = None


# Yields the deviations; none means that the document keeps the rule. Raises NotApplicable or Undecided.
Check = Callable[[Examined], Iterator[Deviation]]


class FormRule(NamedTuple):
    """A rule of form; `source` is its place in the decree, `wanted` what it asks for, both in Vietnamese.

    `mending` says what to do in Word, "" where that goes without saying.
    """

    id: str
    title: str
    force: Force
    confidence: Confidence
    source: str
    wanted: str
    check: Check
    mending: str = ""

    @property
    def authority(self) -> str:
        """The source, as people are told, and how sure it is where it is not beyond doubt."""
        plain = self.source.startswith("thông lệ") or self.confidence is Confidence.HIGH
        return self.source if plain else f"{self.source} ({self.confidence})"


class RuleSet(NamedTuple):
    """A regime and the rules of it; `excluded` tells why a document is none of its matter."""

    regime: Regime
    rules: tuple[FormRule, ...]
    excluded: Callable[[Examined], str | None]


def excerpt(text: str, at: int) -> str:
    """Return `text` from a few words before the place `at` on: the place is seen where long texts are cut."""
    if at <= _WORDS_BEFORE:
        return text
    return "…" + text[at - _WORDS_BEFORE :].partition(" ")[2]
