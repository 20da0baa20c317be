"""The program LibreOffice, where it is installed: documents of one kind → another."""

import json
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from sinhkehoach.base.files import is_file, read_file
from sinhkehoach.base.program import NO_CONSOLE

_PROGRAMS: Final = ("soffice", "libreoffice")
# It may take minutes to start for the first time on a slow machine.
_LONGEST_S: Final = 300.0
_LONGEST_FOR_ONE_S: Final = 60.0
_KINDS: Final = {".docx": "docx:MS Word 2007 XML", ".pdf": "pdf:writer_pdf_Export"}
# PDF/A-2b (ISO 19005-2).
_ARCHIVAL: Final = {"SelectPdfVersion": {"type": "long", "value": "2"}}


def libreoffice() -> str | None:
    """Return the program, None where there is none."""
    return next(filter(None, map(shutil.which, _PROGRAMS)), None)


def converted(data: bytes, kind: str, wanted: str, program: str) -> bytes | None:
    """Return the document in `data`, of the `kind` ".odt", as ".docx" or ".pdf"; None where it cannot be read in time."""
    (made,) = _all_converted([data], kind, _KINDS[wanted], program)
    return made


def as_pdfs(documents: Sequence[bytes], program: str, *, archival: bool = False) -> list[bytes | None]:
    """Return each Word file as a PDF, as PDF/A-2b where `archival`; None for one that cannot be read in time.

    The program is started once for all of them.
    """
    options = f":{json.dumps(_ARCHIVAL)}" if archival else ""
    return _all_converted(documents, ".docx", _KINDS[".pdf"] + options, program)


def _all_converted(documents: Sequence[bytes], kind: str, wanted: str, program: str) -> list[bytes | None]:
    """Return `documents` of the `kind` ".odt" as what `wanted` names: an ending, and LibreOffice's filter behind it."""
    ending = wanted.partition(":")[0]
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        copies = [place / f"document-{number}{kind}" for number in range(len(documents))]
        for copy, data in zip(copies, documents, strict=True):
            copy.write_bytes(data)
        command = [
            program,
            f"-env:UserInstallation={(place / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            wanted,
            "--outdir",
            str(place / "out"),
            *map(str, copies),
        ]
        longest = _LONGEST_S + _LONGEST_FOR_ONE_S * len(documents)
        try:
            subprocess.run(  # noqa: S603 — a fixed program
                command, capture_output=True, timeout=longest, check=False, creationflags=NO_CONSOLE
            )
        except (OSError, subprocess.TimeoutExpired):
            return [None] * len(documents)
        made = [place / "out" / f"{copy.stem}.{ending}" for copy in copies]
        return [read_file(file) if is_file(file) else None for file in made]
