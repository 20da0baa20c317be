"""Document + template → the bytes of a .docx."""

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import Problem
from sinhkehoach.compose.document import Document
from sinhkehoach.opc.package import deflate, write_package
from sinhkehoach.opc.part_names import APP_PART, CORE_PART, CUSTOM_PART
from sinhkehoach.opc.picture_file import PictureFile
from sinhkehoach.provenance.marks import Marks, Stretch
from sinhkehoach.provenance.origin import NamedDigest, Sources, origin_xml, properties_xml
from sinhkehoach.render.context import Context, build_context, has_content, picture_writer
from sinhkehoach.render.core_properties import APP_XML, core_xml
from sinhkehoach.render.fill import Rendered, number_drawings, promote_last_section, render, well_formed
from sinhkehoach.render.footnotes import footnotes_xml
from sinhkehoach.render.pictures import PictureWriter, with_pictures
from sinhkehoach.template.prepared_template import PreparedTemplate
from sinhkehoach.template.read_program import read_program
from sinhkehoach.template.vocabulary import NAMES, Presence, TemplateName, tag_form

# Headers, an empty part for footnotes and the like: most documents of a template have the same.
_well_formed_shared = lru_cache(maxsize=64)(well_formed)
_deflate_shared = lru_cache(maxsize=64)(deflate)
_NEVER_LOST = {Presence.OBLIGATORY, Presence.CONTENT, Presence.WHEN_USED}


def make_docx(document: Document, template: PreparedTemplate, sources: Sources | None = None) -> bytes:
    """Return `document` as a Word file in the shape of `template`; the same values give the same bytes.

    The file says what it was made from: the `sources`. Raises ProblemsFound when the template leaves out something
    that the document has, or a text cannot be printed.
    """
    marks = Marks()
    pictures = picture_writer(document, template, marks)
    parts = rendered_parts(document, template, marks, pictures)
    return packed(parts, template, sources, marks.stretches(), pictures.used)


def rendered_parts(
    document: Document, template: PreparedTemplate, marks: Marks, pictures: PictureWriter | None = None
) -> dict[str, bytes]:
    """Return the parts of a Word file that differ from document to document, by name; raises as `make_docx` does."""
    context = build_context(document, template, marks, pictures)
    made = {
        CORE_PART: well_formed(core_xml(document.properties)),
        APP_PART: _well_formed_shared(APP_XML),
        template.notes_part: _well_formed_shared(footnotes_xml(document.notes, template.styles)),
    }
    return made | (
        _filled_by_jinja(document, template, context) if template.jinja else _filled(template, context)
    )


def left_out(document: Document, template: PreparedTemplate) -> tuple[TemplateName, ...]:
    """Return what a template that only Jinja fills leaves out of `document`: it may be a form of quite another kind."""
    if template.jinja is None:
        return ()
    return tuple(_lost(build_context(document, template, Marks()), template.jinja.names))


def _filled(template: PreparedTemplate, context: Context) -> dict[str, bytes]:
    made, met = {}, set[str]()
    for part, source in template.sources.items():
        rendered = render(read_program(source), context)
        made[part] = _finished(part, rendered, template)
        met |= rendered.met
    _stop_at_loss(context, met)
    return made


def _filled_by_jinja(document: Document, template: PreparedTemplate, context: Context) -> dict[str, bytes]:
    from sinhkehoach.render.fill_jinja import fill_by_jinja  # noqa: PLC0415 — few templates need Jinja
    from sinhkehoach.template.engine.trial import misplaced  # noqa: PLC0415 — and lxml for what it prints

    parts = fill_by_jinja(template, context, document.records)
    made = {part: _finished(part, rendered, template) for part, rendered in parts.items()}
    problems = [problem for part, xml in made.items() for problem in misplaced(part, xml)]
    if problems:
        raise ProblemsFound(tuple(problems))
    return made


def _finished(part: str, rendered: Rendered, template: PreparedTemplate) -> bytes:
    is_body = part == template.document_part
    frame = number_drawings(promote_last_section(rendered.frame)) if is_body else rendered.frame
    return well_formed(frame, rendered.blocks) if rendered.blocks else _well_formed_shared(frame)


def packed(
    parts: dict[str, bytes],
    template: PreparedTemplate,
    sources: Sources | None,
    marks: list[Stretch],
    pictures: Mapping[str, PictureFile] = MappingProxyType({}),
) -> bytes:
    """Return the Word file of `parts`, its `pictures` and what all documents of `template` share.

    It tells of its `sources`.
    """
    properties = well_formed(properties_xml(sources, template.properties))
    made = {**parts, CUSTOM_PART: properties}
    own = {template.document_part, CORE_PART, CUSTOM_PART}
    members = (
        *((deflate if part in own else _deflate_shared)(part, data) for part, data in made.items()),
        *with_pictures(template.static, template.document_part, pictures),
    )
    origin = origin_xml(sources, NamedDigest(template.name, template.digest), marks, members)
    return write_package((*members, deflate(template.origin_part, well_formed(origin))))


def _stop_at_loss(context: Context, met: set[str]) -> None:
    """Raise ProblemsFound when the template has left out something that the plan holds."""
    lost = tuple(
        Problem(
            "SKH532",
            f"mẫu không in phần “{entry.name}” ({entry.description}) mà kế hoạch có",
            f"Thêm vào mẫu, ở chỗ thích hợp: {tag_form(entry)}",
        )
        for entry in _lost(context, met)
    )
    if lost:
        raise ProblemsFound(lost)


def _lost(context: Context, met: Collection[str]) -> Iterator[TemplateName]:
    """Yield what is in `context`, should be printed and is none of the names that were `met`."""
    for entry in NAMES:
        if entry.presence in _NEVER_LOST and entry.name not in met and has_content(context, entry):
            yield entry
