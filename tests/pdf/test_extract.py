import json
import subprocess
import sys
import time

import pytest

from tests.support.pdf_files import Sheet, Text, pdf_bomb, pdf_file

pytest.importorskip("pdfplumber")


def answer(data):
    done = subprocess.run(
        [sys.executable, "-m", "sinhkehoach.pdf.extract"], input=data, capture_output=True, check=True
    )
    return json.loads(done.stdout)


def run(data, program):
    """Run the lines of `program`, which may have changed the reader before it reads."""
    program = f"import sys; from sinhkehoach.pdf import extract; {program}"
    return subprocess.run([sys.executable, "-c", program], input=data, capture_output=True, check=False)


def test_program_writes_the_pages_or_the_fault():
    ((width, height, words, *_),) = answer(pdf_file([Sheet([Text(85, 100, "Kế")])]))["pages"]
    assert (width, height, words[0][0]) == (595, 842, "Kế")
    assert answer(b"none") == {"fault": "broken"}


def test_words_that_nobody_sees_are_left_out():
    marks = [Text(85, 100, "thấy"), Text(85, 120, "nhỏ", 0.5), Text(30_000, 140, "xa")]
    ((_, _, words, *_),) = answer(pdf_file([Sheet(marks)]))["pages"]
    assert [word[0] for word in words] == ["thấy"]


def test_file_that_swells_takes_little_memory_and_time():
    pytest.importorskip("resource")
    told = "import resource; used = resource.getrusage(resource.RUSAGE_SELF)"
    shown = "print(used.ru_maxrss, used.ru_utime + used.ru_stime, file=sys.stderr)"
    done = run(pdf_bomb("q ", 1500), f"extract.main(); {told}; {shown}")
    assert json.loads(done.stdout) == {"fault": "hard"}
    kilobytes, seconds = map(float, done.stderr.split())
    assert kilobytes < 1.1 * 2**20
    assert seconds < 8


def test_clock_ends_the_program_where_nobody_counts_processor_time():
    begin = time.monotonic()
    done = run(
        pdf_bomb("q ", 5), "sys.modules['resource'] = None; extract._LONGEST_WAIT = 0.5; extract.main()"
    )
    assert (done.returncode, done.stdout) == (1, b"")
    assert time.monotonic() - begin < 8
