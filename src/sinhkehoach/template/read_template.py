"""Path of a Word file → the template ready to be filled.

What is prepared once is kept in the user's cache folder, so that the libraries for Word files are loaded only
for a template that is new or has changed.
"""

from pathlib import Path

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.template.cache import cache_file, load, store
from sinhkehoach.template.prepared_template import PreparedTemplate
from sinhkehoach.template.template_file import read_template_file


def read_template(path: Path, cache_folder: Path | None, data: bytes | None = None) -> PreparedTemplate:
    """Return the template at `path`, whose bytes may be known, ready to be filled; kept in `cache_folder` for next time.

    Raises UserError when the file cannot be read, ProblemsFound when it is no Word file, holds a danger, or
    fails the template check.
    """
    data = read_template_file(path) if data is None else data
    kept = cache_file(cache_folder, data) if cache_folder else None
    template = load(kept) if kept else None
    if template is None:
        template = _prepared(path, data)
        if kept:
            store(kept, template)
    return template._replace(name=path.name)


def _prepared(path: Path, data: bytes) -> PreparedTemplate:
    from sinhkehoach.template.prepare import prepare_template  # noqa: PLC0415 — zipfile, lxml, docxtpl load slowly

    try:
        return prepare_template(data)
    except ProblemsFound as found:
        raise ProblemsFound(tuple(problem._replace(file=str(path)) for problem in found.problems)) from found
