import io

import docx
import pytest

from sinhkehoach.docx.read import read_docx
from sinhkehoach.transcribe.notation import composed, typed_notation, without


def paragraph(*runs):
    """Return a paragraph of `runs`: (text, "b" for bold, "i" for italic)."""
    document = docx.Document()
    made = document.add_paragraph()
    for text, face in runs:
        run = made.add_run(text)
        run.bold, run.italic = "b" in face, "i" in face
    buffer = io.BytesIO()
    document.save(buffer)
    return read_docx(buffer.getvalue()).paragraphs[0]


@pytest.mark.parametrize(
    ("runs", "typed"),
    [
        ([("Giáo dục ", ""), ("số", "b"), (" và mở", "")], "Giáo dục **số** và mở"),
        ([("Lấy ", ""), ("động và mở", "i"), (".", "")], "Lấy *động và mở*."),
        ([("Một ", ""), ("hai", "bi"), (" ba", "")], "Một ***hai*** ba"),
        ([("Giáo dục ", "b"), ("số ", "b"), ("mở", "")], "**Giáo dục số** mở"),
        ([("Giáo dục", "b"), (" ", ""), ("số", "b"), (" mở", "")], "**Giáo dục số** mở"),
    ],
)
def test_faces_are_marked_around_words(runs, typed):
    assert typed_notation(paragraph(*runs)) == typed


def test_one_face_throughout_is_that_of_the_paragraph():
    assert typed_notation(paragraph(("Mục đích", "b"))) == "Mục đích"


def test_heading_has_no_faces():
    assert typed_notation(paragraph(("Giáo dục ", ""), ("số", "b")), plain=True) == "Giáo dục số"


def test_what_would_be_read_as_a_mark_is_escaped():
    assert typed_notation(paragraph(("Xem [[phụ lục]] và **", ""))) == r"Xem \[\[phụ lục\]\] và \*\*"


def test_faces_that_cannot_be_marked_are_left_out():
    assert typed_notation(paragraph(("nửa", "b"), ("chữ", ""))) == "nửachữ"


def test_blanks_of_all_kinds_are_one_blank():
    assert typed_notation(paragraph(("Số:\u00a0\u00a0 15 \t/KH", ""))) == "Số: 15 /KH"
    assert composed(" Cô\u0323ng  hòa\n") == "Cộng hòa"


def test_number_and_its_sign_are_left_out():
    made = paragraph(("  1. ", "b"), ("Mục", "b"), (" đích", ""))
    assert "".join(run.text for run in without(made.runs, 3)) == "Mục đích"
    assert typed_notation(made, 3) == "**Mục** đích"
