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


@pytest.mark.office
@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_other_kinds_are_converted():
    document = read_docx(as_docx(RTF, Path("x.RTF")))
    assert [each.text for each in document.paragraphs] == ["Phat trien giao duc"]
