import pytest

from sinhkehoach.docx.content import DocxRun
from sinhkehoach.docx.formats import RunFormat
from sinhkehoach.docx.wording import is_meant, typed, typed_text

PLAIN, STRUCK = RunFormat(), RunFormat(struck=True)


@pytest.mark.parametrize(
    ("run", "meant"),
    [
        (DocxRun("một", PLAIN), True),
        (DocxRun("một", STRUCK), False),
        (DocxRun("Bấm để gõ", PLAIN, is_placeholder=True), False),
    ],
)
def test_struck_words_and_placeholders_are_not_meant(run, meant):
    assert is_meant(run) is meant


@pytest.mark.parametrize(
    ("run", "text"),
    [
        (DocxRun("ti\u0065\u0302\u0301ng\u00a0Việt", PLAIN), "tiếng Việt"),
        (DocxRun("KẾ HOẠCH", PLAIN, typed="kế hoạch"), "kế hoạch"),
        (DocxRun("", PLAIN, note=2), "[^2]"),
    ],
)
def test_words_are_as_they_were_typed(run, text):
    assert typed(run) == text


def test_text_is_what_is_meant():
    assert typed_text([DocxRun("26", STRUCK), DocxRun("28", PLAIN)]) == "28"


def test_what_is_no_text_is_named_in_brackets():
    assert typed(DocxRun("\uf0fe", PLAIN, foreign="ký hiệu")) == "[ký hiệu]"
