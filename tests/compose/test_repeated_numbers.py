from sinhkehoach.compose.document import Paragraph, ParagraphKind
from sinhkehoach.compose.repeated_numbers import repeated_numbers
from tests.support.documents import appendix, document, runs


def _told(*numbers, in_appendix=False):
    kinds = {"I.": ParagraphKind.PART, "II.": ParagraphKind.PART}
    blocks = tuple(Paragraph(kinds.get(each, ParagraphKind.BODY), runs("a"), each) for each in numbers)
    named = (appendix("A")._replace(blocks=blocks),) if in_appendix else ()
    return [
        each.number
        for each in repeated_numbers(document(body=() if in_appendix else blocks, appendices=named))
    ]


def test_numbers_below_one_of_as_many_places_are_told():
    assert _told("I.", "1.", "1.", "2.", "2.", "1.") == ["1.", "1."]
    assert _told("1.", "1.", in_appendix=True) == ["1."]
    assert _told("1.1.", "1.1.1.", "2.1.") == ["2.1."]


def test_numbers_with_more_places_points_and_other_parts_are_not():
    assert _told("I.", "1.", "1.1.", "a)", "-", "", "2.", "2.1.", "II.", "1.") == []
