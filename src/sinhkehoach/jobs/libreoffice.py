"""The program LibreOffice, where it is installed: documents of one kind → another."""

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from sinhkehoach.base.files import is_file, read_file
from sinhkehoach.base.program import NO_CONSOLE

_PROGRAMS: Final = ("soffice", "libreoffice")
# It may take minutes to start for the first time on a slow machine.
_LONGEST_S: Final = 300.0
_KINDS: Final = {".docx": "docx:MS Word 2007 XML", ".pdf": "pdf:writer_pdf_Export"}


def libreoffice() -> str | None:
    """Return the program, None where there is none."""
    return next(filter(None, map(shutil.which, _PROGRAMS)), None)


def converted(data: bytes, kind: str, wanted: str, program: str) -> bytes | None:
    """Return the document in `data`, of the `kind` ".odt", as ".docx" or ".pdf"; None where it cannot be read in time."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        copy, made = place / f"document{kind}", place / "out" / f"document{wanted}"
        copy.write_bytes(data)
        command = [
            program,
            f"-env:UserInstallation={(place / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            _KINDS[wanted],
            "--outdir",
            str(made.parent),
            str(copy),
        ]
        try:
            subprocess.run(  # noqa: S603 — a fixed program
                command, capture_output=True, timeout=_LONGEST_S, check=False, creationflags=NO_CONSOLE
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        return read_file(made) if is_file(made) else None
