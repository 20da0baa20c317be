"""A document of another program (.doc, .odt, .rtf) → .docx, by LibreOffice where it is installed."""

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.program import NO_CONSOLE
from sinhkehoach.jobs.libreoffice import converted, libreoffice
from sinhkehoach.render.text_document import text_document

_CONVERTED: Final = (".doc", ".odt", ".rtf", ".dot", ".wps")
_LONGEST: Final = 300.0
_OLD_WORD: Final = ".doc"
_HINT: Final = "mở tệp bằng Word hoặc LibreOffice, lưu lại thành .docx (Save As) rồi gõ lại lệnh với tệp ấy"


def as_docx(data: bytes, file: Path) -> bytes:
    """Return the document in `data` as .docx: as it is, or converted when the name says that it is another kind.

    Where there is no LibreOffice, antiword reads the text of a .doc. Raises UserError where there is neither, or the
    program cannot read the file in time.
    """
    if file.suffix.lower() not in _CONVERTED:
        return data
    program = libreoffice()
    if program is None and file.suffix.lower() == _OLD_WORD and (antiword := shutil.which("antiword")):
        return text_document(_text_of(data, file, antiword)).data
    if program is None:
        raise UserError(f"Tệp “{file.name}” không phải .docx, máy này lại chưa có LibreOffice để đổi", _HINT)
    made = converted(data, file.suffix.lower(), ".docx", program)
    if made is None:
        raise UserError(f"LibreOffice không đọc được tệp “{file.name}”", _HINT)
    return made


def _text_of(data: bytes, file: Path, antiword: str) -> str:
    """Return the text of an old Word file, its lines as long as the paragraphs."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "document.doc"
        copy.write_bytes(data)
        command = [antiword, "-w", "0", "-m", "UTF-8.txt", str(copy)]
        try:
            made = subprocess.run(  # noqa: S603 — a fixed program
                command, capture_output=True, timeout=_LONGEST, check=True, creationflags=NO_CONSOLE
            )
        except (OSError, subprocess.SubprocessError):
            raise UserError(f"antiword không đọc được tệp “{file.name}”", _HINT) from None
    return made.stdout.decode("utf-8", errors="replace")
