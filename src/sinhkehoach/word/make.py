"""Document + template → the bytes of a .docx; path of a Word file → template.

What is prepared once is kept in the user's cache folder, so that the libraries for Word files are loaded only
for a template that is new or has changed.
"""

from dataclasses import replace
from pathlib import Path

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.typeset.document import Document
from sinhkehoach.word.cache import cache_file, load, store
from sinhkehoach.word.context import build_context
from sinhkehoach.word.core_properties import APP_PART, APP_XML, CORE_PART, core_xml
from sinhkehoach.word.footnotes import footnotes_xml
from sinhkehoach.word.package import deflate, write_package
from sinhkehoach.word.prepared_template import PreparedTemplate
from sinhkehoach.word.read_program import read_program
from sinhkehoach.word.render import promote_last_section, render, well_formed


def make_docx(document: Document, template: PreparedTemplate) -> bytes:
    """Return `document` as a Word file in the shape of `template`; the same values give the same bytes.

    Raises ProblemsFound when the template leaves out something that the document has, or a text cannot be
    printed.
    """
    context = build_context(document, template)
    made = {
        CORE_PART: core_xml(document.properties),
        APP_PART: APP_XML,
        template.notes_part: footnotes_xml(document.notes, template.styles),
    }
    for part, source in template.sources.items():
        xml = render(read_program(source), context)
        made[part] = promote_last_section(xml) if part == template.document_part else xml
    return write_package((*(deflate(part, well_formed(xml)) for part, xml in made.items()), *template.static))


def read_template(path: Path, cache_folder: Path | None) -> PreparedTemplate:
    """Return the template at `path` ready to be filled, kept in `cache_folder` for the next time.

    Raises UserError when the file cannot be read, ProblemsFound when it is no Word file, holds a danger, or
    fails the template check.
    """
    data = read_file(path)
    kept = cache_file(cache_folder, data) if cache_folder else None
    template = load(kept) if kept else None
    if template is None:
        template = _prepared(path, data)
        if kept:
            store(kept, template)
    return template


def read_file(path: Path) -> bytes:
    """Return the bytes of the template at `path`; raise UserError when it cannot be read."""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UserError(f"không có tệp mẫu “{path}”", "Kiểm tra lại tên tệp và thư mục chứa mẫu") from error
    except IsADirectoryError as error:
        raise UserError(f"“{path}” là thư mục, không phải tệp mẫu Word", "Ghi tên một tệp .docx") from error
    except OSError as error:
        raise UserError(
            f"không đọc được tệp mẫu “{path}”", "Kiểm tra quyền đọc tệp; đóng tệp nếu đang mở"
        ) from error


def _prepared(path: Path, data: bytes) -> PreparedTemplate:
    from sinhkehoach.word.preflight import read_package  # noqa: PLC0415 — zipfile, lxml and docxtpl load slowly
    from sinhkehoach.word.prepare import prepare  # noqa: PLC0415
    from sinhkehoach.word.template_parts import take_apart  # noqa: PLC0415

    try:
        return prepare(take_apart(read_package(data)))
    except ProblemsFound as found:
        raise ProblemsFound(tuple(replace(problem, file=str(path)) for problem in found.problems)) from found
