import os
import shutil

import pytest

from sinhkehoach.jobs.libreoffice import converted, libreoffice

RTF = rb"{\rtf1\ansi Phat trien giao duc\par}"


def _stand_in(folder, name, script):
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    return str(program)


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_the_program_is_found_by_either_name(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert libreoffice() is None
    other = _stand_in(tmp_path, "libreoffice", "true")
    assert libreoffice() == other
    first = _stand_in(tmp_path, "soffice", "true")
    assert libreoffice() == first


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_what_it_cannot_read_or_start_is_nothing(tmp_path):
    assert converted(RTF, ".rtf", ".docx", _stand_in(tmp_path, "soffice", "exit 1")) is None
    assert converted(RTF, ".rtf", ".docx", str(tmp_path / "none")) is None


@pytest.mark.office
@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_a_document_becomes_a_pdf():
    assert converted(RTF, ".rtf", ".pdf", libreoffice()).startswith(b"%PDF-")
