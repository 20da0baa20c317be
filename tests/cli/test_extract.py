import json

from tests.support.workspaces import PLAN

TASKS = PLAN + "nhiệm vụ:\n  - {tên: Một, chủ trì: Phòng A, phối hợp: Phòng B}\n  - {tên: Hai}\n"


def write(workspace, text=TASKS):
    (workspace / "plans" / "a.yaml").write_text(text, encoding="utf-8")


def test_extract_of_one_unit_is_written(sinhkehoach, workspace):
    write(workspace)
    answer = sinhkehoach("trich", "a", "--don-vi", "Phòng A")
    assert answer.code == 0
    assert answer.out.replace("\\", "/") == (
        "Phòng A (chủ trì 1 nhiệm vụ, tham gia 0): output/a-trich-phong-a.docx\n"
    )


def test_all_units_have_theirs_and_the_rest_is_told(sinhkehoach, workspace):
    write(workspace)
    answer = sinhkehoach("trich", "a", "--tat-ca")
    assert answer.code == 0
    assert answer.out.splitlines()[2:] == [
        "Đã trích cho 2 đơn vị.",
        "Không có trong bản trích nào, vì chưa ghi rõ đơn vị (1):",
        "  - Hai",
    ]


def test_one_of_the_two_options_must_be_given(sinhkehoach, workspace):
    write(workspace)
    assert sinhkehoach("trich", "a").code == 2
    assert sinhkehoach("trich", "a", "--tat-ca", "--don-vi", "Phòng A").code == 2


def test_extracts_are_told_as_json(sinhkehoach, workspace):
    write(workspace)
    told = json.loads(sinhkehoach("trich", "a", "--tat-ca", "--dinh-dang", "json").out)
    assert [each["đơn vị"] for each in told["bản trích"]] == ["Phòng A", "Phòng B"]
    assert told["chưa rõ đơn vị"] == ["Hai"]


def test_unit_without_work_is_a_sentence_or_json(sinhkehoach, workspace):
    write(workspace)
    assert "không giao việc gì cho “Sở X”" in sinhkehoach("trich", "a", "--don-vi", "Sở X").err
    answer = sinhkehoach("trich", "a", "--don-vi", "Sở X", "--dinh-dang", "json")
    assert (answer.code, "Sở X" in json.loads(answer.out)[0]["lỗi"]) == (1, True)


def test_plan_with_errors_gives_its_errors(sinhkehoach, workspace):
    write(workspace, TASKS + "mục đich: A\n")
    answer = sinhkehoach("trich", "a", "--tat-ca")
    assert answer.code == 1
    assert "SKH202" in answer.out
    assert "Chưa trích được" in answer.out
