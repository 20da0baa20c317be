"""The runs of a paragraph: visible text in its looks, fields as their results."""

import re
from dataclasses import dataclass, field
from typing import Final

from sinhkehoach.docx.content import DocxRun
from sinhkehoach.docx.style_sheet import StyleSheet
from sinhkehoach.docx.wordml import Element, W, value, visible_children

_INSTRUCTION: Final = re.compile(r"\s*([A-Za-z]+)")
_PAGE_BREAKS: Final = {"page"}
_SIGNS: Final = {
    f"{W}tab": "\t",
    f"{W}noBreakHyphen": "-",
    f"{W}cr": "\n",
}


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    in_result: bool = False

    @property
    def code(self) -> str:
        found = _INSTRUCTION.match(self.instruction)
        return found[1].upper() if found else ""


@dataclass(slots=True)
class RunReader:
    """Reads paragraph after paragraph; a field may begin in one and end in another."""

    sheet: StyleSheet
    hidden: bool = False
    page_break: bool = False
    _fields: list[_Field] = field(default_factory=list)

    def read(self, paragraph: Element, table: str) -> tuple[DocxRun, ...]:
        """Return the runs of a w:p that stands in a table of the style `table`."""
        self.page_break = False
        found: list[DocxRun] = []
        for element in visible_children(paragraph):
            self._read_inline(element, paragraph, table, found)
        return tuple(found)

    def _read_inline(self, element: Element, paragraph: Element, table: str, found: list[DocxRun]) -> None:
        if element.tag == f"{W}r":
            self._read_run(element, paragraph, table, found)
        elif element.tag in {f"{W}hyperlink", f"{W}fldSimple"}:
            simple = element.tag == f"{W}fldSimple"
            if simple:
                self._fields.append(_Field(value(element, "instr") or "", in_result=True))
            for each in visible_children(element):
                self._read_inline(each, paragraph, table, found)
            if simple:
                found.append(DocxRun("", self.sheet.face(None, paragraph, table), self._fields.pop().code))

    def _read_run(self, run: Element, paragraph: Element, table: str, found: list[DocxRun]) -> None:
        face = self.sheet.face(run, paragraph, table)
        text = "".join(self._piece(each) for each in visible_children(run))
        text = text.upper() if face.caps else text
        if face.hidden:
            self.hidden = self.hidden or bool(text.strip())
            return
        code = self._fields[-1].code if self._fields else ""
        if text or code:
            found.append(DocxRun(text, face, code))

    def _piece(self, element: Element) -> str:
        """Return the text of one piece of a run, following the marks of fields."""
        if element.tag == f"{W}fldChar":
            self._follow(value(element, "fldCharType"))
        elif element.tag == f"{W}instrText" and self._fields:
            self._fields[-1].instruction += element.text or ""
        elif all(each.in_result for each in self._fields):
            return self._text(element)
        return ""

    def _follow(self, mark: str | None) -> None:
        if mark == "begin":
            self._fields.append(_Field())
        elif self._fields and mark == "separate":
            self._fields[-1].in_result = True
        elif self._fields and mark == "end":
            self._fields.pop()

    def _text(self, element: Element) -> str:
        if element.tag == f"{W}t":
            return element.text or ""
        if element.tag == f"{W}br":
            if value(element, "type") in _PAGE_BREAKS:
                self.page_break = True
                return ""
            return "\n"
        if element.tag == f"{W}sym":
            return _symbol(value(element, "char") or "")
        return _SIGNS.get(element.tag, "")


def _symbol(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
