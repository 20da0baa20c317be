import pytest
from openpyxl import Workbook

from sinhkehoach.jobs.unit_table import read_unit_table


@pytest.fixture
def cache(tmp_path):
    return tmp_path / "đệm"


def _save(file, value):
    book = Workbook()
    for row in (["Tên", "Học sinh"], ["xã A", value]):
        book.active.append(row)
    book.save(file)
    return file


def _kept(cache):
    (file,) = (cache / "tables").iterdir()
    return file


def test_a_workbook_that_has_not_changed_is_not_opened_again(tmp_path, cache):
    file = _save(tmp_path / "xa.xlsx", "Một nghìn")
    first = read_unit_table(file, cache)
    assert read_unit_table(file, cache) == first == read_unit_table(file)
    kept = _kept(cache)
    kept.write_text(kept.read_text(encoding="utf-8").replace("Một nghìn", "Hai nghìn"), encoding="utf-8")
    assert read_unit_table(file, cache).rows[0].value("học sinh").text == "Hai nghìn"


def test_a_workbook_that_has_changed_is_read_and_kept_in_the_same_place(tmp_path, cache):
    file = _save(tmp_path / "xa.xlsx", "Một nghìn")
    read_unit_table(file, cache)
    _save(file, "Ba nghìn")
    assert read_unit_table(file, cache).rows[0].value("học sinh").text == "Ba nghìn"
    assert "Ba nghìn" in _kept(cache).read_text(encoding="utf-8")


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"of": 1}'])
def test_what_is_damaged_is_read_again(tmp_path, cache, damage):
    file = _save(tmp_path / "xa.xlsx", "Một nghìn")
    first = read_unit_table(file, cache)
    _kept(cache).write_bytes(damage)
    assert read_unit_table(file, cache) == first
    assert read_unit_table(file, cache) == first


def test_a_folder_that_cannot_be_written_to_is_no_matter(tmp_path, cache):
    cache.write_bytes(b"")
    assert read_unit_table(_save(tmp_path / "xa.xlsx", 5), cache).rows[0].name == "xã A"
