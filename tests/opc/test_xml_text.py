import pytest

from sinhkehoach.opc.xml_text import Xml, attribute_xml, text_xml


def test_attribute_closes_no_quotation():
    assert attribute_xml('a"<&') == "a&quot;&lt;&amp;"


def test_escaping_leaves_plain_text_alone():
    assert text_xml("Ủy ban nhân dân") == "Ủy ban nhân dân"


@pytest.mark.parametrize(("content", "truth"), [("", False), ("<w:p/>", True)])
def test_finished_xml_is_false_only_when_empty(content, truth):
    assert bool(Xml(content)) is truth
    assert Xml(content).__html__() == content
