import shutil

import pytest

from sinhkehoach.jobs.mend_form import mend_form
from tests.support.forms import failed
from tests.support.mending import fault
from tests.support.word_files import build, plan


@pytest.fixture(scope="module")
def wrong():
    return fault("một đoạn cỡ 12")


@pytest.fixture
def file(tmp_path, wrong):
    path = tmp_path / "van-ban.docx"
    path.write_bytes(wrong)
    return path


def test_the_copy_lies_beside_the_file_which_stays_as_it_is(file, wrong):
    result = mend_form(file)
    assert (result.written, result.failed) == (True, False)
    assert result.copy == file.with_name("van-ban-sua-the-thuc.docx")
    assert failed(result.copy.read_bytes()) == {}
    assert file.read_bytes() == wrong
    assert [(rule.id, [each.places for each in found]) for rule, found in result.cured] == [("B01", [1])]


def test_nobodys_file_is_written_over(file):
    first = mend_form(file).copy
    assert mend_form(file).copy == first
    first.write_bytes(b"somebody's")
    again = mend_form(file)
    assert again.copy == file.with_name("van-ban-sua-the-thuc-2.docx")
    assert first.read_bytes() == b"somebody's"
    refused = mend_form(file, first)
    assert "không ghi đè" in refused.error.message
    assert refused.failed
    assert not refused.written


def test_the_copy_may_have_another_name(file, tmp_path):
    result = mend_form(file, tmp_path / "moi" / "b.docx")
    assert result.copy == tmp_path / "moi" / "b.docx"
    assert result.copy.is_file()


def test_a_preview_writes_nothing(file, tmp_path):
    result = mend_form(file, write=False)
    assert not result.written
    assert result.copy == file.with_name("van-ban-sua-the-thuc.docx")
    assert [each.name for each in tmp_path.iterdir()] == ["van-ban.docx"]


def test_a_file_keeps_the_ending_that_says_what_it_is(file):
    macros = file.with_suffix(".docm")
    shutil.copy(file, macros)
    assert mend_form(macros).copy.suffix == ".docm"
    shutil.copy(file, file.with_suffix(".tmp"))
    assert mend_form(file.with_suffix(".tmp"), write=False).copy.suffix == ".docx"


def test_of_a_good_file_there_is_no_copy(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(build(plan()))
    result = mend_form(path)
    assert (result.copy, result.written, result.failed, result.cured) == (None, False, False, [])


def test_what_is_left_is_told_with_the_reason(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(fault("Tiêu ngữ gạch dài"))
    result = mend_form(path)
    assert result.failed
    assert [(rule.id, why) for rule, _, why in result.left] == [("H04", "chữ và nội dung do người soạn sửa")]


def test_what_cannot_be_read_is_told_in_a_sentence(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(b"khong phai tep Word")
    result = mend_form(path)
    assert "không phải văn bản Word" in result.error.message
    assert (result.failed, result.regime, result.not_its_matter, list(result.left)) == (True, "", "", [])


def test_papers_of_other_rules_are_left_alone(tmp_path):
    paper = plan()
    paper.kind.text = "GIẤY PHÉP"
    path = tmp_path / "a.docx"
    path.write_bytes(build(paper))
    result = mend_form(path)
    assert "Giấy phép" in result.not_its_matter
    assert result.copy is None
