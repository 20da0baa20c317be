import json
import shutil
import subprocess
import sys
from hashlib import sha256

import pytest

from sinhkehoach.render.make import make_docx
from sinhkehoach.template.cache import cache_file, load, store
from sinhkehoach.template.read_template import read_template
from tests.house.repository import PACKAGE
from tests.support.documents import full_document
from tests.support.docx import TEMPLATE, prepared


@pytest.fixture
def kept(tmp_path):
    file = cache_file(tmp_path / "mới" / "cache", TEMPLATE.read_bytes())
    store(file, prepared())
    return file


def test_template_comes_back_the_same(kept):
    assert load(kept) == prepared()
    assert make_docx(full_document(), load(kept)) == make_docx(full_document(), prepared())


def test_changed_template_has_another_file(tmp_path):
    assert cache_file(tmp_path, b"a") != cache_file(tmp_path, b"b")


KEEP_AND_TELL = """
import sys
from pathlib import Path
from sinhkehoach.template.read_template import read_template
folder = Path(sys.argv[2])
read_template(Path(sys.argv[1]), folder)
print(*sorted(file.name for file in folder.iterdir()))
"""


def test_changed_program_does_not_read_what_the_old_one_kept(tmp_path):
    """Nor does it leave it there: one file for one template."""
    shutil.copytree(PACKAGE, tmp_path / PACKAGE.name, ignore=shutil.ignore_patterns("__pycache__"))
    command = [sys.executable, "-c", KEEP_AND_TELL, TEMPLATE, tmp_path / "cache"]
    names = []
    for module in (None, "template/prepare.py"):
        if module:
            with (tmp_path / PACKAGE.name / module).open("a", encoding="utf-8") as code:
                code.write("# prepared in another way")
        done = subprocess.run(
            command, env={"PYTHONPATH": str(tmp_path)}, capture_output=True, text=True, check=True
        )
        names.append(done.stdout.split())
    (old,), (new,) = names
    assert old.partition("-")[0] == new.partition("-")[0]
    assert old != new


def test_nothing_but_the_file_is_left_in_the_folder(kept):
    assert list(kept.parent.iterdir()) == [kept]
    (kept.parent / "a.1.tmp").write_bytes(b"")
    other = cache_file(kept.parent, b"other")
    store(other, prepared())
    assert sorted(kept.parent.iterdir()) == sorted([kept, other])


def signed(content):
    return sha256(content).hexdigest().encode() + b"\n" + content


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-1],
        lambda data: data.replace(b"KHDoan", b"KHDoam", 1),
        lambda _: b"",
        lambda _: b"\xff" * 100,
        lambda _: signed(b"[]\n"),
        lambda _: signed(b"{}\n"),
        lambda _: signed(b"{\n"),
        lambda _: signed(json.dumps({"slots": 1}).encode() + b"\n"),
    ],
)
def test_damaged_file_is_ignored(kept, damage):
    kept.write_bytes(damage(kept.read_bytes()))
    assert load(kept) is None


def test_missing_file_is_ignored(tmp_path):
    assert load(tmp_path / "không có") is None


def test_folder_that_cannot_be_made_is_no_matter(tmp_path):
    (tmp_path / "tệp").write_bytes(b"")
    assert read_template(TEMPLATE, tmp_path / "tệp" / "cache") == read_template(TEMPLATE, None)


def test_full_disk_leaves_no_draft(tmp_path, monkeypatch):
    monkeypatch.setattr("pathlib.Path.hardlink_to", lambda *_: (_ for _ in ()).throw(OSError("full")))
    monkeypatch.setattr("pathlib.Path.replace", lambda *_: (_ for _ in ()).throw(OSError("full")))
    store(tmp_path / "a.mau", prepared())
    assert list(tmp_path.iterdir()) == []


PROGRAM = """
import sys
from pathlib import Path
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.read_template import read_template
from tests.house.repository import PACKAGE
from tests.support.documents import full_document
make_docx(full_document(), read_template(Path(sys.argv[1]), Path(sys.argv[2])))
print(*sorted({"docx", "docxtpl", "jinja2", "lxml", "zipfile"} & set(sys.modules)))
"""


def test_second_process_loads_no_library_for_word_files(tmp_path):
    command = [sys.executable, "-c", PROGRAM, TEMPLATE, tmp_path]
    first, second = (
        subprocess.run(command, env={"PYTHONPATH": "."}, capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    )
    assert first.split() == ["docx", "docxtpl", "jinja2", "lxml", "zipfile"]
    assert second.split() == []
