import json
import subprocess
import sys

import pytest

from tests.support.pdf_files import Sheet, Text, pdf_file

pytest.importorskip("pdfplumber")


def answer(data):
    done = subprocess.run(
        [sys.executable, "-m", "sinhkehoach.pdf.extract"], input=data, capture_output=True, check=True
    )
    return json.loads(done.stdout)


def test_program_writes_the_pages_or_the_fault():
    ((width, height, words, *_),) = answer(pdf_file([Sheet([Text(85, 100, "Kế")])]))["pages"]
    assert (width, height, words[0][0]) == (595, 842, "Kế")
    assert answer(b"none") == {"fault": "broken"}


def test_words_that_nobody_sees_are_left_out():
    marks = [Text(85, 100, "thấy"), Text(85, 120, "nhỏ", 0.5), Text(30_000, 140, "xa")]
    ((_, _, words, *_),) = answer(pdf_file([Sheet(marks)]))["pages"]
    assert [word[0] for word in words] == ["thấy"]
