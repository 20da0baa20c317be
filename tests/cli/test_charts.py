from tests.support.workspaces import PLAN

TASK = PLAN + "nhiệm vụ:\n  - {tên: Một việc, thời gian: tháng 5/2027}\n"


def test_pictures_are_written_and_empty_ones_told(sinhkehoach, workspace):
    (workspace / "plans" / "a.yaml").write_text(TASK, encoding="utf-8")
    answer = sinhkehoach("ve", "a")
    assert answer.code == 0
    assert answer.out.replace("\\", "/").splitlines() == [
        "Tiến độ thực hiện nhiệm vụ: output/a-tien-do.svg",
        "Không vẽ hình “Kinh phí”: kế hoạch chưa có mục “kinh phí”.",
        "Không vẽ hình “Chỉ tiêu: từ hiện tại đến đích”: kế hoạch chưa có mục “chỉ tiêu”.",
    ]
    assert sinhkehoach("ve", "plans/a.yaml", "-o", "hinh").code == 0
    assert (workspace / "hinh" / "a-tien-do.svg").is_file()


def test_plan_with_errors_is_not_drawn(sinhkehoach, workspace):
    (workspace / "plans" / "a.yaml").write_text(TASK + "mục đich: A\nmục đích: Dạy  học.\n", encoding="utf-8")
    answer = sinhkehoach("ve", "a")
    assert answer.code == 1
    assert ("SKH202" in answer.out, "SKH357" in answer.out) == (True, False)
    assert "Chưa vẽ được: hãy sửa các lỗi trên trước." in answer.out
    assert not (workspace / "output").exists() or not list((workspace / "output").glob("*.svg"))
