import pytest

from sinhkehoach.jobs.explain_code import PAGE, explain_code
from tests.house.repository import ROOT
from tools.docs.code_reference import codes_in_sources


def test_page_that_goes_along_is_that_of_the_documentation():
    written = (ROOT / "docs" / "ma-loi.md").read_text(encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == written, "run: python -m tools.make_docs"


@pytest.mark.parametrize("code", sorted(codes_in_sources()))
def test_every_code_is_explained(code):
    text = explain_code(code)
    assert text.startswith(f"{code} – ")
    assert not [line for line in text.splitlines() if line.startswith("```")]
    assert "<!--" not in text
    assert sum(line.startswith(code) for line in text.splitlines()) == 1


def test_section_is_text_for_a_screen():
    text = explain_code(" skh202 ")
    assert "    plans/vi-du.yaml:" in text
    assert "\n    Cách sửa" not in text.replace("\n        Cách sửa", "")
    assert text.count("SKH2") == 2


@pytest.mark.parametrize("code", ["SKH999", "SKH20", "", ".*"])
def test_other_words_are_no_code(code):
    assert explain_code(code) is None
