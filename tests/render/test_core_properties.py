from datetime import date
from io import BytesIO

import docx
import pytest
from lxml import etree

from sinhkehoach.compose.document import Properties
from sinhkehoach.render.core_properties import core_xml
from sinhkehoach.render.make import make_docx
from tests.support.documents import document
from tests.support.docx import prepared


def opened(properties):
    return docx.Document(BytesIO(make_docx(document(properties=properties), prepared()))).core_properties


def test_word_shows_what_the_plan_says():
    properties = opened(Properties('Kế hoạch "05" & <6>', "Giáo dục", "UBND phường An Hòa", date(2027, 1, 5)))
    assert (properties.title, properties.subject, properties.author, properties.language) == (
        'Kế hoạch "05" & <6>', "Giáo dục", "UBND phường An Hòa", "vi-VN",
    )  # fmt: skip


def test_dates_are_the_day_of_the_plan():
    properties = opened(Properties("a", "b", "c", date(2027, 1, 5)))
    assert {properties.created.isoformat(), properties.modified.isoformat()} == {"2027-01-05T00:00:00+00:00"}


def test_draft_without_a_day_has_no_dates():
    assert "dcterms:created" not in core_xml(Properties("a", "b", "c", None))


@pytest.mark.parametrize("name", ["subject", "creator"])
def test_empty_property_is_left_out(name):
    properties = {"title": "a", "subject": "b", "creator": "c", "created": None, name: ""}
    assert f"dc:{name}" not in core_xml(Properties(**properties))


def test_title_over_two_lines_becomes_one():
    assert etree.fromstring(core_xml(Properties("a\n b", "", "", None)).encode())[0].text == "a b"
