"""Our own pass and Jinja print the same of every template that both can fill."""

import pytest

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.compose.document import Paragraph, ParagraphKind, Run
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.prepare import prepare_template
from sinhkehoach.template.prepared_template import JinjaFacts
from tests.support.documents import document, full_document, runs
from tests.support.docx import TEMPLATE, members, template_bytes
from tests.test_mutated_templates import SEEDS, mutant

NASTY = "GD&ĐT <5% {{ 7*7 }} {% x %} {# y #} {_{ ]]> &amp; \"a\" 'b'\tc\nd </w:t></w:p> \u00a0"
NASTY_DOCUMENT = document(
    title=runs(NASTY),
    place=NASTY,
    bases=(runs(NASTY),),
    body=(Paragraph(ParagraphKind.BODY, (Run(NASTY, bold=True),), NASTY),),
)
DOCUMENTS = {"plain": document(), "full": full_document(), "nasty": NASTY_DOCUMENT}
VARIANTS = {
    "filter and comment": (("{{ họ_tên }}", "Đ/c {{họ_tên|upper}}{# ai ký #}"),),
    "torn apart": (("{{p nội_dung }}", "{{</w:t></w:r><w:r><w:t>p nội_</w:t></w:r><w:r><w:t>dung }}"),),
    "inside a paragraph": (("{{ d }}", "{{ d }}{% if not loop.last %},{% endif %}"),),
    "printed twice": (("{{r trích_yếu }}", "{{r trích_yếu }} – {{r trích_yếu }}"),),
    "conditions": (
        ("{%p if dự_thảo %}", "{%p if dự_thảo and (not họ_tên or số_ký_hiệu) %}"),
        (
            "{{ họ_tên }}",
            "{% if chức_vụ_khác %}a{% elif họ_tên|lower %}{{ họ_tên|capitalize }}{% else %}b{% endif %}",
        ),
    ),
}


def by_jinja(template):
    """Return `template` as one that our own pass cannot fill."""
    places = {part: ["?"] * source.count("{") for part, source in template.sources.items()}
    return template._replace(jinja=JinjaFacts(places, ()))


def both(doc, template):
    """Return what the two ways make of `doc`, problems for a document that a template must not print."""
    made = []
    for each in (template, by_jinja(template)):
        try:
            made.append(members(make_docx(doc, each)))
        except ProblemsFound as found:
            made.append({problem.code for problem in found.problems})
    return made


@pytest.mark.parametrize("doc", DOCUMENTS.values(), ids=DOCUMENTS)
@pytest.mark.parametrize("template", SEEDS, ids=["ours", "saved by LibreOffice"])
def test_templates_as_they_are(doc, template):
    plain, jinja = both(doc, prepare_template(template.read_bytes()))
    assert plain == jinja


@pytest.mark.parametrize("variant", VARIANTS.values(), ids=VARIANTS)
def test_templates_with_all_that_our_own_pass_understands(variant):
    plain, jinja = both(full_document(), prepare_template(template_bytes(*variant)))
    assert plain == jinja


def test_templates_that_something_has_changed_anywhere():
    compared = 0
    for number in range(36):
        try:
            template = prepare_template(mutant(number))
        except ProblemsFound:
            continue
        plain, jinja = both(full_document(), template)
        if isinstance(plain, dict):
            assert plain == jinja, number
            compared += 1
    assert compared > 1


def test_the_usual_template_needs_no_jinja():
    assert prepare_template(TEMPLATE.read_bytes()).jinja is None
