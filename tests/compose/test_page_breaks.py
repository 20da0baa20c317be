import pytest

from sinhkehoach.compose.document import PageBreak, Paragraph, ParagraphKind, Picture, Run
from sinhkehoach.compose.page_breaks import settled

KINDS = {
    "1": ParagraphKind.PART,
    "2": ParagraphKind.SECTION,
    "3": ParagraphKind.SUBSECTION,
    "-": ParagraphKind.BODY,
}


def blocks(shape):
    """Return a block for each sign: a heading of this level, `-` for text, `h` for a picture, `|` for a break."""
    made = {"|": PageBreak(), "h": Picture("a.png", (), None, ())}
    return [made[sign] if sign in made else Paragraph(KINDS[sign], (Run(sign),)) for sign in shape]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("1-|1-", "1-|1-"),
        ("1-|2-", "1-|2-"),
        ("1|2-", "|12-"),
        ("1-1|2-", "1-|12-"),
        ("1-2|3-", "1-|23-"),
        ("1-12|3-", "1-|123-"),
        ("1-|2|3-", "1-|23-"),
        ("1-|2|3-|3-", "1-|23-|3-"),
        ("1-1|-", "1-|1-"),
        ("1-2|2-", "1-2|2-"),
        ("12|1-", "12|1-"),
        ("1-1h|2-", "1-1h|2-"),
        ("|1|2-", "|12-"),
    ],
)
def test_break_stands_before_the_headings_that_lead_to_it(typed, printed):
    assert settled(blocks(typed)) == tuple(blocks(printed))


@pytest.mark.parametrize(
    ("typed", "printed"), [("|2-|2-", "2-|2-"), ("2|3-", "23-"), ("-|2-", "-|2-"), ("|2|3-", "23-")]
)
def test_what_begins_a_page_anyhow_needs_no_break(typed, printed):
    assert settled(blocks(typed), at_top=True) == tuple(blocks(printed))
