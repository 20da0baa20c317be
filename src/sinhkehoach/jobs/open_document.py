"""A document that was made → open before the person, in the program that the system has for it."""

import os
import subprocess
import sys
from pathlib import Path
from threading import Thread
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import is_file, real_path
from sinhkehoach.base.safe_names import path_below
from sinhkehoach.jobs.workspace import OUTPUT, Workspace

# What the program itself makes; the system would run a file of another kind.
_ENDINGS: Final = (".docx", ".svg", ".xlsx", ".ics")
# Seconds in which the system says that it knows no program for a file.
_SOON: Final = 3


def open_document(workspace: Workspace, name: str) -> Path:
    """Return the document called `name` ("output/2027/a.docx", as the desk says it), now open before the person.

    Raises UserError for what is none of the workspace's documents, and where the system has no program for it.
    """
    folder, _, rest = name.partition("/")
    file = path_below(workspace.output, rest) if folder == OUTPUT else None
    if file is None or not _is_document(file):
        raise UserError(f"Không có văn bản “{name}” trong {OUTPUT}/", "tạo lại văn bản rồi mở")
    try:
        _open(real_path(file))
    except OSError as error:
        hint = f"mở thư mục {OUTPUT}/ rồi bấm đúp vào tệp {file.name}"
        raise UserError("Máy này chưa có chương trình mở tệp ấy", hint) from error
    return file


def _is_document(file: Path) -> bool:
    return is_file(file) and real_path(file).suffix.lower() in _ENDINGS


def _open(file: Path) -> None:
    if sys.platform == "win32":
        os.startfile(file)  # noqa: S606 — a document, opened as by a double click
        return
    program = "open" if sys.platform == "darwin" else "xdg-open"
    process = subprocess.Popen(  # noqa: S603 — a document, opened as by a double click
        [program, str(file)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        code = process.wait(_SOON)
    except subprocess.TimeoutExpired:  # on some desktops it stays as long as the document is open
        Thread(target=process.wait, daemon=True).start()
    else:
        if code:
            raise FileNotFoundError(file)
