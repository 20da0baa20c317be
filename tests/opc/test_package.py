import subprocess
import sys
import zipfile
from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st

from sinhkehoach.opc.package import deflate, write_package
from tests.support.docx import members

NAMES = ("word/document.xml", "[Content_Types].xml", "docProps/core.xml", "_rels/.rels", "word/ảnh.png")


def test_content_types_come_first_then_relationships_then_names():
    data = write_package(deflate(name, b"x") for name in NAMES)
    with zipfile.ZipFile(BytesIO(data)) as package:
        assert package.namelist() == [
            "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml", "word/ảnh.png",
        ]  # fmt: skip


def test_python_finds_the_package_sound_and_undated():
    data = write_package(deflate(name, name.encode() * 99) for name in NAMES)
    with zipfile.ZipFile(BytesIO(data)) as package:
        assert package.testzip() is None
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@given(st.dictionaries(st.sampled_from(NAMES), st.binary(max_size=300)))
def test_members_come_back_as_they_went_in(parts):
    assert members(write_package(deflate(name, data) for name, data in parts.items())) == parts


PROGRAM = """
import sys
from hashlib import sha256
from sinhkehoach.render.make import make_docx
from tests.support.documents import full_document
from tests.support.docx import prepared
sys.stdout.write(sha256(make_docx(full_document(), prepared())).hexdigest())
"""


def test_two_processes_make_the_same_bytes():
    digests = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1
