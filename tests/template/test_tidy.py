import pytest
from lxml import etree

from sinhkehoach.template.tidy import tidy
from tests.support.docx import NAMESPACES, fragment

W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f'<w:p {W14} w14:paraId="1" w14:textId="2" w:rsidR="3"/>', '<w:p w:rsidR="3"/>'),
        ('<w:p><w:proofErr w:type="gramStart"/><w:r/></w:p>', "<w:p><w:r/></w:p>"),
        ('<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:r/><w:bookmarkEnd w:id="0"/>', "<w:r/>"),
        (
            '<w:bookmarkStart w:id="1" w:name="so"/><w:bookmarkEnd w:id="1"/>',
            '<w:bookmarkStart w:id="1" w:name="so"/><w:bookmarkEnd w:id="1"/>',
        ),
    ],
)
def test_traces_of_editing_go_and_the_authors_marks_stay(before, after):
    root = fragment(before)
    tidy(root)
    etree.cleanup_namespaces(root, keep_ns_prefixes=list(NAMESPACES))
    assert etree.tostring(root) == etree.tostring(fragment(after))
