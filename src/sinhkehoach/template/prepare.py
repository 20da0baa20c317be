"""Bytes of a Word file → PreparedTemplate: tags made ready once, so that a document is one pass over strings.

This is the only module that knows docxtpl, which puts together the tags that Word has torn apart, and takes
away the paragraphs and rows that only hold a tag.
"""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import zip_longest

from docxtpl import DocxTemplate
from lxml import etree

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import Problem, has_errors
from sinhkehoach.base.text import nfc
from sinhkehoach.docx.wordml import Element
from sinhkehoach.opc.package import deflate
from sinhkehoach.template.check_template import template_problems
from sinhkehoach.template.engine.check_part import check_part, first_for_jinja
from sinhkehoach.template.engine.trial import trial_problems
from sinhkehoach.template.geometry import Places, measure
from sinhkehoach.template.named_styles import named_styles, style_sheet
from sinhkehoach.template.preflight import read_package
from sinhkehoach.template.prepared_template import JinjaFacts, PreparedTemplate, Style
from sinhkehoach.template.program_names import Use, program_names
from sinhkehoach.template.read_program import read_program
from sinhkehoach.template.read_tag import TAG
from sinhkehoach.template.tag_paragraphs import TaggedPart, tagged_part
from sinhkehoach.template.template_parts import TemplateParts, take_apart
from sinhkehoach.template.vocabulary import STYLE_NAMES

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# A form that prints none of our paragraphs need not have their styles.
_NO_STYLES = dict.fromkeys(STYLE_NAMES, Style("", "left"))


def prepare_template(data: bytes) -> PreparedTemplate:
    """Return the template with the bytes `data` made ready.

    Raises ProblemsFound, with all that the template check says, when it finds an error.
    """
    parts = take_apart(read_package(data))
    problems = checked(parts)
    if has_errors(problems):
        raise ProblemsFound(problems)
    return _prepared(parts, sha256(data).hexdigest())


def checked(parts: TemplateParts) -> tuple[Problem, ...]:
    """Return all that is wrong with a template: what can be seen in it, then what shows when it is made ready."""
    problems = template_problems(parts)
    if not has_errors(problems):
        problems = (*problems, *_displaced_tags(parts))
    facts = None if has_errors(problems) else _jinja_facts(parts)
    return (*problems, *trial_problems(_sources(parts), facts.places)) if facts else problems


def _jinja_facts(parts: TemplateParts) -> JinjaFacts | None:
    """Return what is to be known of a template that only Jinja fills, None for one that our own pass does."""
    tagged = {name: tagged_part(name, root) for name, root in parts.tagged.items()}
    if first_for_jinja(list(tagged.values())) is None:
        return None
    places = {name: [part.place(paragraph) for _, paragraph in part.tags] for name, part in tagged.items()}
    names = {use.name for part in tagged.values() for use in check_part(part).uses}
    return JinjaFacts(places, sorted(names))


def _displaced_tags(parts: TemplateParts) -> Iterator[Problem]:
    """Yield the parts whose tags, made ready, are not those that stand in their paragraphs."""
    for part, root in parts.tagged.items():
        seen = ["".join(tag.text.split()) for tag, _ in tagged_part(part, root).tags]
        ready = ["".join(tag.split()) for tag in TAG.findall(_source(root))]
        if seen != ready:
            odd = next((one for one, other in zip_longest(ready, seen) if one != other), None)
            tag = f"thẻ “{odd}”" if odd else "có thẻ"
            hint = "Gõ lại thẻ đó trong một đoạn chữ thường của mẫu"
            yield Problem("SKH541", f"phần “{part}” của tệp mẫu: {tag} đứng ở chỗ không in được", hint)


def _prepared(parts: TemplateParts, digest: str) -> PreparedTemplate:
    sheet = style_sheet(parts.styles)
    static = tuple(deflate(part, data) for part, data in parts.static.items())
    return PreparedTemplate(
        digest=digest,
        document_part=parts.document_part,
        notes_part=parts.notes_part,
        origin_part=parts.origin_part,
        properties=parts.properties,
        sources=_sources(parts),
        static=static,
        styles={**_NO_STYLES, **named_styles(sheet)},
        geometry=measure(parts.body, _places(parts.body), sheet),
        jinja=_jinja_facts(parts),
    )


def _sources(parts: TemplateParts) -> dict[str, str]:
    return {part: _source(root) for part, root in parts.tagged.items()}


def _source(root: Element) -> str:
    """Return a part as text with whole tags, each in the place of what it replaces."""
    xml = etree.tostring(root, encoding="unicode")
    patched: str = DocxTemplate(None).patch_xml(nfc(xml))
    return _DECLARATION + patched


def _places(root: Element) -> Places:
    """Return the paragraph that each name is first printed in."""
    part = tagged_part("", root)
    tags = part.tags
    places: dict[str, Element] = {}
    for use in _uses(part):
        if use.is_printed:
            places.setdefault(use.name, tags[use.tag][1].element)
    return places


def _uses(part: TaggedPart) -> Iterable[Use]:
    if first_for_jinja([part]) is not None:
        return check_part(part).uses
    return program_names(read_program("".join(tag.text for tag, _ in part.tags))).uses
