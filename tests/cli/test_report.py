import json

from tests.support.workspaces import PLAN

TASK = PLAN + "nhiệm vụ:\n  - {tên: Một việc, thời gian: tháng 4/2027}\n"


def write(workspace, text):
    (workspace / "plans" / "a.yaml").write_text(text, encoding="utf-8")


def test_what_is_not_noted_is_asked_for(sinhkehoach, workspace):
    write(workspace, TASK)
    answer = sinhkehoach("bao-cao", "a", "--ky", "6 tháng")
    assert answer.code == 1
    assert "plans/a.yaml:7:5: lỗi SKH408: Chưa ghi tình trạng 6 tháng" in answer.out.replace("\\", "/")
    assert "Chưa lập báo cáo: hãy điền 1 chỗ còn thiếu ở trên." in answer.out
    assert "thêm --du-thao" in answer.out


def test_draft_is_written_all_the_same(sinhkehoach, workspace):
    write(workspace, TASK)
    answer = sinhkehoach("bao-cao", "plans/a.yaml", "--ky", "6 tháng", "--du-thao", "-o", "ra")
    assert answer.code == 0
    assert (workspace / "ra" / "a-bao-cao-6-thang.docx").is_file()
    assert "còn 1 chỗ chưa có số liệu" in answer.out


def test_report_is_told_as_json(sinhkehoach, workspace):
    write(workspace, TASK.replace("thời gian", "tình trạng: xong, thời gian"))
    answer = sinhkehoach("bao-cao", "a", "--ky", "năm", "--dinh-dang", "json")
    assert answer.code == 0
    told = json.loads(answer.out)
    assert (told["kỳ báo cáo"], told["còn thiếu"]) == ("năm 2027", 0)
    assert told["văn bản"].endswith("a-bao-cao-nam.docx")


def test_what_cannot_be_reported_is_a_sentence_or_json(sinhkehoach, workspace):
    write(workspace, TASK)
    assert "Kế hoạch chưa có mục “báo cáo”" in sinhkehoach("bao-cao", "a").err
    answer = sinhkehoach("bao-cao", "a", "--dinh-dang", "json")
    assert answer.code == 1
    assert "chưa có mục “báo cáo”" in json.loads(answer.out)[0]["lỗi"]
