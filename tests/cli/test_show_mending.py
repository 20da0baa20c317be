import json
from pathlib import Path

from sinhkehoach.base.errors import UserError
from sinhkehoach.cli.show_conformance import exit_code
from sinhkehoach.cli.show_mending import mending_record, show_mending
from sinhkehoach.jobs.mend_form import MendingResult, mend_form
from tests.support.mending import fault, paper_with
from tests.support.word_files import build, plan

UNREADABLE = MendingResult(Path("a.docx"), error=UserError("Tệp này hỏng", "lưu lại"))


def _mixed(tmp_path):
    def change(paper):
        paper.motto.text = "Độc lập – Tự do – Hạnh phúc"
        paper.content[5].size = paper.content[8].size = 12

    file = tmp_path / "a.docx"
    file.write_bytes(paper_with(change))
    return file


def test_tells_what_was_mended_what_not_and_where_the_copy_lies(tmp_path, capsys):
    result = mend_form(_mixed(tmp_path))
    show_mending(result)
    out = capsys.readouterr().out
    assert "Đã sửa\n  ✓ B01 Cỡ chữ thân văn bản (2 chỗ)\n      Thân văn bản: cỡ chữ 12\n" in out
    assert "Không tự sửa, bạn sửa trong Word\n  ✗ H04 Tiêu ngữ: gạch dài (–)" in out
    assert "      Vì sao: chữ và nội dung do người soạn sửa\n" in out
    assert "Đã ghi bản đã sửa: " in out
    assert out.count("a-sua-the-thuc.docx") == 1
    assert exit_code([result]) == 1


def test_a_preview_says_that_nothing_was_written(tmp_path, capsys):
    show_mending(mend_form(_mixed(tmp_path), write=False))
    out = capsys.readouterr().out
    assert "Sửa được\n" in out
    assert "Chưa ghi gì. Bỏ --xem-truoc thì ghi: " in out


def test_a_good_file_and_one_of_faults_of_words_have_no_copy(tmp_path, capsys):
    for name, data, told in (
        ("a.docx", build(plan()), "Thể thức không có gì phải sửa"),
        ("b.docx", fault("Tiêu ngữ gạch dài"), "Không có chỗ nào sửa được bằng định dạng"),
    ):
        (tmp_path / name).write_bytes(data)
        show_mending(mend_form(tmp_path / name))
        assert f"{told}, nên không ghi bản nào." in capsys.readouterr().out


def test_a_file_that_is_no_matter_of_the_decree_takes_one_line(tmp_path, capsys):
    paper = plan()
    paper.kind.text = "GIẤY PHÉP"
    (tmp_path / "a.docx").write_bytes(build(paper))
    show_mending(mend_form(tmp_path / "a.docx"))
    assert "Không xét thể thức: Giấy phép không phải văn bản hành chính" in capsys.readouterr().out


def test_a_file_that_cannot_be_read_takes_two_lines(capsys):
    show_mending(UNREADABLE)
    assert capsys.readouterr().out.splitlines()[:2] == ["a.docx: Tệp này hỏng", "    Cách sửa: Lưu lại"]
    assert mending_record(UNREADABLE)["lỗi"] == "Tệp này hỏng"
    assert exit_code([UNREADABLE]) == 1
    assert exit_code([]) == 0


def test_the_record_holds_the_same(tmp_path):
    record = json.loads(json.dumps(mending_record(mend_form(_mixed(tmp_path)))))
    assert record["đã ghi"]
    assert record["bản đã sửa"].endswith("a-sua-the-thuc.docx")
    (mended,) = record["đã sửa"]
    assert (mended["mã"], mended["chỗ"]) == (
        "B01",
        [{"phần": "thân văn bản", "chữ": mended["chỗ"][0]["chữ"], "thấy": "cỡ chữ 12", "số chỗ": 2}],
    )
    (left,) = record["chưa sửa"]
    assert (left["mã"], left["vì sao"]) == ("H04", "chữ và nội dung do người soạn sửa")
