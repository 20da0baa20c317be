import json
import zipfile

import pytest

from tests.support.units import TABLE, lay_units
from tests.support.workspaces import PLAN, lay_down

WRONG = PLAN.replace("mục đích", "mục đich")


def test_tells_what_was_written_where_and_what_not(sinhkehoach, workspace):
    lay_down(workspace, a=PLAN, b=WRONG, c=PLAN)
    answer = sinhkehoach("sinh")
    assert answer.code == 1
    assert answer.out.splitlines()[-4:] == [
        "plans/a.yaml → output/a.docx",
        "plans/c.yaml → output/c.docx",
        "Chưa tạo văn bản từ plans/b.yaml: 1 lỗi",
        "Đã tạo 2 văn bản, còn 1 kế hoạch có lỗi.",
    ]
    assert answer.err == ""
    assert sorted(file.name for file in (workspace / "output").iterdir()) == ["a.docx", "c.docx"]
    assert zipfile.is_zipfile(workspace / "output" / "a.docx")


def test_one_plan_is_told_in_one_line(sinhkehoach, workspace):
    lay_down(workspace, a=PLAN)
    answer = sinhkehoach("sinh", "plans/a.yaml", "-o", "van-ban/nam-2027")
    assert (answer.code, answer.out) == (0, "plans/a.yaml → van-ban/nam-2027/a.docx\n")


def test_json_is_all_that_stands_on_stdout(sinhkehoach, workspace):
    lay_down(workspace, a=PLAN, b=WRONG)
    answer = sinhkehoach("sinh", "--dinh-dang", "json")
    assert answer.code == 1
    good, bad = json.loads(answer.out)
    assert good == {
        "kế hoạch": "plans/a.yaml",
        "văn bản": str(workspace / "output" / "a.docx"),
        "không đổi": False,
        "giữ nguyên": None,
        "bản sao": None,
        "đã xóa": [],
        "vấn đề": [],
    }
    assert (bad["văn bản"], [problem["mã"] for problem in bad["vấn đề"]]) == (None, ["SKH202"])


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize("words", [[], ["plans/co-quan.yaml"]], ids=["no plan", "only the office's file"])
def test_nothing_to_write_is_a_sentence(sinhkehoach, words):
    answer = sinhkehoach("sinh", *words)
    assert (answer.code, answer.out) == (1, "")
    assert "Cách sửa: " in answer.err
    as_json = sinhkehoach("sinh", *words, "--dinh-dang", "json")
    assert [record["văn bản"] for record in json.loads(as_json.out)] == [None]


def test_plan_named_twice_is_built_once(sinhkehoach, workspace):
    lay_down(workspace, a=PLAN)
    answer = sinhkehoach("sinh", "plans/a.yaml", str(workspace / "plans" / "a.yaml"), "plans/../plans/a.yaml")
    assert answer.out == "plans/a.yaml → output/a.docx\n"


def test_pattern_leaves_out_the_office_file(sinhkehoach, workspace):
    lay_down(workspace, a=PLAN)
    assert sinhkehoach("sinh", "plans/*.yaml").out == "plans/a.yaml → output/a.docx\n"


def test_wrong_template_is_a_sentence(sinhkehoach, workspace):
    lay_down(workspace, a=PLAN)
    answer = sinhkehoach("sinh", "--mau", "khong-co.docx")
    assert answer.code == 1
    assert "khong-co.docx" in answer.out
    assert not (workspace / "output").exists()


def test_a_table_gives_each_unit_its_document(sinhkehoach, workspace):
    lay_units(workspace, table=TABLE.replace(";980", ";"))
    answer = sinhkehoach("sinh", "plans/khung.yaml", "--theo-bang", "plans/xa.csv")
    assert answer.code == 1
    assert "– xã An Lạc\n" in answer.out
    assert answer.out.splitlines()[-3:] == [
        "plans/khung.yaml, xã An Bình → output/khung/xã An Bình.docx",
        "Chưa tạo văn bản từ plans/khung.yaml, xã An Lạc: 1 lỗi",
        "Đã tạo 1 văn bản, còn 1 kế hoạch có lỗi.",
    ]
    only = sinhkehoach(
        "sinh",
        "khung",
        "--theo-bang",
        "plans/xa.csv",
        "--chi",
        "xã An Bình",
        "--ra-yaml",
        "--dinh-dang",
        "json",
    )
    (record,) = json.loads(only.out)
    assert (record["đơn vị"], record["văn bản"]) == ("xã An Bình", "plans/khung/xã An Bình.yaml")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--ra-yaml",),
        ("--chi", "xã A"),
        ("plans/a.yaml", "plans/khung.yaml", "--theo-bang", "plans/xa.csv"),
        ("khung", "--theo-bang", "plans/xa.csv", "--ra-yaml", "--cum", "tai-cho"),
    ],
)
def test_options_of_tables_go_with_one_plan_and_a_table(sinhkehoach, workspace, arguments):
    lay_units(workspace)
    lay_down(workspace, a=PLAN)
    assert sinhkehoach("sinh", *arguments).code == 2


def test_a_common_plan_is_passed_over_where_it_stands_among_others(sinhkehoach, workspace):
    lay_units(workspace)
    lay_down(workspace, a=PLAN)
    answer = sinhkehoach("sinh", "--phan", "1/1")
    assert (answer.code, "Bỏ qua plans/khung.yaml" in answer.out) == (0, True)
    assert sinhkehoach("gop-phan").code == 0
    assert sinhkehoach("sinh", "khung").code == 1


def test_what_is_no_address_of_a_cluster_is_told(sinhkehoach, workspace):
    lay_down(workspace, a=PLAN)
    answer = sinhkehoach("sinh", "--cum", "máy:8786")
    assert (answer.code, "không phải là địa chỉ" in answer.err) == (1, True)


def test_a_table_that_cannot_be_read_is_told(sinhkehoach, workspace):
    lay_units(workspace)
    answer = sinhkehoach("sinh", "khung", "--theo-bang", "plans/khong-co.csv")
    assert (answer.code, "khong-co.csv" in answer.err) == (1, True)
    found = sinhkehoach("sinh", "khung", "--theo-bang", "plans/khong-co.csv", "--dinh-dang", "json")
    assert json.loads(found.out)[0]["vấn đề"][0]["mã"] == "SKH100"
