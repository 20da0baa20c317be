import json

import pytest

from sinhkehoach.cli.conformance import RULE_SETS
from sinhkehoach.conformance.regimes.choose import RULE_SETS as ALL_SETS
from tests.support import workspaces
from tests.support.party_papers import PAPERS as PARTY_PAPERS
from tests.support.word_files import build, plan


@pytest.fixture
def files(tmp_path):
    wrong = plan()
    wrong.motto.text = "Độc lập – Tự do – Hạnh phúc"
    for name, paper in (("dung", plan()), ("sai", wrong)):
        (tmp_path / f"{name}.docx").write_bytes(build(paper))
    (tmp_path / "hong.docx").write_bytes(b"khong phai tep Word")
    return tmp_path


def test_good_file_ends_with_0_and_a_summary(sinhkehoach, files):
    answer = sinhkehoach("the-thuc", str(files / "dung.docx"))
    assert answer.code == 0
    assert "0 không đạt" in answer.out
    assert "chưa xét" in answer.out


def test_finding_tells_place_what_was_found_wanted_and_where_it_is_written(sinhkehoach, files):
    answer = sinhkehoach("the-thuc", str(files / "sai.docx"))
    assert answer.code == 1
    assert "Trang đầu\n  ✗ H04 Tiêu ngữ: gạch dài (–), cần gạch nối (-)" in answer.out
    assert "Cần: Độc lập - Tự do - Hạnh phúc" in answer.out
    assert "Theo: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.1" in answer.out


def test_bad_file_is_told_in_a_sentence_and_the_others_are_checked(sinhkehoach, files):
    answer = sinhkehoach("the-thuc", str(files / "hong.docx"), str(files / "dung.docx"))
    assert answer.code == 1
    assert "không phải văn bản Word" in answer.out
    assert "0 không đạt" in answer.out
    assert "Traceback" not in answer.out + answer.err


def test_details_show_every_rule(sinhkehoach, files):
    answer = sinhkehoach("the-thuc", str(files / "dung.docx"), "--chi-tiet")
    assert "P01 Khổ giấy A4" in answer.out
    assert "R06 Đơn vị được giao việc có trong nơi nhận: không nhận ra đơn vị được giao việc" in answer.out


def test_json_holds_the_same(sinhkehoach, files):
    answer = sinhkehoach("the-thuc", str(files / "sai.docx"), "--dinh-dang", "json")
    (record,) = json.loads(answer.out)
    (motto,) = [each for each in record["kết quả"] if each["kết quả"] == "không đạt"]
    assert (motto["mã"], motto["mức"]) == ("H04", "bắt buộc")
    assert motto["chỗ"][0]["phần"] == "trang đầu"
    assert record["tổng hợp"]["không đạt"] == 1


def test_without_file_the_usage_is_wrong(sinhkehoach):
    assert sinhkehoach("the-thuc").code == 2


def test_copy_with_comments_stands_beside_the_file(sinhkehoach, files):
    answer = sinhkehoach("the-thuc", str(files / "sai.docx"), str(files / "dung.docx"), "--ghi-chu")
    copy = files / "sai-ghi-chu.docx"
    assert f"Đã ghi bản có ghi chú: {copy}" in answer.out
    assert copy.is_file()
    assert not (files / "dung-ghi-chu.docx").exists()


def test_a_mended_copy_stands_beside_the_file(sinhkehoach, files):
    paper = plan()
    paper.kind.size = 20
    (files / "co.docx").write_bytes(build(paper))
    answer = sinhkehoach("the-thuc", str(files / "co.docx"), "--sua", "-o", str(files / "moi.docx"))
    assert answer.code == 0
    assert "✓ T02 Chữ của tên loại" in answer.out
    assert sinhkehoach("the-thuc", str(files / "moi.docx")).code == 0


def test_a_preview_of_the_mending_writes_nothing(sinhkehoach, files):
    before = sorted(files.iterdir())
    answer = sinhkehoach("the-thuc", str(files / "sai.docx"), "--sua", "--xem-truoc", "--dinh-dang", "json")
    assert json.loads(answer.out)[0]["chưa sửa"][0]["mã"] == "H04"
    assert answer.code == 1
    assert sorted(files.iterdir()) == before


@pytest.mark.parametrize(
    "options",
    [["--sua", "--ghi-chu"], ["-o", "b.docx"], ["--xem-truoc"], ["--sua", "-o", "b.docx", "dung.docx"]],
)
def test_options_that_do_not_go_together_are_wrong_usage(sinhkehoach, files, options):
    answer = sinhkehoach("the-thuc", str(files / "sai.docx"), *options)
    assert answer.code == 2
    assert "Traceback" not in answer.err


def test_several_processes_say_the_same(sinhkehoach, workspace):
    workspaces.lay_down(workspace, a=workspaces.PLAN, b=workspaces.PLAN)
    sinhkehoach("sinh")
    alone = sinhkehoach("the-thuc", "output/a.docx", "output/b.docx", "khong-co.docx")
    assert (
        sinhkehoach("the-thuc", "output/a.docx", "output/b.docx", "khong-co.docx", "--so-luong", "2") == alone
    )


def test_partys_paper_is_told_what_it_is_measured_by(sinhkehoach, tmp_path):
    (tmp_path / "dang.docx").write_bytes(build(PARTY_PAPERS["plan"]()))
    answer = sinhkehoach("the-thuc", str(tmp_path / "dang.docx"))
    assert answer.code == 0
    assert "Xét theo Hướng dẫn số 05-HD/VPTW" in answer.out
    assert " 0 không đạt" in answer.out


def test_set_of_rules_can_be_asked_for(sinhkehoach, files):
    as_usual = sinhkehoach("the-thuc", str(files / "dung.docx"), "--bo", "nd30")
    assert (as_usual.code, "Xét theo" in as_usual.out) == (0, False)
    answer = sinhkehoach("the-thuc", str(files / "dung.docx"), "--bo", "dang")
    assert answer.code == 1
    assert "DH01 Tiêu đề: không tìm thấy" in answer.out
    mended = sinhkehoach("the-thuc", str(files / "dung.docx"), "--bo", "dang", "--sua", "--xem-truoc")
    assert "DB03 Thụt đầu dòng" not in mended.out
    assert "DB05 Khoảng cách dòng" in mended.out


def test_sets_are_those_that_there_are():
    assert set(RULE_SETS) == {each.regime.name for each in ALL_SETS}


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "dg06",
            (
                "DG06 Chữ của đề ký, chức vụ\n",
                "chức vụ không đậm",
                "Bộ quy tắc: dang (Hướng dẫn số 05-HD/VPTW",
            ),
        ),
        (
            "H04",
            ("Sửa trong Word: gõ lại như mẫu", "Mức: bắt buộc; độ chắc chắn: chắc chắn", "Bộ quy tắc: nd30"),
        ),
    ],
)
def test_a_rule_is_explained_without_a_file(sinhkehoach, name, said):
    answer = sinhkehoach("the-thuc", "--giai-thich", name)
    assert answer.code == 0
    assert [each for each in said if each not in answer.out] == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [((), "Còn thiếu TỆP.docx"), (("--giai-thich", "Z99"), "Không có điều nào mang mã “Z99”")],
)
def test_nothing_to_do_is_wrong_usage(sinhkehoach, arguments, said):
    answer = sinhkehoach("the-thuc", *arguments)
    assert answer.code == 2
    assert said in answer.err
