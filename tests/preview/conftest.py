"""Documents whose pages are drawn."""

import pytest

from sinhkehoach.jobs.typed_plan import TypedPlans
from tests.support.samples import PLANS
from tests.support.workspaces import PLAN, lay_down, template_cache

LONG = "giao-duc-2027.yaml"


@pytest.fixture(scope="session")
def document_of():
    """Return the function that makes the document of a plan's text."""
    plans = TypedPlans(template_cache())
    kept = {}

    def document_of(root, text=PLAN):
        if text not in kept:
            kept[text] = plans.read(lay_down(root, a=text) / "plans" / "a.yaml", text).docx
        return kept[text]

    return document_of


@pytest.fixture(scope="session")
def long_document():
    """Return the document of a sample plan of twenty pages."""
    file = PLANS / LONG
    return TypedPlans(template_cache()).read(file, file.read_text(encoding="utf-8")).docx
