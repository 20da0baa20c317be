import os
import shutil
from pathlib import Path

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.docx.read import read_docx
from sinhkehoach.jobs.word_converter import as_docx

RTF = rb"{\rtf1\ansi Phat trien giao duc\par}"


def test_docx_is_taken_as_it_is():
    assert as_docx(b"PK", Path("x.docx")) == b"PK"


def test_machine_without_libreoffice_says_what_to_do(monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UserError, match="LibreOffice"):
        as_docx(RTF, Path("x.rtf"))


def _stand_in(folder, script):
    """Put a program called antiword, which does what `script` says, on the only path."""
    program = folder / "antiword"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    return str(folder)


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_antiword_reads_old_word_files_where_libreoffice_is_missing(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", _stand_in(tmp_path, 'echo "Phát triển giáo dục $1 $2 $3 $4"'))
    document = read_docx(as_docx(b"doc", Path("x.doc")))
    assert [each.text for each in document.paragraphs] == ["Phát triển giáo dục -w 0 -m UTF-8.txt"]
    with pytest.raises(UserError, match="LibreOffice"):
        as_docx(RTF, Path("x.rtf"))


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_file_that_antiword_cannot_read_is_told(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", _stand_in(tmp_path, "exit 1"))
    with pytest.raises(UserError, match="antiword không đọc được"):
        as_docx(b"doc", Path("x.doc"))


@pytest.mark.office
@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_other_kinds_are_converted():
    document = read_docx(as_docx(RTF, Path("x.RTF")))
    assert [each.text for each in document.paragraphs] == ["Phat trien giao duc"]
