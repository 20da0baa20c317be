"""A Word file → its text, line by line."""

from collections.abc import Iterator
from pathlib import Path

from sinhkehoach.base.files import read_file
from sinhkehoach.docx.plain_text import plain_lines
from sinhkehoach.docx.read import read_docx


def document_text(file: Path) -> Iterator[str]:
    """Yield the lines of the Word document `file`; raises UserError where it cannot be read."""
    yield from plain_lines(read_docx(read_file(file)))
