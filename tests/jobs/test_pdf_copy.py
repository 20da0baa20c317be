import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs import pdf_copy as module
from sinhkehoach.jobs.pdf_copy import pdf_copy
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
    monkeypatch.setattr(module, "converted", lambda *given: asked.append(given) or b"%PDF-x")
    assert pdf_copy(docx) == (b"%PDF-x", False)
    assert asked == [(docx, ".docx", ".pdf", "soffice")]
    monkeypatch.setattr(module, "converted", lambda *_: None)
    assert pdf_copy(docx).is_near
