import json

import pytest

from tests.support.workspaces import PLAN, lay_down

WRONG = PLAN.replace("mục đích", "mục đich")
DOUBTFUL = PLAN + "nhiệm vụ:\n  - tên: A\n    nội dung: |\n      1. Một\n      3. Ba\n"


def test_names_place_line_and_way_to_mend(sinhkehoach, workspace):
    lay_down(workspace, sai=WRONG)
    answer = sinhkehoach("kiem-tra", "plans/sai.yaml")
    assert answer.code == 1
    assert answer.out.splitlines() == [
        "plans/sai.yaml:4:1: lỗi SKH202: Không có mục nào tên là “mục đich”",
        "     4 | mục đich: Nâng cao chất lượng.",
        "       | ^",
        "    Cách sửa: Có phải là “mục đích”?",
        "",
        "Đã kiểm tra plans/sai.yaml: 1 lỗi",
    ]


@pytest.mark.parametrize(
    ("plans", "last_line"),
    [
        ({"a": PLAN}, "Đã kiểm tra plans/a.yaml: không có lỗi"),
        ({"a": PLAN, "b": PLAN}, "Đã kiểm tra 2 kế hoạch: không có lỗi"),
        ({"a": PLAN, "b": DOUBTFUL}, "Đã kiểm tra 2 kế hoạch: không có lỗi (1 cảnh báo)"),
        (
            {"a": PLAN, "b": WRONG, "c": DOUBTFUL},
            "Đã kiểm tra 3 kế hoạch: 2 không có lỗi, 1 có lỗi (1 lỗi, 1 cảnh báo)",
        ),
    ],
    ids=["one plan", "all right", "a warning", "an error and a warning"],
)
def test_last_line_sums_up(sinhkehoach, workspace, plans, last_line):
    lay_down(workspace, **plans)
    answer = sinhkehoach("kiem-tra")
    assert answer.out.splitlines()[-1] == last_line
    assert answer.code == int("có lỗi (" in last_line and "1 có lỗi" in last_line)


def test_fault_in_the_office_file_is_told_once_for_all_plans(sinhkehoach, workspace):
    lay_down(workspace, a=PLAN, b=PLAN)
    with (workspace / "plans" / "co-quan.yaml").open("a", encoding="utf-8") as file:
        file.write("đơn vi: {}\n")
    answer = sinhkehoach("kiem-tra")
    assert answer.out.count("co-quan.yaml:5:1") == 1
    assert answer.out.endswith("Đã kiểm tra 2 kế hoạch: 0 không có lỗi, 2 có lỗi (1 lỗi)\n")


@pytest.mark.usefixtures("workspace")
def test_office_file_named_on_the_command_line_is_checked_as_one(sinhkehoach):
    answer = sinhkehoach("kiem-tra", "plans/co-quan.yaml")
    assert (answer.code, answer.out) == (0, "Đã kiểm tra plans/co-quan.yaml: không có lỗi\n")


def test_office_file_is_counted_beside_the_plans(sinhkehoach, workspace):
    lay_down(workspace, a=PLAN)
    answer = sinhkehoach("kiem-tra", "plans/*.yaml")
    assert answer.out == "Đã kiểm tra 1 kế hoạch và co-quan.yaml: không có lỗi\n"


def test_json_is_all_that_stands_on_stdout(sinhkehoach, workspace):
    lay_down(workspace, a=PLAN, b=WRONG)
    answer = sinhkehoach("kiem-tra", "--dinh-dang", "json")
    assert answer.code == 1
    assert json.loads(answer.out) == [
        {
            "mã": "SKH202",
            "mức": "lỗi",
            "tệp": "plans/b.yaml",
            "dòng": 4,
            "cột": 1,
            "chỗ": "mục đich",
            "lỗi": "Không có mục nào tên là “mục đich”",
            "cách sửa": "Có phải là “mục đích”?",
            "sửa thành": [{"dòng": 4, "cột": 1, "cũ": "mục đich", "mới": "mục đích", "chắc chắn": True}],
        }
    ]


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize("words", [[], ["khong-co.yaml"]], ids=["no plan in the workspace", "no such file"])
def test_json_tells_also_what_keeps_from_checking(sinhkehoach, words):
    answer = sinhkehoach("kiem-tra", *words, "--dinh-dang", "json")
    assert answer.code == 1
    assert [record["mã"] for record in json.loads(answer.out)] == ["SKH100"]


def test_nothing_is_written(sinhkehoach, workspace):
    lay_down(workspace, a=PLAN, b=WRONG)
    before = sorted(workspace.rglob("*"))
    sinhkehoach("kiem-tra")
    assert sorted(workspace.rglob("*")) == before


@pytest.mark.parametrize(("options", "code", "word"), [((), 0, "1 cảnh báo"), (("--nghiem",), 1, "1 lỗi")])
def test_strict_check_counts_warnings_as_errors(sinhkehoach, workspace, options, code, word):
    lay_down(workspace, a=DOUBTFUL)
    answer = sinhkehoach("kiem-tra", "plans/a.yaml", *options)
    assert (answer.code, word in answer.out) == (code, True)


@pytest.mark.usefixtures("workspace")
def test_explains_a_rule_instead_of_checking(sinhkehoach):
    answer = sinhkehoach("kiem-tra", "--giai-thich", "SKH301")
    assert (answer.code, answer.out.splitlines()[0][:6]) == (0, "SKH301")
    assert sinhkehoach("kiem-tra", "--giai-thich", "SKH000").code == 1


def test_broken_rule_is_our_fault(sinhkehoach, workspace, monkeypatch):
    lay_down(workspace, a=PLAN)
    monkeypatch.setattr("sinhkehoach.rules.doubled_word.doubled_words", None)
    answer = sinhkehoach("kiem-tra", "plans/a.yaml")
    assert (answer.code, "SKH399" in answer.out) == (3, True)


def test_what_rules_have_found_is_told_where_a_plan_cannot_be_composed(sinhkehoach, workspace, monkeypatch):
    lay_down(workspace, a=DOUBTFUL)
    monkeypatch.setattr("sinhkehoach.jobs.open_plan.compose", None)
    answer = sinhkehoach("kiem-tra", "plans/a.yaml")
    assert (answer.code, "SKH399" in answer.out, "SKH401" in answer.out) == (3, True, True)
    assert answer.out.count("plans/a.yaml:") > 1


def test_what_is_sure_is_corrected_in_the_file(sinhkehoach, workspace):
    lay_down(workspace, a=WRONG)
    answer = sinhkehoach("kiem-tra", "plans/a.yaml", "--sua", "--xem-truoc")
    assert (answer.code, (workspace / "plans" / "a.yaml").read_text(encoding="utf-8")) == (0, WRONG)
    answer = sinhkehoach("kiem-tra", "plans/a.yaml", "--sua")
    assert (answer.code, (workspace / "plans" / "a.yaml").read_text(encoding="utf-8")) == (0, PLAN)
    assert "Đã ghi plans/a.yaml. Còn lại: không có lỗi" in answer.out


def test_the_exit_code_is_that_of_what_is_left(sinhkehoach, workspace):
    lay_down(workspace, a=DOUBTFUL.replace("mục đích", "mục đich"), b=PLAN + "lạ: 1\n")
    assert sinhkehoach("kiem-tra", "plans/a.yaml", "--sua").code == 0
    assert sinhkehoach("kiem-tra", "plans/a.yaml", "--sua", "--nghiem").code == 1
    assert sinhkehoach("kiem-tra", "plans/b.yaml", "--sua").code == 1


def test_what_was_corrected_as_records(sinhkehoach, workspace):
    lay_down(workspace, a=WRONG)
    (record,) = json.loads(sinhkehoach("kiem-tra", "plans/a.yaml", "--sua", "--dinh-dang", "json").out)
    assert (record["đã ghi"], record["còn lại"]) == (True, [])


def test_a_look_without_corrections_is_wrong_usage(sinhkehoach, workspace):
    lay_down(workspace, a=PLAN)
    assert sinhkehoach("kiem-tra", "--xem-truoc").code == 2


def test_questions_do_not_go_between_records(sinhkehoach, workspace):
    lay_down(workspace, a=PLAN)
    answer = sinhkehoach("kiem-tra", "--sua-ca", "--dinh-dang", "json")
    assert (answer.code, answer.out) == (2, "")
    assert "không dùng cùng với --dinh-dang json" in answer.err
