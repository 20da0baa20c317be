"""Word files with faults of form, and what mending makes of them."""

import re
from collections import Counter
from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from sinhkehoach.cures.mend import mend
from sinhkehoach.docx.plain_text import plain_lines
from sinhkehoach.docx.read import read_docx
from tests.support.forms import failed
from tests.support.other_faults import FAULTS
from tests.support.word_files import PAPERS, build

_TYPED = re.compile(r"(?:\s*/\s*)?[-_]{4,}")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def fault(name: str, paper: str = "") -> bytes:
    """Return the paper with the fault `name`: the first that has it, or the one by the hand `paper`."""
    found = next(each for each in FAULTS if each.name == name)
    return found.made_in(paper or found.papers[0])


def paper_with(change: Callable[[object], object], paper: str = "plan", way: str = "direct") -> bytes:
    """Return a good paper with one change."""
    made = PAPERS[paper]()
    change(made)
    return build(made, way)


def mended(data: bytes) -> bytes:
    """Return `data` with its form mended: all that was wrong is right, the words are the same."""
    made = mend(data).data
    assert made is not None
    assert failed(made) == {}
    assert words(made) == words(data)
    return made


def words(data: bytes) -> tuple[list[str], Counter[str], list[str]]:
    """Return what a person reads, whatever its case, and the raw text of all parts but headers and footers.

    A line that is typed as characters is none: a drawn one may take its place.
    """
    lines = [" ".join(_TYPED.sub("", line).casefold().split()) for line in plain_lines(read_docx(data))]
    with ZipFile(BytesIO(data)) as archive:
        texts = Counter(
            _TYPED.sub(
                "",
                "".join(
                    etree.fromstring(archive.read(name)).itertext(f"{W}t", f"{W}delText", f"{W}instrText")
                ),
            )
            for name in archive.namelist()
            if name.startswith("word/")
            and name.endswith(".xml")
            and not name.startswith(("word/header", "word/foot"))
        )
        others = sorted(name for name in archive.namelist() if not name.endswith((".xml", ".rels")))
    return [line for line in lines if line.strip("| ")], texts, others
