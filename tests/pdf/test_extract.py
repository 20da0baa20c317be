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


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the memory of a process")
def test_file_that_swells_takes_little_memory_and_time():
    # The peak that getrusage tells is that of the process before, which began it.
    peak = "open('/proc/self/status').read().split('VmHWM:')[1].split()[0]"
    shown = f"import time; print({peak}, time.process_time(), file=sys.stderr)"
    done = run(pdf_bomb("q ", 1500), f"extract.main(); {shown}")
    assert json.loads(done.stdout) == {"fault": "hard"}
    kilobytes, seconds = map(float, done.stderr.split())
    assert kilobytes < 1.1 * 2**20
    assert seconds < 8


def test_clock_ends_the_program_where_nobody_counts_processor_time():
    begin = time.monotonic()
    done = run(
        pdf_bomb("q ", 5), "sys.modules['resource'] = None; extract._LONGEST_WAIT = 0.5; extract.main()"
    )
    assert done.returncode != 0
    assert done.stdout == b""
    assert time.monotonic() - begin < 8
