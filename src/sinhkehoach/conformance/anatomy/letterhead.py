"""The head of a document: what stands above the text, found by wording and place."""

from collections.abc import Iterable, Iterator
from itertools import takewhile
from re import Pattern
from typing import Final, NamedTuple

from sinhkehoach.base.text import strip_diacritics
from sinhkehoach.conformance.anatomy.title import find_title, title_rules
from sinhkehoach.conformance.line import Line, all_lines, is_caps, is_typed_rule, lines_of, sides_of
from sinhkehoach.conformance.markers import LetterheadMarkers
from sinhkehoach.conformance.regime import Regime
from sinhkehoach.docx.content import DocxParagraph, DrawnLine, Story, WordDocument

# The head ends on the first page: the search for it goes no further than so many paragraphs.
_HEAD: Final = 80
_LONGEST_DATE: Final = 90
_NEAR: Final = 3


class Letterhead(NamedTuple):
    """The components above the text; None or empty when not found.

    `begin` and `end` are the indexes of the first paragraph on its page and of the first one after it.
    `heading` is Quốc hiệu or what another regime has in its place, `other_heading` that of a regime not looked for.
    `unruled` is the line, in the middle, that names a kind of which the regime says nothing.
    `deciding` names, in capitals below the title of a decision or resolution, who takes it.
    """

    heading: Line | None
    motto: Line | None
    other_heading: Line | None
    parents: tuple[Line, ...]
    issuer: tuple[Line, ...]
    number: Line | None
    date: Line | None
    subject: Line | None
    kind: Line | None
    title: tuple[Line, ...]
    deciding: tuple[Line, ...]
    addressee: Line | None
    heading_rules: tuple[DrawnLine, ...]
    issuer_rules: tuple[DrawnLine, ...]
    title_rules: tuple[DrawnLine, ...]
    begin: int
    end: int
    unruled: Line | None = None

    @property
    def is_letter(self) -> bool:
        """True for a công văn, which has no name of its kind."""
        return self.kind is None and (self.subject is not None or self.addressee is not None)


def find_letterhead(document: WordDocument, regime: Regime) -> Letterhead:
    """Return the head of `document`; a cover on a page of its own is passed over."""
    markers = regime.markers.letterhead
    head = _first_page(document.paragraphs[: 2 * _HEAD], markers)
    kind = next((line for line in all_lines(head) if _is_kind(line, regime)), None)
    above = [each for each in head if kind is None or each.index <= kind.paragraph.index]
    lines = [side for line in all_lines(above) for side in _split(line, markers)]
    heading, motto = _first(lines, markers.heading), _first(lines, markers.motto)
    number = next((line for line in lines if _is_number(line, markers)), None)
    date = next((line for line in lines if line is not number and _is_date(line, markers)), None)
    anchor = heading or motto or date
    parents, issuer = _parents_and_issuer(_left_lines(lines, anchor, number, markers), markers)
    title, deciding, end = find_title(document.paragraphs, kind, regime)
    heading_rules, issuer_rules = _head_rules(above, motto or heading, issuer)
    addressee = next((line for line in all_lines(head) if markers.addressee.match(line.text)), None)
    subject = next((line for line in lines if _is_subject(line, kind, number, markers)), None)
    found = (anchor, number, date, subject, *issuer)
    return Letterhead(
        heading=heading,
        motto=motto,
        other_heading=_first(lines, markers.other_heading),
        parents=parents,
        issuer=issuer,
        number=number,
        date=date,
        subject=subject,
        kind=kind,
        title=title,
        deciding=deciding,
        addressee=addressee,
        heading_rules=heading_rules,
        issuer_rules=issuer_rules,
        title_rules=title_rules(document.paragraphs, kind, end),
        begin=head[0].index if head else 0,
        end=end if kind is not None else _end_without_kind(document, lines, found),
        unruled=None
        if kind
        else next((line for line in all_lines(head) if _is_unruled(line, markers)), None),
    )


def _first_page(paragraphs: tuple[DocxParagraph, ...], markers: LetterheadMarkers) -> list[DocxParagraph]:
    """Return the paragraphs from the top of the page that bears the heading on, those of its section."""
    at = next((at for at, each in enumerate(paragraphs[:_HEAD]) if _has_heading(each, markers)), 0)
    while at and not paragraphs[at].breaks_page and paragraphs[at - 1].section == paragraphs[at].section:
        at -= 1
    return [each for each in paragraphs[at:] if each.section == paragraphs[at].section]


def _has_heading(paragraph: DocxParagraph, markers: LetterheadMarkers) -> bool:
    sides = (side for line in lines_of(paragraph) for side in sides_of(line))
    return any(markers.heading.match(bare(side.text)) for side in sides)


def bare(text: str) -> str:
    """Return `text` in capitals without diacritics, single spaces between the words."""
    return " ".join(strip_diacritics(text).upper().split())


def _first(lines: Iterable[Line], pattern: Pattern[str]) -> Line | None:
    return next((line for line in lines if pattern.match(bare(line.text))), None)


def _split(line: Line, markers: LetterheadMarkers) -> Iterator[Line]:
    """Yield the two sides of a line of a head that is made with tabs, or the left one alone; any other line as it is."""
    sides = list(sides_of(line)) if not line.paragraph.in_table else [line]
    last = sides[-1].text if sides else ""
    right = _is_heading(bare(last), markers) or _names_day(last, markers)
    alone = len(sides) == 1 and sides[0].beside
    yield from sides if alone or (len(sides) > 1 and right) else [line]


def _is_heading(text: str, markers: LetterheadMarkers) -> bool:
    return bool(markers.heading.match(text) or markers.motto.match(text))


def _is_kind(line: Line, regime: Regime) -> bool:
    text = line.text
    named = regime.kind_named(text)
    looks = line.some("bold") or text.isupper() or line.paragraph.setting.align == "center"
    return named is not None and looks and line.paragraph.story is Story.BODY


def _is_unruled(line: Line, markers: LetterheadMarkers) -> bool:
    middle = line.paragraph.setting.align == "center" and is_caps(line.text) and not line.paragraph.in_table
    return middle and bool(markers.legal_kind.match(line.text) or markers.other_kind.match(line.text))


def _is_number(line: Line, markers: LetterheadMarkers) -> bool:
    text = line.text
    return (
        bool(markers.number.match(text))
        and ("/" in text or ":" in text or "-" in text)
        and len(text) < _LONGEST_DATE
    )


def _is_date(line: Line, markers: LetterheadMarkers) -> bool:
    text = line.text
    return _names_day(text, markers) and len(text) < _LONGEST_DATE and not markers.addressee.match(text)


def _names_day(text: str, markers: LetterheadMarkers) -> bool:
    return bool(markers.date.search(text) or markers.short_date.match(text))


def _left_lines(
    lines: list[Line], anchor: Line | None, number: Line | None, markers: LetterheadMarkers
) -> list[Line]:
    """Return the lines of the left half, above the number."""
    if anchor is None and number is None:
        return []
    stop = lines.index(number) if number in lines else len(lines)
    place = anchor or number
    cell = place.paragraph.cell if place else None
    found = []
    for at, line in enumerate(lines):
        if at == stop or (at > stop and line.paragraph.in_table):
            continue
        if not any(map(str.isalpha, line.text)) or is_typed_rule(line.text) or _is_no_name(line, markers):
            continue
        if cell is None:
            # Behind the number a line alone on its tab is one of the signature.
            paired = line.beside and (at < stop or line.text != line.paragraph.text)
            if paired or _in_other_box(line, place):
                found.append(line)
        elif _is_left_of(line, anchor, number):
            found.append(line)
    return found


def _is_no_name(line: Line, markers: LetterheadMarkers) -> bool:
    """Say whether a line is another component than the name of a body."""
    text = line.text
    of_number = markers.number.match(text) or markers.subject.match(text)
    return bool(of_number) or _is_heading(bare(text), markers) or _is_date(line, markers)


def _in_other_box(line: Line, anchor: Line | None) -> bool:
    """Say whether a line stands in a text box of its own while `anchor` stands in another."""
    both = anchor is not None and line.paragraph.story is anchor.paragraph.story is Story.BOX
    return both and anchor is not None and line.paragraph.box != anchor.paragraph.box


def _is_left_of(line: Line, anchor: Line | None, number: Line | None) -> bool:
    """Say whether a line stands in the head's table on the left: the number's column, or left of Quốc hiệu."""
    own = line.paragraph.cell
    for other in (anchor, number):
        cell = other.paragraph.cell if other else None
        if own is None or cell is None or own.table is not cell.table:
            continue
        return own.column < cell.column if other is anchor else own.column == cell.column
    return False


def _parents_and_issuer(
    lines: list[Line], markers: LetterheadMarkers
) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Tell the body above from the issuer: it is not bold, or stands in a paragraph of its own before another body."""
    first_bold = next((at for at, line in enumerate(lines) if line.every("bold")), None)
    if first_bold:
        return tuple(lines[:first_bold]), tuple(lines[first_bold:])
    for at in range(len(lines) - 1, 0, -1):
        apart = lines[at].paragraph is not lines[at - 1].paragraph
        # Bodies that issue a paper together stand side by side on dashes.
        if lines[at - 1].text.endswith(("-", "–")):
            continue
        if apart and markers.body.match(lines[at].text.upper()) and markers.body.match(lines[0].text.upper()):
            return tuple(lines[:at]), tuple(lines[at:])
    return (), tuple(lines)


def _head_rules(
    above: list[DocxParagraph], right: Line | None, issuer: tuple[Line, ...]
) -> tuple[tuple[DrawnLine, ...], tuple[DrawnLine, ...]]:
    """Return the lines of the head's right half and of its left half."""
    cell = right.paragraph.cell if right else None
    rights: list[DrawnLine] = []
    lefts: list[DrawnLine] = []
    for paragraph in above:
        for each in paragraph.lines:
            if right and right.paragraph.story is paragraph.story is Story.BOX:
                (rights if paragraph.box == right.paragraph.box else lefts).append(each)
                continue
            beyond = each.offset is not None and each.offset > paragraph.width * (1.0 if cell else 0.42)
            if cell is None:
                (rights if beyond else lefts).append(each)
            elif paragraph.cell is not None and paragraph.cell.table is cell.table:
                on_right = paragraph.cell.column >= cell.column
                (rights if on_right or beyond else lefts).append(each)
    return tuple(rights), tuple(lefts) if issuer else ()


def _is_subject(line: Line, kind: Line | None, number: Line | None, markers: LetterheadMarkers) -> bool:
    """Say whether a line is a letter's "V/v …": in the head's table or box, or right below the number."""
    paragraph = line.paragraph
    below = 0 if number is None or kind is not None else paragraph.index - number.paragraph.index
    placed = paragraph.in_table or paragraph.story is Story.BOX or 0 < below <= _NEAR
    return placed and bool(markers.subject.match(line.text))


def _end_without_kind(document: WordDocument, lines: list[Line], found: tuple[Line | None, ...]) -> int:
    """Return where the text may begin in a document that does not name its kind: behind head and title."""
    parts = [line for line in found if line is not None]
    if not parts:
        return 0
    tables = {line.paragraph.cell.table for line in parts if line.paragraph.cell}
    rows = (
        each.paragraph.index for each in lines if each.paragraph.cell and each.paragraph.cell.table in tables
    )
    inside = [*(line.paragraph.index for line in parts), *rows]
    end = max(inside) + 1
    titles = takewhile(lambda each: not each.text or _looks_like_title(each), document.paragraphs[end:])
    return max((each.index + 1 for each in titles if each.text), default=end)


def _looks_like_title(paragraph: DocxParagraph) -> bool:
    middle = paragraph.setting.align == "center" and not paragraph.in_table and paragraph.story is Story.BODY
    return middle and any(run.face.bold for run in paragraph.runs if run.text.strip())
