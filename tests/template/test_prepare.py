import re
from io import BytesIO

import pytest
from docxtpl import DocxTemplate
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.provenance.marks import MARK_PREFIX, Marks
from sinhkehoach.render.context import build_context
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.prepare import prepare_template
from tests.support.documents import document, full_document
from tests.support.docx import (
    BODY,
    NAMESPACES,
    TEMPLATE,
    body_of,
    find_all,
    members,
    packed,
    paragraphs,
    prepared,
    template_bytes,
)

HEADER = (
    "</w:p></w:hdr>",
    "</w:p><w:p><w:r><w:t>{{ số_ký_</w:t></w:r><w:proofErr/><w:r><w:t>hiệu }}</w:t></w:r></w:p></w:hdr>",
)


def docxtpl_render(template, doc):
    """Return the members of the document that docxtpl itself makes, its last section promoted as ours is."""
    environment = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    tpl = DocxTemplate(BytesIO(template))
    tpl.render(dict(build_context(doc, prepare_template(template), Marks())), environment)
    stream = BytesIO()
    tpl.save(stream)
    made = members(stream.getvalue())
    root = etree.fromstring(made[BODY])
    body = root.find("w:body", NAMESPACES)
    section = body[-2].find("w:pPr/w:sectPr", NAMESPACES)
    if section is not None:
        body.remove(body[-2])
        body.replace(body[-1], section)
    return {**made, BODY: etree.tostring(root)}


def canonical(xml):
    return etree.tostring(etree.fromstring(xml), method="c14n")


# Without the bracket: docxtpl takes the cells of a table inside a table for the outer one's, and widens its grid.
FULL = full_document(40)._replace(recipients=document().recipients)


@pytest.mark.parametrize("doc", [document(), FULL], ids=["plain", "full"])
@pytest.mark.parametrize(
    "replacements",
    [
        (),
        (("{{ họ_tên }}", "Đ/c {{họ_tên|upper}}{# ai ký #}"),),
        (("{{p nội_dung }}", "{{</w:t></w:r><w:r><w:t>p nội_</w:t></w:r><w:r><w:t>dung }}"),),
        (("{{ d }}", "{{ d }}{% if not loop.last %},{% endif %}"),),
    ],
)
def test_document_equals_docxtpls_own(doc, replacements):
    template = template_bytes(*replacements)
    ours = members(make_docx(doc, prepare_template(template)))
    assert canonical(ours[BODY]) == canonical(docxtpl_render(template, doc)[BODY])


def test_tags_in_a_header_are_filled_as_docxtpl_does():
    template = template_bytes(HEADER, part="word/header1.xml")
    ours = members(make_docx(document(), prepare_template(template)))
    assert "05/KH-UBND" in ours["word/header1.xml"].decode()
    theirs = docxtpl_render(template, document())["word/header1.xml"]
    assert canonical(ours["word/header1.xml"]) == canonical(theirs)


def test_names_typed_in_decomposed_letters_are_the_same_names():
    decomposed = "{{ ho\u0323_te\u0302n }}"
    assert "Trần Minh Khôi" in paragraphs(make_docx(document(), prepared(("{{ họ_tên }}", decomposed))))


def test_template_with_an_error_is_never_prepared():
    with pytest.raises(ProblemsFound) as refused:
        prepared(("{{ họ_tên }}", "{{ ho_ten }}"), ("{{ số_ký_hiệu }}", "{{ so }}"))
    assert {problem.code for problem in refused.value.problems} == {"SKH512", "SKH530"}


def test_traces_of_editing_are_not_repeated_by_a_loop():
    style = '<w:pPr><w:pStyle w:val="KHCanCu"/></w:pPr>'
    cursor = '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>'
    tag = '<w:r><w:t xml:space="preserve">{{r c }}'
    numbered = '<w:p xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="1A">'
    traced = (f"<w:p>{style}{tag}", f"{numbered}{style}{cursor}{tag}")
    root = body_of(make_docx(document(), prepared(traced)))
    names = [name for name in find_all(root, "//w:bookmarkStart/@w:name") if not name.startswith(MARK_PREFIX)]
    assert names == []
    assert b"paraId" not in etree.tostring(root)


TEXT = members(TEMPLATE.read_bytes())[BODY].decode()
TAGS = sorted(set(re.findall(r"\{[{%].*?[}%]\}", TEXT)))
CHARACTERS = "{}%|.&;rp é"
NOT_ALLOWED_INSIDE = "//w:t/* | //w:r/w:p | //w:p/w:p | //w:r/w:r | //w:p/w:tbl | //w:tc/w:r | //w:body/w:r"


@st.composite
def slips(draw):
    """Return one slip of somebody at work on the template in Word, as text before and after."""
    tag = draw(st.sampled_from(TAGS))
    at = draw(st.integers(0, len(tag)))
    changed = draw(
        st.sampled_from(
            [
                "",
                tag[:at] + tag[at + 1 :],
                tag[:at] + draw(st.sampled_from(CHARACTERS)) + tag[at:],
                tag[:at] + "</w:t></w:r><w:r><w:t>" + tag[at:],
                draw(st.sampled_from(TAGS)),
                f"{tag}</w:t></w:r></w:p><w:p><w:r><w:t>{draw(st.sampled_from(TAGS))}",
            ]
        )
    )
    return tag, changed.replace("&", "&amp;")


@given(st.lists(slips(), min_size=1, max_size=3))
def test_slip_in_a_template_is_refused_or_does_no_harm(changes):
    text = TEXT
    for tag, changed in changes:
        text = text.replace(tag, changed, 1)
    try:
        template = prepare_template(packed({**members(TEMPLATE.read_bytes()), BODY: text.encode()}))
        data = make_docx(full_document(1), template)
    except ProblemsFound:
        return
    root = body_of(data)
    assert find_all(root, NOT_ALLOWED_INSIDE) == []
    assert {cell[-1].tag.rpartition("}")[2] for cell in find_all(root, "//w:tc")} == {"p"}
    assert not [line for line in paragraphs(data) if "{" in line or "}" in line]


def test_a_tag_that_stands_in_no_paragraph_is_told():
    with pytest.raises(ProblemsFound) as refused:
        prepared(("</w:tblPr><w:tblGrid>", '<w:tblCaption w:val="{{ cơ_quan }}"/></w:tblPr><w:tblGrid>'))
    (problem,) = refused.value.problems
    assert problem.code == "SKH541"
    assert "“{{cơ_quan}}”" in problem.message
