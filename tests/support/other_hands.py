# ruff: noqa: E501, PLR0913 — the markup of Word is one long line, and a table has many sides.
"""Papers as other people's Word makes them: written as XML, from nothing but the decree and the habits of offices.

Nothing here knows how the program reads or judges a paper; the widths of letters are those of Times New Roman's tables.
"""

from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from io import BytesIO
from unicodedata import normalize
from xml.sax.saxutils import escape
from zipfile import ZipFile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_SPACES = (
    f'{W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
MM, PT = 56.6929, 20
_WIDE = dict(zip("ABCDĐEGHIKLMNOPQRSTUVXYƯƠ", map(int, ["667", "722", "722", "722", "722", "667", "778", "778", "389", "778", "667", "944", "722", "778", "611", "778", "722", "556", "667", "722", "722", "722", "722", "722", "778"]), strict=True))  # fmt: skip
_SLIM = {
    "m": 833,
    "i": 278,
    "l": 278,
    "f": 333,
    "t": 333,
    "c": 444,
    "e": 444,
    "r": 444,
    "s": 389,
    " ": 250,
    "-": 333,
}


def width_mm(text: str, size: float) -> float:
    """Return about how wide bold `text` is."""
    plain = "".join(_plain(letter) for letter in text)
    units = sum(_WIDE.get(x) or _SLIM.get(x) or (700 if x.isupper() else 540) for x in plain)
    return units * size / 1000 * 0.3528


def _plain(letter: str) -> str:
    return letter if letter in "ĐƯƠđươ" else normalize("NFD", letter)[0]


@dataclass
class T:
    """One paragraph: lengths in mm across, pt up and down; `look` of b, i, u, k (kept with the next); `rule` in mm."""

    text: str = ""
    size: float = 14
    look: str = ""
    align: str = "both"
    first: float = 12.7
    left: float = 0
    before: float = 6
    after: float = 0
    line: float = 1.0
    exact: bool = False
    font: str = "Times New Roman"
    colour: str = ""
    marked: bool = False
    bits: list[tuple[str, str]] = field(default_factory=list)
    rule: float = 0
    new_page: bool = False
    auto: str = ""

    def but(self, **values) -> "T":
        copy = deepcopy(self)
        for name, value in values.items():
            setattr(copy, name, value)
        return copy


@dataclass
class Grid:
    """A table with lines; its first row is a head that may stand on each page."""

    rows: list[list[str]]
    size: float = 13
    repeats: bool = True
    width: float = 165


@dataclass
class Annex:
    heading: T
    title: T
    pointer: T
    blocks: list
    begins: str = "section"
    landscape: bool = False
    start: bool = True
    number_size: float = 14
    number_align: str = "center"
    plain: bool = True


@dataclass
class Habit:
    head: str = "table"
    rules: str = "drawing"
    style: str = "direct"
    closing: str = "table"
    room: str = "blank"
    field: str = "simple"


@dataclass
class Draft:
    nation: T
    motto: T
    parents: list[T]
    issuer: list[T]
    number: T
    date: T
    kind: T
    title: list[T]
    body: list
    recipients_head: T
    recipients: list[T]
    posts: list[T]
    name: T
    habit: Habit
    motto_rule: float = 1.0
    issuer_rule: float = 0.42
    title_rule: float = 0.42
    deciding: list[T] = field(default_factory=list)
    subject: T | None = None
    addressee: list[T] = field(default_factory=list)
    other_posts: list[T] = field(default_factory=list)
    room: int = 4
    annexes: list[Annex] = field(default_factory=list)
    paper: tuple[float, float] = (210, 297)
    margins: tuple[float, float, float, float] = (20, 20, 30, 15)
    header: float = 10
    number_size: float = 14
    number_look: str = ""
    number_align: str = "center"
    numbered: str = "header"
    first_differs: bool = True
    first_header: str = ""
    start: int = 0
    format: str = ""
    footer: list[T] = field(default_factory=list)
    footer_on_all: bool = False
    before_signing: list[T] = field(default_factory=list)
    above_recipients: int = 0
    above_date: int = 0
    behind: list[T] = field(default_factory=list)
    framed_head: bool = False
    bullet: str = "-"


def centred(text: str, size: float = 13, look: str = "b", **more) -> T:
    return T(text, size, look, "center", **{"first": 0, "before": 0, **more})


class Pen:
    """Writes one draft as a Word file."""

    def __init__(self, draft: Draft) -> None:
        self.draft, self.habit = draft, draft.habit
        self.styles: dict[str, str] = {}
        self.parts: dict[str, str] = {}
        self.shapes = 0

    # Runs and paragraphs.

    def _face(self, t: T, look: str) -> str:
        both = "<w:b/><w:bCs/>" * ("b" in look) + "<w:i/><w:iCs/>" * ("i" in look)
        size = f'<w:sz w:val="{round(t.size * 2)}"/><w:szCs w:val="{round(t.size * 2)}"/>'
        if self.habit.style == "default" and t.size == 14:
            size = ""
        fonts = (
            ""
            if self.habit.style == "default" and t.font == "Times New Roman"
            else (f'<w:rFonts w:ascii="{t.font}" w:hAnsi="{t.font}" w:eastAsia="{t.font}" w:cs="{t.font}"/>')
        )
        colour = f'<w:color w:val="{t.colour}"/>' if t.colour else ""
        extra = '<w:u w:val="single"/>' * ("u" in look) + '<w:highlight w:val="yellow"/>' * t.marked
        return fonts + both + colour + size + extra

    def _run(self, t: T, text: str, look: str, *, styled: bool) -> str:
        face = "" if styled and look == t.look else self._face(t, look)
        pieces = []
        for at, line in enumerate(text.split("\n")):
            pieces.append("<w:br/>" * bool(at))
            for more, piece in enumerate(line.split("\t")):
                pieces.append("<w:tab/>" * bool(more))
                if piece:
                    pieces.append(f'<w:t xml:space="preserve">{escape(piece)}</w:t>')
        return f"<w:r>{f'<w:rPr>{face}</w:rPr>' if face else ''}{''.join(pieces)}</w:r>"

    def _setting(self, t: T) -> str:
        line = round(t.line * PT) if t.exact else round(t.line * 240)
        rule = "exact" if t.exact else "auto"
        start = "start" if self.habit.style == "libreoffice" else "left"
        align = {"both": "both", "center": "center", "right": "right", "left": start}[t.align]
        first = (
            f' w:firstLine="{round(t.first * MM)}"'
            if t.first >= 0
            else f' w:hanging="{round(-t.first * MM)}"'
        )
        return (
            ("<w:keepNext/>" if "k" in t.look else "")
            + ("<w:pageBreakBefore/>" if t.new_page else "")
            + (f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{t.auto}"/></w:numPr>' if t.auto else "")
            + f'<w:spacing w:before="{round(t.before * PT)}" w:after="{round(t.after * PT)}" '
            f'w:line="{line}" w:lineRule="{rule}"/>'
            f'<w:ind w:left="{round(t.left * MM)}"{first}/><w:jc w:val="{align}"/>'
        )

    def p(self, t: T, tabs: str = "", more: str = "") -> str:
        """Write a paragraph; `more` is put at its end as it is."""
        setting = self._setting(t)
        styled = self.habit.style == "styles" and not t.auto and not t.new_page and not tabs
        if styled:
            face = self._face(t, t.look)
            name = self.styles.setdefault(
                f"<w:pPr>{setting}</w:pPr><w:rPr>{face}</w:rPr>", f"S{len(self.styles)}"
            )
            setting = f'<w:pStyle w:val="{name}"/>'
        elif self.habit.style == "libreoffice":
            setting = f'<w:pStyle w:val="Normal"/><w:bidi w:val="0"/>{setting}'
        if tabs:
            at = setting.index("<w:spacing")
            setting = setting[:at] + tabs + setting[at:]
        bits = t.bits or ([(t.text, t.look)] if t.text else [])
        runs = "".join(self._run(t, text, look, styled=styled) for text, look in bits)
        mark = "" if styled else f"<w:rPr>{self._face(t, t.look)}</w:rPr>"
        rule = self._rule(t.rule, None) if t.rule and self.habit.rules in {"drawing", "vml"} else ""
        below = self._ruled(t) if t.rule and self.habit.rules not in {"drawing", "vml"} else ""
        return f"<w:p><w:pPr>{setting}{mark}</w:pPr>{runs}{rule}{more}</w:p>{below}"

    def _ruled(self, t: T) -> str:
        """Write the line below a text as the border of an empty paragraph, indented on both sides."""
        side = max(t.left, 0)
        return (
            '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>'
            f'<w:spacing w:before="0" w:after="0" w:line="60" w:lineRule="exact"/>'
            f'<w:ind w:left="{round(side * MM)}" w:right="{round(side * MM)}"/><w:jc w:val="center"/>'
            '<w:rPr><w:sz w:val="4"/></w:rPr></w:pPr></w:p>'
        )

    def _rule(self, length: float, middle: float | None) -> str:
        """Write a drawn line, its middle so many mm from the left end of its place, in the middle when not said."""
        self.shapes += 1
        if self.habit.rules == "vml":
            begin = (82.5 if middle is None else middle) - length / 2
            ends = [f"{each / 0.3528:.1f}pt,18pt" for each in (begin, begin + length)]
            return (
                f'<w:r><w:pict><v:line id="l{self.shapes}" from="{ends[0]}" to="{ends[1]}" '
                'style="position:absolute;z-index:1" strokeweight=".75pt"/></w:pict></w:r>'
            )
        place = (
            "<wp:align>center</wp:align>"
            if middle is None
            else (f"<wp:posOffset>{round((middle - length / 2) * 36000)}</wp:posOffset>")
        )
        return (
            '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" '
            'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            f'<wp:positionH relativeFrom="column">{place}</wp:positionH>'
            '<wp:positionV relativeFrom="paragraph"><wp:posOffset>220000</wp:posOffset></wp:positionV>'
            f'<wp:extent cx="{round(length * 36000)}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
            f'<wp:docPr id="{self.shapes}" name="Đường kẻ {self.shapes}"/><a:graphic><a:graphicData '
            'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/>'
            '<wps:spPr><a:xfrm><a:off x="0" y="0"/>'
            f'<a:ext cx="{round(length * 36000)}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"/></wps:spPr><wps:bodyPr/></wps:wsp>'
            "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
        )

    def table(self, widths: list[float], rows: list[list[str]], *, lines: bool = False, repeats: bool = False,
              heights: list[float] | None = None, kept: bool = False, borders: list[list[str]] | None = None) -> str:  # fmt: skip
        """Write a table of cells that are written already."""
        edges = "".join(
            f'<w:{side} w:val="{"single" if lines else "nil"}" w:sz="4" w:space="0" w:color="auto"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        grid = "".join(f'<w:gridCol w:w="{round(each * MM)}"/>' for each in widths)
        body = ""
        for number, row in enumerate(rows):
            height = (
                f'<w:trHeight w:val="{round(heights[number] * MM)}" w:hRule="atLeast"/>'
                if heights and heights[number]
                else ""
            )
            head = "<w:cantSplit/>" * kept + height + "<w:tblHeader/>" * (repeats and number == 0)
            cells = ""
            for at, cell in enumerate(row):
                edge = borders[number][at] if borders else ""
                own = (
                    f'<w:tcBorders><w:{edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tcBorders>'
                    if edge
                    else ""
                )
                cells += f'<w:tc><w:tcPr><w:tcW w:w="{round(widths[at] * MM)}" w:type="dxa"/>{own}</w:tcPr>{cell}</w:tc>'
            body += f"<w:tr>{f'<w:trPr>{head}</w:trPr>' if head else ''}{cells}</w:tr>"
        return (
            f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:jc w:val="center"/><w:tblBorders>{edges}</w:tblBorders>'
            '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>'
            f"</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"
        )

    # The head.

    def head(self) -> str:
        d = self.draft
        left, right = [*d.parents, *d.issuer], [each for each in (d.nation, d.motto) if each]
        widest = max((width_mm(each.text, each.size) for each in d.issuer), default=40.0)
        widest = min(widest, 62.0)
        motto = width_mm(d.motto.text, d.motto.size) if d.motto else 57.0
        lengths = (widest * d.issuer_rule, motto * d.motto_rule)
        makers: dict[str, Callable] = {"tabs": self._tabbed_head, "boxes": self._boxed_head}
        return makers.get(self.habit.head, self._table_head)(left, right, lengths)

    def _column(self, lines: list[T], length: float, room: float) -> str:
        """Write the lines of one half of the head, the last with a line below it."""
        if not length or not lines or self.habit.rules == "cell":
            return "".join(map(self.p, lines))
        *above, last = lines
        if self.habit.rules in {"drawing", "vml"}:
            return "".join(map(self.p, above)) + self.p(last, more=self._rule(length, room / 2))
        return "".join(map(self.p, lines)) + self._ruled(T(left=(room - length) / 2))

    def _table_head(self, left: list[T], right: list[T], lengths: tuple[float, float]) -> str:
        d, widths = self.draft, [65.0, 100.0]
        number, date = self._number_and_date()
        number = number + (self.p(d.subject) if d.subject else "")
        columns = [self._column(left, lengths[0], widths[0]), self._column(right, lengths[1], widths[1])]
        if self.habit.rules == "cell":
            return self._head_on_cells(columns, (number, date), lengths)
        if self.habit.head == "two rows":
            return self.table(widths, [columns, [number, date]], lines=d.framed_head)
        gap = [self.p(T("", 13, align="center", first=0, before=0))] * 2
        short = len(right) - len(left)
        more = self.p(T("", 13, align="center", first=0, before=0))
        gap = [gap[0] + more * max(short, 0), gap[1] + more * max(-short, 0)]
        return self.table(
            widths, [[columns[0] + gap[0] + number, columns[1] + gap[1] + date]], lines=d.framed_head
        )

    def _head_on_cells(self, columns, below, lengths) -> str:
        """Write the head in a table of seven columns: the lines are the upper borders of narrow cells."""
        sides = [(65.0 - lengths[0]) / 2, (100.0 - lengths[1]) / 2]
        widths = [sides[0], lengths[0], sides[0], sides[1], lengths[1], sides[1]]
        grid = "".join(f'<w:gridCol w:w="{round(each * MM)}"/>' for each in widths)

        def cell(width: float, span: int, content: str, edge: str = "") -> str:
            own = (
                f'<w:tcBorders><w:{edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tcBorders>'
                if edge
                else ""
            )
            return (
                f'<w:tc><w:tcPr><w:tcW w:w="{round(width * MM)}" w:type="dxa"/><w:gridSpan w:val="{span}"/>{own}</w:tcPr>'
                f"{content}</w:tc>"
            )

        small = (
            '<w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:rPr><w:sz w:val="8"/></w:rPr></w:pPr></w:p>'
        )
        rows = (
            cell(65, 3, columns[0]) + cell(100, 3, columns[1]),
            "".join(cell(w, 1, small, "top" if at in {1, 4} and w else "") for at, w in enumerate(widths)),
            cell(65, 3, below[0]) + cell(100, 3, below[1]),
        )
        body = "".join(f"<w:tr>{row}</w:tr>" for row in rows)
        return (
            '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/>'
            '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"
        )

    def _number_and_date(self) -> tuple[str, str]:
        d = self.draft
        empty = self.p(T("", 13, align="center", first=0, before=0))
        return (
            self.p(d.number) if d.number else empty,
            empty * d.above_date + (self.p(d.date) if d.date else empty),
        )

    _TABS = f'<w:tabs><w:tab w:val="center" w:pos="{round(32 * MM)}"/><w:tab w:val="center" w:pos="{round(115 * MM)}"/></w:tabs>'

    def _pair(self, left: T | None, right: T | None, more: str = "") -> str:
        """Write two texts side by side on centre tabs."""
        bits = [
            (f"\t{left.text}" if left else "\t", left or T()),
            (f"\t{right.text}" if right else "", right or T()),
        ]
        runs = "".join(self._run(t, text, t.look, styled=False) for text, t in bits if text)
        setting = self._setting(
            T(align="left", first=0, before=max(each.before for each in (left, right) if each))
        )
        at = setting.index("<w:spacing")
        return f"<w:p><w:pPr>{setting[:at]}{self._TABS}{setting[at:]}</w:pPr>{runs}{more}</w:p>"

    def _tabbed_head(self, left: list[T], right: list[T], lengths: tuple[float, float]) -> str:
        d, rows = self.draft, max(len(left), len(right))
        left, right = [*left, *[None] * rows][:rows], [*right, *[None] * rows][:rows]
        found = ""
        for at in range(rows):
            last = at == rows - 1
            rules = (
                self._rule(lengths[0], 32) * bool(lengths[0]) + self._rule(lengths[1], 115) * bool(lengths[1])
            ) * last
            found += self._pair(left[at], right[at], rules)
        found += self.p(T("", 13, align="left", first=0, before=0))
        if d.above_date:
            return found + self._pair(d.number, None) + self._pair(None, d.date)
        found += self._pair(d.number, d.date) if d.number or d.date else ""
        return found + (self.p(d.subject) if d.subject else "")

    def _boxed_head(self, left: list[T], right: list[T], lengths: tuple[float, float]) -> str:
        number, date = self._number_and_date()
        number += self.p(self.draft.subject) if self.draft.subject else ""
        boxes = (
            (self._column(left, lengths[0], 65) + self.p(T("", 13, first=0, before=0)) + number, 0, 65),
            (self._column(right, lengths[1], 100) + self.p(T("", 13, first=0, before=0)) + date, 65, 100),
        )
        found = "".join(
            '<w:r><w:pict><v:shape type="#_x0000_t202" stroked="f" style="position:absolute;'
            f'margin-left:{begin / 0.3528:.1f}pt;margin-top:0;width:{width / 0.3528:.1f}pt;height:110pt">'
            f'<v:textbox inset="0,0,0,0"><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>'
            for content, begin, width in boxes
        )
        return f'<w:p><w:pPr><w:spacing w:before="0" w:after="2200"/></w:pPr>{found}</w:p>'

    def title(self) -> str:
        d = self.draft
        if d.kind is None:
            return "".join(map(self.p, d.addressee))
        found = self.p(d.kind)
        *above, last = d.title or [None]
        length = (
            (min(width_mm(max((t.text for t in d.title), key=len), 14), 150) * d.title_rule) if d.title else 0
        )
        found += "".join(map(self.p, above))
        if last is not None and length and self.habit.rules in {"drawing", "vml"}:
            found += self.p(last, more=self._rule(length, 82.5))
        elif last is not None:
            found += self.p(last)
            if length and self.habit.rules == "cell":
                side, small = (165 - length) / 2, self.p(T("", 4, first=0, before=0))
                found += self.table([side, length, side], [[small] * 3], borders=[["", "top", ""]])
            elif length:
                found += self._ruled(T(left=(165 - length) / 2))
        found += "".join(map(self.p, d.deciding))
        return found + "".join(map(self.p, d.addressee))

    def block(self, block) -> str:
        if isinstance(block, T):
            return self.p(block)
        columns = len(block.rows[0])
        widths = [12.0, *[(block.width - 12) / (columns - 1)] * (columns - 1)]
        rows = [
            [
                self.p(
                    T(
                        text,
                        block.size,
                        "b" * (number == 0),
                        "center" if number == 0 or at == 0 else "left",
                        first=0,
                        before=0,
                    )
                )
                for at, text in enumerate(row)
            ]
            for number, row in enumerate(block.rows)
        ]
        return self.table(widths, rows, lines=True, repeats=block.repeats)

    # The end.

    def closing(self) -> str:
        d = self.draft
        d_left = [each for each in (d.recipients_head, *d.recipients) if each]
        posts = "".join(map(self.p, d.posts))
        last = [*d.other_posts, *([d.name] if d.name else [])]
        blank = T("", 14, "bk", "center", first=0, before=0)
        left = self.p(T("", 12, first=0, before=0)) * d.above_recipients + "".join(map(self.p, d_left))
        left = left or self.p(T("", 12, first=0, before=0))
        if not posts and not last:
            return left if d_left else ""
        if self.habit.closing == "tabs":
            return self._tabbed_closing(d_left, d.posts, last)
        if self.habit.closing == "rows":
            name = "".join(map(self.p, last))
            height = [0, d.room * 6.0, 0]
            empty = self.p(T("", 11, first=0, before=0))
            rows = [[left, posts], [empty, self.p(blank)], [empty, name or empty]]
            return self.table([80, 85], rows, heights=height, kept=True)
        if self.habit.room == "before" and last:
            room = "".join(map(self.p, [last[0].but(before=d.room * 16), *last[1:]]))
        elif self.habit.room == "line breaks":
            room = self.p(blank.but(bits=[("\n" * max(d.room - 1, 0), "b")])) * bool(d.room) + "".join(
                map(self.p, last)
            )
        else:
            room = self.p(blank) * d.room + "".join(map(self.p, last))
        return self.table([80, 85], [[left, posts + room]], kept=True)

    def _tabbed_closing(self, left: list[T], posts: list[T], last: list[T]) -> str:
        right = [*posts, *[None] * self.draft.room, *last]
        tabs = f'<w:tabs><w:tab w:val="center" w:pos="{round(122 * MM)}"/></w:tabs>'
        found = ""
        for at in range(max(len(left), len(right))):
            one = left[at] if at < len(left) else None
            two = right[at] if at < len(right) else None
            base = one or T("", 11, align="left", first=0, before=0)
            bit = self._run(two, f"\t{two.text}", two.look, styled=False) if two else ""
            found += self.p(base, tabs=tabs, more=bit)
        return found

    # Pages.

    def _field(self, size: float, look: str, align: str) -> str:
        face = self._face(T(size=size), look) or '<w:sz w:val="28"/>'
        if self.habit.field in {"complex", "sdt"}:
            run = (
                f'<w:r><w:rPr>{face}</w:rPr><w:fldChar w:fldCharType="begin"/></w:r>'
                f'<w:r><w:rPr>{face}</w:rPr><w:instrText xml:space="preserve"> PAGE   \\* MERGEFORMAT </w:instrText></w:r>'
                f'<w:r><w:rPr>{face}</w:rPr><w:fldChar w:fldCharType="separate"/></w:r>'
                f'<w:r><w:rPr>{face}</w:rPr><w:t>2</w:t></w:r><w:r><w:rPr>{face}</w:rPr><w:fldChar w:fldCharType="end"/></w:r>'
            )
        else:
            run = f'<w:fldSimple w:instr=" PAGE "><w:r><w:rPr>{face}</w:rPr><w:t>2</w:t></w:r></w:fldSimple>'
        text = f'<w:p><w:pPr><w:jc w:val="{align}"/></w:pPr>{run}</w:p>'
        if self.habit.field == "sdt":
            return f"<w:sdt><w:sdtPr/><w:sdtContent>{text}</w:sdtContent></w:sdt>"
        return text

    def _edge(self, kind: str, content: str) -> str:
        """Add a header or footer; return the id of its part."""
        name = f"{kind}{len(self.parts) + 1}"
        tag = "hdr" if kind == "header" else "ftr"
        self.parts[name] = f"<w:{tag} {_SPACES}>{content or '<w:p/>'}</w:{tag}>"
        return name

    def _section(self, *, annex: Annex | None = None) -> str:
        d = self.draft
        width, height = d.paper[::-1] if annex and annex.landscape else d.paper
        top, bottom, left, right = d.margins
        size, align = (annex.number_size, annex.number_align) if annex else (d.number_size, d.number_align)
        refs = ""
        number = self._field(size, d.number_look, align)
        if d.numbered:
            refs += f'<w:{d.numbered}Reference w:type="default" r:id="{self._edge(d.numbered, number)}"/>'
        if d.first_differs:
            first = f"<w:p><w:r><w:t>{d.first_header}</w:t></w:r></w:p>" if d.first_header else ""
            refs += f'<w:headerReference w:type="first" r:id="{self._edge("header", first)}"/>'
        footer = "".join(self._footer()) if d.footer and annex is None else ""
        if footer and d.first_differs:
            refs += f'<w:footerReference w:type="first" r:id="{self._edge("footer", footer)}"/>'
        if footer and (d.footer_on_all or not d.first_differs):
            refs += f'<w:footerReference w:type="default" r:id="{self._edge("footer", footer)}"/>'
        start = 1 if annex and annex.start else d.start
        pages = f"<w:pgNumType{f' w:fmt={chr(34)}{d.format}{chr(34)}' if d.format else ''}{f' w:start={chr(34)}{start}{chr(34)}' if start else ''}/>"
        kind = '<w:type w:val="continuous"/>' if annex and annex.begins == "continuous" else ""
        orient = ' w:orient="landscape"' if width > height else ""
        return (
            f'<w:sectPr>{refs}{kind}<w:pgSz w:w="{round(width * MM)}" w:h="{round(height * MM)}"{orient}/>'
            f'<w:pgMar w:top="{round(top * MM)}" w:right="{round(right * MM)}" w:bottom="{round(bottom * MM)}" '
            f'w:left="{round(left * MM)}" w:header="{round(d.header * MM)}" w:footer="567" w:gutter="0"/>'
            f"{pages}{'<w:titlePg/>' if d.first_differs else ''}</w:sectPr>"
        )

    def _footer(self) -> Iterator[str]:
        yield (
            '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr></w:pPr></w:p>'
        )
        yield from map(self.p, self.draft.footer)

    def text(self) -> str:
        d = self.draft
        found = self.head() + self.title() + "".join(map(self.block, d.body))
        found += "".join(map(self.p, d.before_signing)) + self.closing() + "".join(map(self.p, d.behind))
        sections = [self._section()]
        for annex in d.annexes:
            if annex.begins == "break":
                found += '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
            elif annex.begins != "nothing":
                found += f"<w:p><w:pPr>{sections[-1]}</w:pPr></w:p>"
                sections.append(self._section(annex=annex))
            lines = [each for each in (annex.heading, annex.title, annex.pointer) if each]
            found += "".join(map(self.p, lines)) + "".join(map(self.block, annex.blocks))
        return f'{found}<w:p><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:p>{sections[-1]}'

    def file(self) -> bytes:
        """Return the bytes of the Word file."""
        text = f"<w:document {_SPACES}><w:body>{self.text()}</w:body></w:document>"
        links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        edges = "".join(
            f'<Relationship Id="{name}" Type="{links}/{name.rstrip("0123456789")}" Target="{name}.xml"/>'
            for name in self.parts
        )
        kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        types = "".join(
            f'<Override PartName="/word/{name}.xml" ContentType="{kinds}.{name.rstrip("0123456789")}+xml"/>'
            for name in (*self.parts, "styles", "numbering")
        )
        package = "http://schemas.openxmlformats.org/package/2006"
        files = {
            "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
            f'ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{kinds}.document.main+xml"/>'
            f"{types}</Types>",
            "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
            f'Type="{links}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">{edges}<Relationship '
            f'Id="rIdS" Type="{links}/styles" Target="styles.xml"/><Relationship Id="rIdN" Type="{links}/numbering" '
            'Target="numbering.xml"/></Relationships>',
            "word/document.xml": text,
            "word/styles.xml": self._style_sheet(),
            "word/numbering.xml": _numbering(self.draft.bullet),
            **{f"word/{name}.xml": content for name, content in self.parts.items()},
        }
        stream = BytesIO()
        with ZipFile(stream, "w") as archive:
            for name, content in files.items():
                archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{content}')
        return stream.getvalue()

    def _style_sheet(self) -> str:
        whole = {
            "direct": '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/>',
            "default": '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" '
            'w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/>',
        }
        face = whole.get(self.habit.style, whole["direct"])
        spacing = (
            '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/>'
            if self.habit.style == "direct"
            else ""
        )
        own = "".join(
            f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{name}"><w:name w:val="Kieu {name}"/>'
            f'<w:basedOn w:val="Normal"/>{content}</w:style>'
            for content, name in self.styles.items()
        )
        return (
            f"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>{face}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
            f'{spacing}</w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" '
            f'w:styleId="Normal"><w:name w:val="Normal"/></w:style>{own}</w:styles>'
        )


def _numbering(bullet: str) -> str:
    """Return lists of Word: 1 counts I, II, 2 counts 1, 2, 3 has dashes; typed indents win."""
    kinds = (("upperRoman", "%1."), ("decimal", "%1."), ("bullet", bullet), ("lowerLetter", "%1)"))
    levels = "".join(
        f'<w:abstractNum w:abstractNumId="{at}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:suff w:val="space"/><w:lvlText w:val="{text}"/></w:lvl></w:abstractNum>'
        for at, (kind, text) in enumerate(kinds, 1)
    )
    used = "".join(
        f'<w:num w:numId="{at}"><w:abstractNumId w:val="{at}"/></w:num>' for at in range(1, len(kinds) + 1)
    )
    return f"<w:numbering {W}>{levels}{used}</w:numbering>"


def written(draft: Draft) -> bytes:
    """Return the Word file of a draft."""
    return Pen(draft).file()
