import os
import shutil

import pytest

from sinhkehoach.jobs.libreoffice import as_pdfs, converted, libreoffice
from sinhkehoach.render.text_document import text_document

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


@pytest.mark.office
@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_documents_become_pdfs_for_good_in_one_start():
    docx = text_document("Phát triển giáo dục\n").data
    one, broken, other = as_pdfs([docx, b"no document", docx], libreoffice(), archival=True)
    assert all(b"<pdfaid:part>2</pdfaid:part>" in each for each in (one, other))
    assert broken is None or broken.startswith(b"%PDF-")
    (plain,) = as_pdfs([docx], libreoffice())
    assert b"pdfaid" not in plain


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_each_of_many_is_asked_for_by_its_own_name(tmp_path):
    asked = 'while [ "$1" != --outdir ]; do echo "$1" >> "$0.asked"; shift; done'
    script = f'{asked}; mkdir -p "$2"; echo x > "$2/document-1.pdf"'
    program = _stand_in(tmp_path, "soffice", script)
    assert as_pdfs([b"a", b"b"], program, archival=True) == [None, b"x\n"]
    assert '"SelectPdfVersion": {"type": "long", "value": "2"}' in (tmp_path / "soffice.asked").read_text(
        encoding="utf-8"
    )
