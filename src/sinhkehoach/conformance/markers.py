"""The words that mark the components of a document; each regime of form has its own."""

from enum import Enum
from re import Pattern
from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern

# For what a regime does not have.
NEVER: Final = lazy_pattern(r"(?!)")


class Rank(Enum):
    """What the number of a paragraph makes of it."""

    PART = "Phần, Chương"
    DIVISION = "Mục, Tiểu mục"
    ARTICLE = "Điều"
    ROMAN = "I."
    NUMBER = "1."
    DEEP_NUMBER = "1.1."
    POINT = "a)"
    DASH = "-"
    PLAIN = ""


class LetterheadMarkers(NamedTuple):
    """What the lines above the text read like.

    `heading`, `motto` and `other_heading` (that of another regime) match capitals without diacritics, `body` the name
    of an agency in capitals. `legal_kind` and `other_kind` match the names, in capitals, of kinds that the regime says
    nothing about: legal documents, and papers that other rules shape. `short_date` is a whole line of place and date
    that leaves out words which belong there. `text_begins` matches a paragraph that is no title any more, `chapter` one
    that is none although it is centred and bold, `draft` a remark that a paper is none yet. `deciding` are the kinds
    below whose title the name of who takes them stands.
    """

    heading: Pattern[str]
    number: Pattern[str]
    date: Pattern[str]
    subject: Pattern[str]
    addressee: Pattern[str]
    body: Pattern[str]
    text_begins: Pattern[str]
    chapter: Pattern[str]
    deciding: frozenset[str] = frozenset()
    motto: Pattern[str] = NEVER
    other_heading: Pattern[str] = NEVER
    short_date: Pattern[str] = NEVER
    draft: Pattern[str] = NEVER
    legal_kind: Pattern[str] = NEVER
    other_kind: Pattern[str] = NEVER


class TextMarkers(NamedTuple):
    """What the paragraphs of the text begin with.

    `italic_basis` matches what is a basis only in italics, `leading_sentence` the end of what introduces the text,
    `listed_addressee` a paragraph of a list below the addressee, `clause` the line that opens a decision. `unit`,
    `note` and `caption` match what goes with a table. `ranks` are tried in their order; the groups `number` and `mark`
    of their patterns are the number as printed, without and with its sign.
    """

    basis: Pattern[str]
    italic_basis: Pattern[str]
    leading_sentence: Pattern[str]
    listed_addressee: Pattern[str]
    clause: Pattern[str]
    unit: Pattern[str]
    note: Pattern[str]
    caption: Pattern[str]
    ranks: tuple[tuple[Rank, Pattern[str]], ...]


class ClosingMarkers(NamedTuple):
    """What recipients and signature read like.

    `authority` and `post` match capitals, `signed` what is typed where a signature belongs, `stored` the last recipient.
    """

    recipients: Pattern[str]
    authority: Pattern[str]
    post: Pattern[str]
    signed: Pattern[str]
    stored: Pattern[str]


class AppendixMarkers(NamedTuple):
    """What the head of an appendix reads like: alone, with its title on the same line, and the line below it."""

    heading: Pattern[str]
    titled_heading: Pattern[str]
    pointer: Pattern[str]


class Markers(NamedTuple):
    """All that marks the components of a document."""

    letterhead: LetterheadMarkers
    text: TextMarkers
    closing: ClosingMarkers
    appendix: AppendixMarkers
