from lxml import etree

from sinhkehoach.compose.document import Note
from sinhkehoach.render.footnotes import footnotes_xml
from sinhkehoach.template.prepared_template import Style
from tests.support.documents import runs
from tests.support.docx import find_all, text_of

STYLES = {"footnote text": Style("NoteText", "both"), "footnote reference": Style("Ref", "left")}


def built(*texts):
    notes = [Note(text) for text in texts]
    return etree.fromstring(footnotes_xml(notes, STYLES).encode())


def test_notes_are_numbered_from_one_after_the_two_separators():
    root = built(runs("Một & hai"), runs("Ba"))
    assert find_all(root, "w:footnote/@w:id") == ["-1", "0", "1", "2"]
    assert [text_of(note) for note in find_all(root, "w:footnote[@w:id>0]")] == [" Một & hai", " Ba"]


def test_note_begins_with_its_number_in_the_reference_style():
    root = built(runs("Một"))
    assert find_all(root, ".//w:r[w:footnoteRef]/w:rPr/w:rStyle/@w:val") == ["Ref"]
    assert find_all(root, ".//w:pStyle/@w:val") == ["NoteText"]


def test_part_without_notes_keeps_the_separators():
    assert find_all(built(), "w:footnote/@w:id") == ["-1", "0"]
