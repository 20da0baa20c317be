"""What stands in a paragraph: its runs in their looks, fields as their results, what is drawn, what begins in it."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Final

from sinhkehoach.docx.comments import CommentedWords
from sinhkehoach.docx.content import DocxRun
from sinhkehoach.docx.foreign import EQUATIONS, equation, ruby, symbol
from sinhkehoach.docx.formats import RunFormat
from sinhkehoach.docx.style_sheet import StyleSheet
from sinhkehoach.docx.wordml import Element, R, W, properties_of, value, visible_children

_INSTRUCTION: Final = re.compile(r"\s*(=|[A-Za-z]+)")
# What a field is called whose code tells no name.
_NAMELESS: Final = "?"
_DRAWN: Final = frozenset(W + name for name in ("drawing", "pict", "object"))
_LINK: Final = f"{W}hyperlink"
_HOLDERS: Final = frozenset({_LINK, f"{W}fldSimple"})
_ADDRESS: Final = re.compile(r'\s*HYPERLINK\s+(?:\\l\s+)?"([^"]*)"')
_SIGNS: Final = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}noBreakHyphen": "-",
    f"{W}cr": "\n",
}
_RUN: Final = f"{W}r"
_TEXT: Final = f"{W}t"
_PROPERTIES: Final = f"{W}rPr"
_BREAK: Final = f"{W}br"
_SYMBOL: Final = f"{W}sym"
_RUBY: Final = f"{W}ruby"
_NOTE: Final = f"{W}footnoteReference"
_BOOKMARK: Final = f"{W}bookmarkStart"


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    in_result: bool = False

    @property
    def code(self) -> str:
        found = _INSTRUCTION.match(self.instruction)
        return found[1].upper() if found else _NAMELESS

    @property
    def address(self) -> str:
        """Where a field that is a link leads to, "" for any other."""
        found = _ADDRESS.match(self.instruction)
        return found[1] if found else ""


@dataclass(slots=True)
class Inline:
    """What stands in a paragraph; `drawn` are the w:drawing, w:pict and w:object of its visible runs.

    `breaks_before` and `breaks_behind` tell of page breaks before any text and behind some. `joints` are the numbers of
    the runs with which a further w:p begins, the mark before it being gone.
    """

    runs: list[DocxRun] = field(default_factory=list)
    hidden: list[DocxRun] = field(default_factory=list)
    bookmarks: list[str] = field(default_factory=list)
    drawn: list[Element] = field(default_factory=list)
    joints: list[int] = field(default_factory=list)
    has_text: bool = False
    breaks_before: bool = False
    breaks_behind: bool = False
    is_broken: bool = False

    @property
    def is_empty(self) -> bool:
        """True when nothing of it shows."""
        return not self.runs and not self.drawn

    @property
    def breaks_page(self) -> bool:
        """True when a page break stands in it."""
        return self.breaks_before or self.breaks_behind

    def break_page(self) -> None:
        """Begin a new page behind all that was added so far."""
        if self.has_text:
            self.breaks_behind = self.is_broken = True
        else:
            self.breaks_before = True

    def add(self, run: DocxRun) -> None:
        """Add a visible run; behind a page break it begins on a line of its own."""
        if run.text and self.is_broken:
            run = run._replace(text=f"\n{run.text}", typed=run.typed and f"\n{run.typed}")
            self.is_broken = False
        self.has_text = self.has_text or bool(run.text.strip())
        self.runs.append(run)


@dataclass(slots=True)
class RunReader:
    """Reads paragraph after paragraph; a field may begin in one and end in another.

    `notes` counts the footnotes as they are referred to, `placeholders` are runs that only ask for what belongs there,
    `links` gives the address of each link by its id.
    """

    sheet: StyleSheet
    notes: dict[str, int] = field(default_factory=dict)
    placeholders: Collection[Element] = ()
    comments: CommentedWords = field(default_factory=CommentedWords)
    links: Mapping[str, str] = field(default_factory=dict)
    hidden: bool = False
    _link: str = ""
    _fields: list[_Field] = field(default_factory=list)

    def read(self, paragraph: Element, style: str, table: str, inline: Inline) -> None:
        """Add to `inline` what stands in a w:p of `style` in a table of the style `table`."""
        if self.comments.open:
            self.comments.add(" ")
        self._read_children(paragraph, style, table, inline)

    def _read_children(self, holder: Element, style: str, table: str, inline: Inline) -> None:
        for element in visible_children(holder):
            if element.tag == _RUN:
                self._read_run(element, style, table, inline)
            elif element.tag == _BOOKMARK:
                inline.bookmarks.append(value(element, "name") or "")
            elif element.tag in _HOLDERS:
                self._read_holder(element, style, table, inline)
            elif element.tag in EQUATIONS:
                inline.add(equation(element, self.sheet.face(None, style, table)))
            else:
                self.comments.follow(element)

    def _read_holder(self, element: Element, style: str, table: str, inline: Inline) -> None:
        simple = element.tag == f"{W}fldSimple"
        if simple:
            self._fields.append(_Field(value(element, "instr") or "", in_result=True))
        around = self._link
        self._link = self._address(element) or around
        self._read_children(element, style, table, inline)
        self._link = around
        if simple:
            inline.runs.append(DocxRun("", self.sheet.face(None, style, table), self._fields.pop().code))

    def _address(self, element: Element) -> str:
        """Return where a w:hyperlink leads to: an address, or a place in the document; "" for what is none."""
        if element.tag != _LINK:
            return ""
        address, anchor = self.links.get(element.get(f"{R}id", ""), ""), value(element, "anchor")
        return f"{address}#{anchor}" if anchor else address

    def _read_run(self, run: Element, style: str, table: str, inline: Inline) -> None:
        properties = properties_of(run, _PROPERTIES)
        face = self.sheet.face(properties, style, table)
        # Nearly every run holds one text and nothing else.
        if len(run) == (1 if properties is None else 2) and run[-1].tag == _TEXT and not self._fields:
            self._add(run, run[-1].text or "", face, inline)
            return
        text = ""
        for each in visible_children(run):
            if each.tag == _NOTE:
                self._add(run, text, face, inline)
                text = ""
                self._add_note(each, face, inline)
            elif each.tag in {_SYMBOL, _RUBY} and all(field.in_result for field in self._fields):
                self._add(run, text, face, inline)
                text = ""
                for piece in [symbol(each, face)] if each.tag == _SYMBOL else ruby(each, face):
                    self._add(run, piece.text, face, inline, piece.foreign)
            elif each.tag in _DRAWN:
                if not face.hidden:
                    inline.drawn.append(each)
            elif each.tag == _BREAK and value(each, "type") == "page":
                self._add(run, text, face, inline)
                text = ""
                inline.break_page()
            else:
                text += self._piece(each)
        self._add(run, text, face, inline)

    def _add(self, run: Element, text: str, face: RunFormat, inline: Inline, foreign: str = "") -> None:
        code = self._fields[-1].code if self._fields else ""
        if not (text or foreign) and code in {"", _NAMELESS}:
            return
        shown = text.upper() if face.caps else text
        is_placeholder = bool(self.placeholders) and run in self.placeholders
        link = self._link or next((each.address for each in self._fields if each.address), "")
        typed = "" if shown == text else text
        found = DocxRun(shown, face, code, typed, 0, is_placeholder, foreign, link)
        if face.hidden:
            self.hidden = self.hidden or bool(text.strip())
            inline.hidden.append(found)
            return
        if self.comments.open:
            self.comments.add(shown)
        inline.add(found)

    def _add_note(self, reference: Element, face: RunFormat, inline: Inline) -> None:
        if not face.hidden:
            number = self.notes.setdefault(value(reference, "id") or "", len(self.notes) + 1)
            inline.runs.append(DocxRun("", face, note=number))

    def _piece(self, element: Element) -> str:
        """Return the text of one piece of a run, following the marks of fields."""
        if element.tag == f"{W}fldChar":
            self._follow(value(element, "fldCharType"))
        elif element.tag == f"{W}instrText" and self._fields:
            self._fields[-1].instruction += element.text or ""
        elif all(each.in_result for each in self._fields):
            return _text(element)
        return ""

    def _follow(self, mark: str | None) -> None:
        if mark == "begin":
            self._fields.append(_Field())
        elif self._fields and mark == "separate":
            self._fields[-1].in_result = True
        elif self._fields and mark == "end":
            self._fields.pop()


def _text(element: Element) -> str:
    if element.tag == _TEXT:
        return element.text or ""
    if element.tag == _BREAK:
        return "\n"
    return _SIGNS.get(element.tag, "")
