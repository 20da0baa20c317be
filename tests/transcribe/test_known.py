import pytest

from sinhkehoach.model.choices import FormName
from sinhkehoach.model.inline import parse_inline
from sinhkehoach.model.office import CitedDocument, Office
from sinhkehoach.resolve.document_form import FORMS
from sinhkehoach.transcribe.known import Known
from sinhkehoach.values.dates import PartialDate

LAW = CitedDocument(kind="Luật", title=parse_inline("Giáo dục"), date=PartialDate(2019, 6, 14))


@pytest.mark.parametrize(
    ("basis", "short"),
    [
        ("Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019", "luật-gd"),
        ("Luật Giáo dục\u00a0ngày 14 tháng 6 năm 2019", "luật-gd"),
        ("luật giáo dục ngày 14 tháng 6 năm 2019", ""),
        ("Luật Giáo dục ngày 15 tháng 6 năm 2019", ""),
    ],
)
def test_document_is_known_by_just_the_words_that_cite_it(basis, short):
    assert Known(Office(documents={"luật-gd": LAW}), FORMS[FormName.STATE]).document(basis) == short
