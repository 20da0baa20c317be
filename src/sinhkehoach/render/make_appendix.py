"""A Document whose appendix goes out alone + template → the Word file of just that appendix."""

from typing import Final

from lxml import etree

from sinhkehoach.base.errors import UserError
from sinhkehoach.compose.document import Document
from sinhkehoach.docx.wordml import Element, W, child, paragraph_text, read_xml
from sinhkehoach.provenance.marks import Marks, unmarked
from sinhkehoach.render.fill import number_drawings
from sinhkehoach.render.make import packed, rendered_parts
from sinhkehoach.template.prepared_template import PreparedTemplate

_DECLARATION: Final = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_REFERENCES: Final = (f"{W}headerReference", f"{W}footerReference")


def make_appendix_docx(document: Document, template: PreparedTemplate) -> bytes:
    """Return the last appendix of `document` as a Word file of its own, set as the template sets appendices.

    Raises ProblemsFound as `make_docx` does, UserError where the template begins no section for an appendix.
    """
    parts = rendered_parts(document, template, Marks())
    root = read_xml(unmarked(parts[template.document_part].decode()).encode())
    _leave_alone(root[0], document.appendices[-1].label)
    drawn = number_drawings(etree.tostring(root, encoding="unicode"))
    parts[template.document_part] = _DECLARATION + drawn.encode()
    return packed(parts, template, None, [])


def _leave_alone(body: Element, label: str) -> None:
    """Take away what stands before the section that begins with `label`; headers that it took from there stay."""
    blocks = list(body)
    ends = [at for at, block in enumerate(blocks) if child(block, "pPr", "sectPr") is not None]
    last = max((at for at, block in enumerate(blocks) if _reads(block, label)), default=0)
    before = [at for at in ends if at < last]
    if not before:
        hint = "đặt một dấu ngắt phần (Section Break) trước phụ lục trong mẫu Word"
        raise UserError("Mẫu Word này không tách phụ lục ra thành phần riêng", hint)
    gone = blocks[: before[-1] + 1]
    inherited = {
        (reference.tag, reference.get(f"{W}type")): reference
        for block in gone
        for reference in block.iterfind(f"{W}pPr/{W}sectPr/*")
        if reference.tag in _REFERENCES
    }
    for block in gone:
        body.remove(block)
    section = next(body.iter(f"{W}sectPr"))
    own = {(reference.tag, reference.get(f"{W}type")) for reference in section}
    for kind, reference in reversed(inherited.items()):
        if kind not in own:
            section.insert(0, reference)


def _reads(block: Element, text: str) -> bool:
    return block.tag == f"{W}p" and paragraph_text(block).strip() == text
