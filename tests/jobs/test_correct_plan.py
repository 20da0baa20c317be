import codecs

import pytest

from sinhkehoach.base.problem import Severity
from sinhkehoach.jobs.correct_plan import correct_files
from tests.support.workspaces import PLAN, lay_down

WRONG = PLAN + "yêu cầu: |\n  - Các trưòng rà soát ngay, sau đó tiên hành.  \n# hết\n"
RIGHT = WRONG.replace("trưòng", "trường")


@pytest.fixture
def file(tmp_path):
    return lay_down(tmp_path, a=WRONG) / "plans" / "a.yaml"


def test_what_is_sure_is_written_and_the_rest_offered(file):
    (result,) = correct_files([file])
    assert file.read_text(encoding="utf-8") == RIGHT
    assert (result.written, [each.code for each in result.mended]) == (True, ["SKH352"])
    assert [each.code for each in result.left] == ["SKH390"]
    assert result.offered == 1
    assert "+  - Các trường rà soát ngay, sau đó tiên hành.  " in result.diff.splitlines()


def test_nothing_is_written_when_only_looked_at(file):
    (result,) = correct_files([file], write=False)
    assert file.read_text(encoding="utf-8") == WRONG
    assert (result.written, len(result.mended)) == (False, 1)
    assert result.diff


def test_what_is_agreed_to_is_written_with_the_rest(file):
    (result,) = correct_files([file], ask=lambda _: True)
    assert file.read_text(encoding="utf-8") == RIGHT.replace("tiên hành", "tiến hành")
    assert (len(result.mended), result.left, result.offered) == (2, (), 0)


def test_a_good_file_is_not_touched(file):
    file.write_text(PLAN, encoding="utf-8")
    before = file.stat().st_mtime_ns
    (result,) = correct_files([file])
    assert (result.written, result.diff, file.stat().st_mtime_ns) == (False, "", before)


@pytest.mark.parametrize(
    "encoded",
    [
        lambda text: codecs.BOM_UTF8 + text.replace("\n", "\r\n").encode(),
        lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
    ],
)
def test_line_ends_and_encoding_stay(file, encoded):
    file.write_bytes(encoded(WRONG))
    correct_files([file])
    assert file.read_bytes() == encoded(RIGHT)


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_corrected(file, tmp_path):
    binary = file.with_name("b.yaml")
    binary.write_bytes(b"\xff\x00\xff")
    missing, bad, good = correct_files([tmp_path / "khong-co.yaml", binary, file])
    assert [each.code for each in missing.left] == ["SKH100"]
    assert (len(bad.left), bad.written) == (1, False)
    assert good.written


def test_the_office_file_is_corrected_where_it_is_named(file):
    office = file.with_name("co-quan.yaml")
    office.write_text(
        office.read_text(encoding="utf-8") + "đơn vị:\n  a: {tên: Công An phường}\n", encoding="utf-8"
    )
    before = office.read_text(encoding="utf-8")
    correct_files([file])
    assert office.read_text(encoding="utf-8") == before
    correct_files([office])
    assert office.read_text(encoding="utf-8") == before.replace("Công An", "Công an")


def test_a_warning_that_is_left_counts_as_an_error_where_that_is_asked(file):
    (result,) = correct_files([file])
    assert {each.severity for each in result.check(strict=False).problems} == {Severity.WARNING}
    assert {each.severity for each in result.check(strict=True).problems} == {Severity.ERROR}
