from tests.support.workspaces import PLAN

SUBMITTED = PLAN + "tờ trình: {kính gửi: UBND phường, sự cần thiết: Cần có.}\n"


def test_paper_is_written_beside_the_plans_own(sinhkehoach, workspace):
    (workspace / "plans" / "a.yaml").write_text(SUBMITTED, encoding="utf-8")
    answer = sinhkehoach("to-trinh", "a")
    assert (answer.code, answer.out.replace("\\", "/")) == (0, "Đã ghi output/a-to-trinh.docx\n")
    assert sinhkehoach("to-trinh", "a", "-o", "t.docx").out == "Đã ghi t.docx\n"
    assert (workspace / "t.docx").is_file()


def test_plan_with_errors_is_not_submitted(sinhkehoach, workspace):
    (workspace / "plans" / "a.yaml").write_text(SUBMITTED + "mục đich: A\n", encoding="utf-8")
    answer = sinhkehoach("to-trinh", "a")
    assert answer.code == 1
    assert "SKH202" in answer.out
    assert "Chưa lập được tờ trình: hãy sửa các lỗi trên trước." in answer.out


def test_what_has_to_be_typed_is_told(sinhkehoach, workspace):
    (workspace / "plans" / "a.yaml").write_text(PLAN, encoding="utf-8")
    answer = sinhkehoach("to-trinh", "a")
    assert answer.code == 1
    assert "tờ trình: {kính gửi: …, sự cần thiết: …}" in answer.err
