"""What a regime of form asks for: of every component, of page and text, and of the wording of some components."""

from collections.abc import Callable, Mapping
from re import Pattern
from typing import NamedTuple

from sinhkehoach.conformance.markers import NEVER
from sinhkehoach.conformance.style_requirement import StyleRequirement

# The least and the most that is allowed.
Bounds = tuple[float, float]


class Component(NamedTuple):
    """A component: its name, its look, what it may read (any text when empty), whether a document must have it."""

    name: str
    style: StyleRequirement = StyleRequirement()
    texts: tuple[str, ...] = ()
    obligatory: bool = False


class Components(NamedTuple):
    """The components of a document from top to bottom; `chapter` is the line "Phần I", `item` one with a title.

    `post` is that of who signs, None where it looks as the `authority` above it.
    """

    page_number: Component
    heading: Component
    motto: Component
    other_heading: Component
    parent: Component
    issuer: Component
    number: Component
    date: Component
    subject: Component
    kind: Component
    title: Component
    addressee: Component
    basis: Component
    body: Component
    chapter: Component
    chapter_title: Component
    roman_heading: Component
    item: Component
    authority: Component
    signer: Component
    recipients: Component
    recipient: Component
    drafter: Component
    appendix: Component
    appendix_title: Component
    appendix_pointer: Component
    post: Component | None = None


class PageMeasures(NamedTuple):
    """Paper (short side first) and margins of an upright page in mm; where a page's number stands, and how.

    `header_mm` is how far below the edge of the paper it stands, None where anything within the margin will do.
    """

    paper_mm: tuple[float, float]
    top_mm: Bounds
    bottom_mm: Bounds
    left_mm: Bounds
    right_mm: Bounds
    number_place: str
    number_format: str
    first_number: int
    header_mm: Bounds | None = None


class LetterheadMeasures(NamedTuple):
    """How the head is set: lines from one to the next, room in mm and pt.

    `long_rule` and `short_rule` are lengths of drawn lines as shares of the text above them; both bounds leave room for
    what Word rounds off.
    """

    line_spacing: float
    table_overhang_mm: float
    subject_space_pt: float
    long_rule: Bounds
    short_rule: Bounds


class TextMeasures(NamedTuple):
    """How the text is set: first lines in mm from the margin, space between paragraphs in pt, from line to line.

    `exact_pt` is how far the lines are apart where a regime counts in pt.
    """

    indents_mm: tuple[float, ...]
    least_space_pt: float
    line_spacing: Bounds
    exact_pt: Bounds | None = None


class Measures(NamedTuple):
    """All measures; `field_lengths` is how many characters of a component a document system can store."""

    page: PageMeasures
    letterhead: LetterheadMeasures
    text: TextMeasures
    signature_room_pt: float
    typeface: str
    colours: frozenset[str]
    field_lengths: Mapping[str, int]


class NumberForm(NamedTuple):
    """How number and symbol are written: `whole` matches them with `prefix`, `letter_code` what a letter has not.

    `kind_code` finds the code of the kind as its first group, `codes_of_bodies` has those that custom has fixed, by the
    beginning of the body's name.
    """

    prefix: str
    whole: Pattern[str]
    least_digits: int
    kind_code: Pattern[str]
    letter_code: Pattern[str]
    codes_of_bodies: Mapping[str, str]
    abbreviated_body: Pattern[str]


class DateForm(NamedTuple):
    """How place and date are written: days and the first `padded_months` months have two digits.

    `place_in_name` finds the place in an agency's name, in capitals without diacritics; `level` is what may stand before
    that place and not in the name.
    """

    whole: Pattern[str]
    least_digits: int
    padded_months: int
    place_in_name: Pattern[str]
    level: Pattern[str] = NEVER


class TitleForm(NamedTuple):
    """How a letter's subject begins, the kinds of documents that address nobody, how the first addressee begins."""

    subject_begins: str
    unaddressed: tuple[str, ...]
    addressed: Pattern[str]


class BasisForm(NamedTuple):
    """How bases end and what they name: `law` without its `law_number`, `cited` documents by symbol, day and body."""

    mark: str
    last_mark: str
    law: Pattern[str]
    law_number: Pattern[str]
    cited: Pattern[str]
    symbol: Pattern[str]
    day: Pattern[str]
    body: str


class TextForm(NamedTuple):
    """How points are marked, with what the text ends, which words may be in colour, what may stand behind a number."""

    point_mark: Pattern[str]
    end_mark: str
    coloured: Pattern[str]
    behind_number: tuple[str, ...] = (".",)


class SignatureForm(NamedTuple):
    """How it is written on whose behalf somebody signs.

    `code` matches a code as it should be, the code itself as its first group; `any_code` also what is meant as one.
    `collective` begins the code that stands before a `body`, `acting` the one below which a `deputy` signs, `by_order`
    matches those that need no body. `committee` is an issuer for whom `committee_signs` opens the signature, unless
    `sole` decides. Parties sign `agreements` side by side. `advisory` is an issuer whose leader's role contains the
    word that `roles` has for it. The codes `for_bodies` may stand before a body as well.
    """

    code: Pattern[str]
    any_code: Pattern[str]
    collective: str
    acting: str
    by_order: Pattern[str]
    body: Pattern[str]
    deputy: Pattern[str]
    committee: Pattern[str]
    committee_signs: Pattern[str]
    sole: str
    advisory: Pattern[str]
    roles: Mapping[str, str]
    degree: Pattern[str]
    agreements: frozenset[str] = frozenset()
    for_bodies: frozenset[str] = frozenset()


class RecipientsForm(NamedTuple):
    """How recipients are written: `stored` is the last line, `as_above` the first of an addressed document.

    `drafter` is the code of who typed the paper, `group` a line that names many at once. Units with work are those that
    head an item (`unit`, group `names`, parted by `next_unit`) of a part whose heading `organising` finds.
    """

    mark: str
    stored: Pattern[str]
    as_above: Pattern[str]
    drafter: Pattern[str]
    group: Pattern[str]
    organising: Pattern[str]
    unit: Pattern[str]
    next_unit: Pattern[str]
    place_behind_unit: Pattern[str]


class AppendixForm(NamedTuple):
    """How appendices are numbered, the line below their heads, and how the text points to them.

    `foreign` matches behind a reference that is to another document's appendix, `enclosed` behind one that says the
    appendix goes with the text. `symbol` and `day` find number and date in small letters, `pointed_kind` the kind of
    document that the line below the head names.
    """

    number: Callable[[int], str]
    pointer: Pattern[str]
    reference: Pattern[str]
    foreign: Pattern[str]
    enclosed: Pattern[str]
    pointed_kind: Pattern[str]
    symbol: Pattern[str]
    day: Pattern[str]


class Forms(NamedTuple):
    """How components are worded."""

    number: NumberForm
    date: DateForm
    title: TitleForm
    basis: BasisForm
    text: TextForm
    signature: SignatureForm
    recipients: RecipientsForm
    appendix: AppendixForm
