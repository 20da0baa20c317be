import json

import pytest

from tests.support.workspaces import PLAN

TASKS = PLAN + "nhiệm vụ:\n  - {tên: Một việc, chủ trì: Văn phòng, thời gian: tháng 5/2027}\n"


@pytest.fixture
def plan(workspace):
    file = workspace / "plans" / "a.yaml"
    file.write_text(TASKS, encoding="utf-8")
    return file


def _lines(answer):
    return answer.out.replace("\\", "/").splitlines()


def test_workbook_is_what_is_made_unless_something_else_is_asked_for(sinhkehoach, workspace, plan):
    answer = sinhkehoach("xuat", "a")
    assert (answer.code, _lines(answer)) == (0, ["Đã ghi output/a.xlsx: 1 nhiệm vụ."])
    assert (workspace / "output" / "a.xlsx").is_file()
    assert plan.is_file()


def test_ending_of_the_file_tells_the_kind(sinhkehoach, workspace, plan):
    answer = sinhkehoach("xuat", "a", "-o", "x.JSON")
    assert _lines(answer) == ["Đã ghi x.JSON: cả kế hoạch."]
    assert json.loads((workspace / "x.JSON").read_text(encoding="utf-8"))["tệp"] == plan.stem


def test_every_plan_is_handed_on_where_none_is_named(sinhkehoach, workspace, plan):
    plan.with_name("b.yaml").write_text(TASKS, encoding="utf-8")
    assert sinhkehoach("xuat", "--dang", "csv").code == 0
    names = sorted(file.name for file in (workspace / "output").iterdir())
    assert names == ["a-nhiem-vu.csv", "b-nhiem-vu.csv"]


@pytest.mark.usefixtures("plan")
def test_a_unit_alone_means_its_calendar(sinhkehoach):
    pytest.importorskip("icalendar")
    assert _lines(sinhkehoach("xuat", "a", "--don-vi", "Văn phòng")) == [
        "Đã ghi output/a-van-phong.ics: 1 hạn của Văn phòng."
    ]


@pytest.mark.usefixtures("plan")
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("-o", "x.docx"), "Không xuất được tệp “.docx”"),
        (("-o", "x"), "cần có đuôi"),
        (("-o", "x.csv", "--dang", "pdf"), "bỏ một trong hai"),
        (("--don-vi", "A", "--dang", "csv"), "--don-vi chỉ dùng cho lịch"),
        (("--pdf-a", "--dang", "xlsx"), "--pdf-a chỉ dùng cho PDF"),
    ],
)
def test_options_that_do_not_agree_are_wrong_usage(sinhkehoach, words, said):
    answer = sinhkehoach("xuat", "a", *words)
    assert answer.code == 2
    assert said in " ".join(answer.err.split())


def test_one_file_is_for_one_plan(sinhkehoach, plan):
    plan.with_name("b.yaml").write_text(TASKS, encoding="utf-8")
    assert sinhkehoach("xuat", "-o", "x.csv").code == 2


def test_machines_get_json(sinhkehoach, workspace, plan):
    plan.with_name("b.yaml").write_text("kỳ: 2027\n", encoding="utf-8")
    answer = sinhkehoach("xuat", "--dinh-dang", "json")
    first, faulty = json.loads(answer.out)
    assert answer.code == 1
    assert first["tệp"] == [
        {"tệp": str(workspace / "output" / "a.xlsx"), "gồm": "1 nhiệm vụ", "giữ nguyên": None}
    ]
    assert (faulty["tệp"], faulty["vấn đề"] != []) == ([], True)
