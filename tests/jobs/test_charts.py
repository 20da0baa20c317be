from datetime import date

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.charts import draw_charts, typed_charts
from tests.support.workspaces import PLAN, lay_down

TODAY = date(2027, 7, 15)
TASK = PLAN + "nhiệm vụ:\n  - {tên: Một việc, thời gian: tháng 5/2027}\n"


@pytest.fixture
def root(tmp_path):
    return lay_down(tmp_path, a=TASK)


def test_text_that_is_not_saved_is_what_is_drawn(root):
    typed = typed_charts(root / "plans" / "a.yaml", TASK.replace("Một việc", "Việc khác"), TODAY)
    assert "Việc khác" in typed.charts[0].svg
    assert [bool(chart.svg) for chart in typed.charts] == [True, False, False]


def test_text_with_errors_gives_no_pictures_but_says_why(root):
    typed = typed_charts(root / "plans" / "a.yaml", TASK + "mục đich: A\n", TODAY)
    assert typed.charts == ()
    assert [problem.code for problem in typed.problems] == ["SKH202"]


def test_pictures_go_beside_the_documents_under_the_name_of_the_plan(root):
    drawn = draw_charts(root / "plans" / "a.yaml", None, TODAY)
    ((chart, file),) = drawn.files
    assert file == root / "output" / "a-tien-do.svg"
    assert file.read_text(encoding="utf-8").startswith(chart.svg)
    assert [each.name for each in drawn.empty] == ["kinh-phi", "chi-tieu"]


def test_picture_of_ours_is_replaced_an_edited_one_stays(root):
    plan, file = root / "plans" / "a.yaml", root / "output" / "a-tien-do.svg"
    draw_charts(plan, None, TODAY)
    before = file.read_bytes()
    draw_charts(plan, None, date(2027, 8, 1))
    assert file.read_bytes() != before
    edited = file.read_bytes().replace("Một việc".encode(), "Việc tôi sửa".encode())
    file.write_bytes(edited)
    ((_, other),) = draw_charts(plan, None, TODAY).files
    assert file.read_bytes() == edited
    assert other != file
    assert other.read_bytes() == before


def test_another_file_of_that_name_stays(root):
    file = root / "hình" / "a-tien-do.svg"
    file.parent.mkdir()
    file.write_text("<svg/>", encoding="utf-8")
    ((_, other),) = draw_charts(root / "plans" / "a.yaml", file.parent, TODAY).files
    assert file.read_text(encoding="utf-8") == "<svg/>"
    assert other.parent == file.parent


def test_folder_that_cannot_be_is_a_sentence(root):
    (root / "hình").write_text("", encoding="utf-8")
    with pytest.raises(UserError):
        draw_charts(root / "plans" / "a.yaml", root / "hình", TODAY)
