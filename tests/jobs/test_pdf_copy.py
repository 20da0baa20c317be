import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs import pdf_copy as module
from sinhkehoach.jobs.pdf_copy import pdf_copies, pdf_copy
from sinhkehoach.jobs.typed_plan import TypedPlans
from tests.support.workspaces import PLAN, lay_down, template_cache


@pytest.fixture
def docx(tmp_path):
    file = lay_down(tmp_path, a=PLAN) / "plans" / "a.yaml"
    return TypedPlans(template_cache()).read(file, PLAN).docx


def test_without_libreoffice_the_pages_are_drawn(docx, monkeypatch):
    monkeypatch.setattr(module, "libreoffice", lambda: None)
    made = pdf_copy(docx)
    assert made.is_near
    assert made.data.startswith(b"%PDF-")
    with pytest.raises(UserError):
        pdf_copy(b"nothing")


def test_what_libreoffice_makes_comes_first(docx, monkeypatch):
    monkeypatch.setattr(module, "libreoffice", lambda: "soffice")
    asked = []

    def as_pdfs(documents, program, *, archival):
        asked.append((documents, program, archival))
        return [b"%PDF-x", None][: len(documents)]

    monkeypatch.setattr(module, "as_pdfs", as_pdfs)
    assert pdf_copy(docx) == (b"%PDF-x", False)
    assert [each.is_near for each in pdf_copies([docx, docx])] == [False, True]
    assert asked == [([docx], "soffice", False), ([docx, docx], "soffice", False)]
    assert pdf_copies([]) == []


def test_only_libreoffice_makes_what_is_kept_for_good(docx, monkeypatch):
    monkeypatch.setattr(module, "libreoffice", lambda: None)
    with pytest.raises(UserError, match="chưa có LibreOffice") as caught:
        pdf_copies([docx], archival=True)
    assert "PDF/A" in caught.value.hint
    monkeypatch.setattr(module, "libreoffice", lambda: "soffice")
    monkeypatch.setattr(module, "as_pdfs", lambda *_, archival: [None] * archival)
    with pytest.raises(UserError, match="không tạo được"):
        pdf_copies([docx], archival=True)
    monkeypatch.setattr(module, "as_pdfs", lambda *_, archival: [b"%PDF-a"] * archival)
    assert pdf_copies([docx], archival=True) == [(b"%PDF-a", False)]
