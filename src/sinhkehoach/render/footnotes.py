"""The Document's notes → the part that holds Word's footnotes."""

from collections.abc import Mapping, Sequence

from sinhkehoach.compose.document import Note
from sinhkehoach.opc.xml_text import attribute_xml
from sinhkehoach.render.paragraphs import PARAGRAPH_END, paragraph_start
from sinhkehoach.render.runs import run_xml, runs_xml
from sinhkehoach.template.prepared_template import Style
from sinhkehoach.template.vocabulary import NOTE_STYLE, REFERENCE_STYLE

# Word wants the line above the notes, and the one above their continuation, as notes -1 and 0.
_START = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
    "</w:footnote>"
)


def footnotes_xml(notes: Sequence[Note], styles: Mapping[str, Style]) -> str:
    """Return the text of the footnotes part, the notes numbered from 1."""
    reference = styles[REFERENCE_STYLE].id
    start = paragraph_start(styles[NOTE_STYLE])
    number = f'<w:r><w:rPr><w:rStyle w:val="{attribute_xml(reference)}"/></w:rPr><w:footnoteRef/></w:r>'
    body = "".join(
        f'<w:footnote w:id="{index}">{start}{number}{run_xml(" ")}{runs_xml(note.runs, reference)}{PARAGRAPH_END}'
        "</w:footnote>"
        for index, note in enumerate(notes, start=1)
    )
    return f"{_START}{body}</w:footnotes>"
