"""Bytes of a Word file → PreparedTemplate: tags made ready once, so that a document is one pass over strings.

This is the only module that knows docxtpl, which puts together the tags that Word has torn apart, and takes
away the paragraphs and rows that only hold a tag.
"""

from hashlib import sha256

from docxtpl import DocxTemplate
from lxml import etree

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import has_errors
from sinhkehoach.base.text import nfc
from sinhkehoach.docx.wordml import Element
from sinhkehoach.opc.package import deflate
from sinhkehoach.template.check_template import template_problems
from sinhkehoach.template.geometry import Places, measure
from sinhkehoach.template.named_styles import named_styles, style_sheet
from sinhkehoach.template.preflight import read_package
from sinhkehoach.template.prepared_template import PreparedTemplate
from sinhkehoach.template.program_names import program_names
from sinhkehoach.template.read_program import read_program
from sinhkehoach.template.tag_paragraphs import tagged_part
from sinhkehoach.template.template_parts import TemplateParts, take_apart

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def prepare_template(data: bytes) -> PreparedTemplate:
    """Return the template with the bytes `data` made ready.

    Raises ProblemsFound, with all that the template check says, when it finds an error.
    """
    parts = take_apart(read_package(data))
    problems = template_problems(parts)
    if has_errors(problems):
        raise ProblemsFound(problems)
    return _prepared(parts, sha256(data).hexdigest())


def _prepared(parts: TemplateParts, digest: str) -> PreparedTemplate:
    sources = {part: _source(root) for part, root in parts.tagged.items()}
    sheet = style_sheet(parts.styles)
    static = tuple(deflate(part, data) for part, data in parts.static.items())
    return PreparedTemplate(
        digest=digest,
        document_part=parts.document_part,
        notes_part=parts.notes_part,
        origin_part=parts.origin_part,
        properties=parts.properties,
        sources=sources,
        static=static,
        styles=named_styles(sheet),
        geometry=measure(parts.body, _places(parts.body), sheet),
    )


def _source(root: Element) -> str:
    """Return a part as text with whole tags, each in the place of what it replaces."""
    xml = etree.tostring(root, encoding="unicode")
    patched: str = DocxTemplate(None).patch_xml(nfc(xml))
    return _DECLARATION + patched


def _places(root: Element) -> Places:
    """Return the paragraph that each name is first printed in."""
    tags = tagged_part("", root).tags
    program = read_program("".join(tag.text for tag, _ in tags))
    places: dict[str, Element] = {}
    for use in program_names(program).uses:
        if use.is_printed:
            places.setdefault(use.name, tags[use.tag][1].element)
    return places
