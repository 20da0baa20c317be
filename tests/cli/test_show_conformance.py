from dataclasses import replace
from pathlib import Path

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.cli.show_conformance import conformance_record, exit_code, show_conformance
from sinhkehoach.jobs.conformance import ConformanceResult, check_conformance
from tests.support.word_files import build, plan

UNREADABLE = ConformanceResult(Path("a.docx"), error=UserError("Tệp này hỏng", "lưu lại"))


@pytest.fixture
def result(tmp_path):
    paper = plan()
    paper.sheet.top = 10
    paper.kind.size = 20
    paper.title[0].size = 20
    file = tmp_path / "a.docx"
    file.write_bytes(build(paper))
    return check_conformance(file)


def test_worst_part_comes_first(result, capsys):
    show_conformance(result, all_rules=False)
    out = capsys.readouterr().out
    assert out.index("Trang đầu") < out.index("Trang in (phần 1, giấy dọc)")
    assert "T02 Chữ của tên loại: cỡ chữ 20" in out


def test_file_that_cannot_be_read_takes_two_lines(capsys):
    show_conformance(UNREADABLE, all_rules=True)
    assert capsys.readouterr().out.splitlines()[:2] == ["a.docx: Tệp này hỏng", "    Cách sửa: Lưu lại"]
    assert conformance_record(UNREADABLE)["lỗi"] == "Tệp này hỏng"


def test_exit_code_is_that_of_the_worst(result):
    assert exit_code([]) == 0
    assert exit_code([UNREADABLE]) == 1
    assert exit_code([result]) == 1
    broken = replace(result, verdicts=(*result.verdicts[1:], result.verdicts[0]._replace(broken=True)))
    assert exit_code([UNREADABLE, broken]) == 3


def test_file_that_is_not_judged_is_told_why_and_nothing_else(tmp_path, capsys):
    paper = plan()
    paper.kind.text = "GIẤY PHÉP"
    file = tmp_path / "a.docx"
    file.write_bytes(build(paper))
    show_conformance(check_conformance(file), all_rules=True)
    told = "Không xét thể thức: Giấy phép không phải văn bản hành chính, thể thức theo mẫu riêng."
    assert capsys.readouterr().out.splitlines()[1:] == [told, ""]


def test_advice_for_word_follows_what_is_wanted(result, capsys):
    show_conformance(result, all_rules=False)
    out = capsys.readouterr().out
    assert "      Cần: lề trên 20–25 mm\n      Sửa: Layout > Margins > Custom Margins\n" in out
