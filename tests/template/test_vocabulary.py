import unicodedata

import pytest

from sinhkehoach.compose.document import ParagraphKind
from sinhkehoach.provenance.marks import Marks
from sinhkehoach.render.context import build_context
from sinhkehoach.template.record_names import RECORD_NAMES
from sinhkehoach.template.vocabulary import BY_NAME, NAMES, STYLE_NAMES, TagKind, tag_form
from tests.support.documents import full_document
from tests.support.docx import prepared


def test_table_and_context_hold_the_same_names():
    context = build_context(full_document(), prepared(), Marks())
    parts = {f"phụ_lục.{name}" for name in context["phụ_lục"][0]}
    assert set(BY_NAME) == set(context) | parts


def test_names_are_words_of_the_template_language():
    assert all(
        name.replace(".", "").isidentifier() and unicodedata.is_normalized("NFC", name) for name in BY_NAME
    )
    assert len(BY_NAME) == len(NAMES)


def test_every_name_is_described_with_an_example():
    assert all(entry.description and entry.example for entry in NAMES)


def test_every_kind_of_paragraph_needs_its_style():
    assert {kind.value for kind in ParagraphKind} < set(STYLE_NAMES)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("họ_tên", "{{ họ_tên }}"),
        ("phụ_lục.tên", "{{r pl.tên }}"),
        ("nội_dung", "{{p nội_dung }}"),
        ("phụ_lục", "{%p for x in phụ_lục %} … {%p endfor %}"),
        ("phụ_lục.ngang", "{%p if pl.ngang %} … {%p endif %}"),
    ],
)
def test_form_is_what_is_typed_in_word(name, form):
    assert tag_form(BY_NAME[name]) == form


def test_every_kind_has_a_form():
    assert {entry.kind for entry in (*NAMES, *RECORD_NAMES)} == set(TagKind)
