"""The end of a document: recipients and signature, found by wording and place."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from sinhkehoach.conformance.anatomy.height import height_of
from sinhkehoach.conformance.line import Line, all_lines_of, is_caps, lines_of, sides_of
from sinhkehoach.conformance.markers import Markers
from sinhkehoach.docx.content import DocxCell, DocxParagraph
from sinhkehoach.lexicon.letters import CAPITAL, SMALL

_IS_NAME: Final = re.compile(rf"^[{CAPITAL}][{SMALL}]*\.?(?: [{CAPITAL}][{SMALL}]*){{1,6}}$")
_REMARK: Final = re.compile(r"^\(.*\)[;.]?$")
# Room for a signature: three lines of 13 pt are 45 pt; less than this is no gap at all.
_GAP: Final = 30.0
_PICTURE: Final = 60.0
_LINE: Final = 1.15
_LONGEST: Final = 90


class SignatureLines(NamedTuple):
    """The lines of one signature; `gap` is the room to sign, in pt."""

    authority: tuple[Line, ...]
    other_posts: tuple[Line, ...]
    name: Line | None
    signed_text: Line | None
    gap: float


class Closing(NamedTuple):
    """Recipients and signatures; `start` and `end` are the indexes of the first paragraph and the one behind.

    The `signatures` stand side by side, from the left; what is told of one is told of the last, which presides.
    """

    head: Line | None
    recipients: tuple[Line, ...]
    signatures: tuple[SignatureLines, ...]
    start: int
    end: int

    @property
    def authority(self) -> tuple[Line, ...]:
        """The lines above the signature."""
        return self.signatures[-1].authority

    @property
    def other_posts(self) -> tuple[Line, ...]:
        """The lines of the post in the agency."""
        return self.signatures[-1].other_posts

    @property
    def name(self) -> Line | None:
        """The name of who signs."""
        return self.signatures[-1].name

    @property
    def signed_text(self) -> Line | None:
        """What is typed where the signature belongs."""
        return self.signatures[-1].signed_text

    @property
    def gap(self) -> float:
        """The room to sign, in pt."""
        return self.signatures[-1].gap


@dataclass(slots=True)
class _Signature:
    """The lines of a signature, and the room between the last post and what follows."""

    above: list[Line]
    below: list[Line]
    signed: Line | None = None
    gap: float = 0.0


def find_closing(paragraphs: tuple[DocxParagraph, ...], begin: int, markers: Markers) -> Closing | None:
    """Return the end of the text that begins at paragraph `begin`, None when there is no trace of one."""
    rest = paragraphs[begin:]
    head = next((line for line in _sided(rest) if markers.closing.recipients.match(line.text)), None)
    first = head or next((line for line in _sided(rest) if _opens_signature(line, markers)), None)
    if first is None:
        return None
    area = _area(rest, first, markers)
    recipients = _recipients(area, head, markers) if head else ()
    columns = _columns(area, head, markers)
    return Closing(
        head=head,
        recipients=recipients,
        signatures=tuple(_lines_in(each, head, recipients, markers) for each in columns),
        start=area[0].index,
        end=area[-1].index + 1,
    )


def _lines_in(
    column: list[DocxParagraph], head: Line | None, recipients: tuple[Line, ...], markers: Markers
) -> SignatureLines:
    signature = _signature(column, head, recipients, markers)
    name = _name(signature, markers)
    return SignatureLines(
        authority=tuple(line for line in signature.above if line is not name),
        other_posts=tuple(line for line in signature.below if line is not name),
        name=name,
        signed_text=signature.signed,
        gap=signature.gap,
    )


def _sided(paragraphs: Iterable[DocxParagraph]) -> Iterator[Line]:
    for paragraph in paragraphs:
        for line in lines_of(paragraph):
            yield from sides_of(line)


def _opens_signature(line: Line, markers: Markers, *, bold: bool = True) -> bool:
    text = line.text
    if not is_caps(text) or len(text) > _LONGEST:
        return False
    opening = (markers.closing.authority, markers.closing.post, markers.closing.role)
    return any(each.match(text) for each in opening) and (line.some("bold") or not bold)


def _area(rest: tuple[DocxParagraph, ...], first: Line, markers: Markers) -> list[DocxParagraph]:
    """Return the paragraphs of the table around the end, or from the end's first line to the next page."""
    cell = first.paragraph.cell
    if cell is not None:
        return [each for each in rest if each.cell is not None and each.cell.table is cell.table]
    opening = next(
        (line.paragraph for line in _sided(rest) if _opens_signature(line, markers) or line == first),
        first.paragraph,
    )
    begin = next(each.index for each in rest if each is opening or _in_one_table(each.cell, opening.cell))
    begin = min(begin, first.paragraph.index)
    return list(_up_to_name((each for each in rest if each.index >= begin), markers))


def _up_to_name(paragraphs: Iterable[DocxParagraph], markers: Markers) -> Iterator[DocxParagraph]:
    """Yield what belongs to an end that no table holds: up to the name below the post, a new page or an appendix.

    Recipients that are listed behind the name belong to it as well.
    """
    section: int | None = None
    seen: set[str] = set()
    for each in paragraphs:
        if {"head", "name"} <= seen and not (_is_listed(each, each.text) or _is_of_bracket(each)):
            return
        breaks = each.breaks_page or each.section != section
        if section is not None and (breaks or markers.appendix.heading.match(each.text)):
            return
        section = each.section
        yield each
        for line in _sided([each]):
            head = markers.closing.recipients.match(line.text)
            named = "post" in seen and _IS_NAME.match(line.text)
            seen.add("head" if head else "name" if named else "")
            seen.add("post" if _opens_signature(line, markers, bold=False) else "")


def _is_of_bracket(paragraph: DocxParagraph) -> bool:
    """Say whether a paragraph is the bracket behind some of the recipients, or the remark behind it."""
    return paragraph.in_table and (not paragraph.text or bool(_REMARK.match(paragraph.text)))


def _is_listed(paragraph: DocxParagraph, text: str) -> bool:
    return text.startswith(("-", "–", "+", "•")) or bool(paragraph.label.text)


def _recipients(area: list[DocxParagraph], head: Line, markers: Markers) -> tuple[Line, ...]:
    """Return the lines below "Nơi nhận:" in its column; remarks behind a bracket are left out."""
    cell = head.paragraph.cell
    found = []
    for line in _sided([each for each in area if each.index >= head.paragraph.index]):
        own = line.paragraph.cell
        if markers.closing.recipients.match(line.text) or _REMARK.match(line.text):
            continue
        if cell is not None:
            if own is not None and own.column == cell.column:
                found.append(line)
        elif _is_listed(line.paragraph, line.text):
            found.append(line)
            if markers.closing.stored.match(line.text):
                break
    return tuple(found)


def _columns(area: list[DocxParagraph], head: Line | None, markers: Markers) -> list[list[DocxParagraph]]:
    """Return the paragraphs of those who sign side by side, from the left; one alone stands right of the recipients."""
    cell = head.paragraph.cell if head else None
    first = cell.column + 1 if cell else 0
    opened = [line.paragraph.cell for line in _sided(area) if _opens_signature(line, markers, bold=False)]
    posts = [each for each in opened if each and each.column >= first]
    edges = sorted(
        {each.column for each in posts if _in_one_table(each, posts[0]) and each.row == posts[0].row}
    )
    if len(edges) > 1:
        columns: list[list[DocxParagraph]] = [[] for _ in edges]
        for each in area:
            if each.cell and _in_one_table(each.cell, posts[0]) and each.cell.column >= edges[0]:
                columns[bisect_right(edges, each.cell.column) - 1].append(each)
        return columns
    if cell is None:
        first = max((each.column for each in posts), default=0)
    return [[each for each in area if (each.cell.column >= first if each.cell else cell is None)]]


def _in_one_table(one: DocxCell | None, other: DocxCell | None) -> bool:
    return one is not None and other is not None and one.table is other.table


def _signature(
    column: list[DocxParagraph], head: Line | None, recipients: tuple[Line, ...], markers: Markers
) -> _Signature:
    """Read the signature's column downwards; the first wide gap parts post and name."""
    result = _Signature([], [])
    gap = 0.0
    for at, paragraph in enumerate(column):
        gap += _left_free(column, at, markers)
        gap += paragraph.setting.before + _PICTURE * paragraph.pictures
        for printed in all_lines_of(paragraph):
            lines = [line for line in sides_of(printed) if _belongs(line, head, recipients, markers)]
            gap += 0.0 if lines else _line_height(paragraph)
            for line in lines:
                gap = _place(line, result, gap, markers)
        gap += paragraph.setting.after
    return result


def _left_free(column: list[DocxParagraph], at: int, markers: Markers) -> float:
    """Return what the height of rows leaves free above paragraph `at` of a column, in pt, counted at their first one.

    Posts stand at the top of a row, all else at its foot.
    """
    here = column[at].cell
    above = column[at - 1].cell if at else None
    if here is None or (above is not None and above.row == here.row):
        return 0.0
    return _free_in(column, here, markers, signs=False) + (
        _free_in(column, above, markers, signs=True) if above is not None else 0.0
    )


def _free_in(column: list[DocxParagraph], cell: DocxCell, markers: Markers, *, signs: bool) -> float:
    own = [each for each in column if each.cell is not None and each.cell.row == cell.row]
    posts = any(_opens_signature(line, markers, bold=False) for line in _sided(own))
    return max(cell.least_height - height_of(own), 0.0) if posts is signs else 0.0


def _belongs(line: Line, head: Line | None, recipients: tuple[Line, ...], markers: Markers) -> bool:
    if not line.text or line in recipients:
        return False
    return not (head and line == head) and not markers.closing.recipients.match(line.text)


def _place(line: Line, result: _Signature, gap: float, markers: Markers) -> float:
    """Add a line above or below the gap; return the gap that begins behind it."""
    if markers.closing.signed.match(line.text):
        result.signed = line
        return gap + _GAP
    if result.above and gap >= _GAP and not result.below:
        result.gap = gap
    if result.gap:
        result.below.append(line)
    else:
        result.above.append(line)
    return 0.0


def _line_height(paragraph: DocxParagraph) -> float:
    sizes = [run.face.size for run in paragraph.runs] or [13.0]
    setting = paragraph.setting
    return setting.line * sizes[0] * _LINE if setting.line_rule == "auto" else setting.line


def _name(signature: _Signature, markers: Markers) -> Line | None:
    """Return the line with the name: the last below the gap, or the last that is no post."""
    if signature.below:
        return signature.below[-1]
    if len(signature.above) > 1 and not markers.closing.post.match(signature.above[-1].text.upper()):
        return signature.above[-1]
    return None
