import pytest

from sinhkehoach.rules.document_title_differs import RULE
from tests.support.rules import check_reports, check_silent, findings_of

OFFICE = """\
văn bản:
  nq-71:
    loại: Nghị quyết
    số: 71-NQ/TW
    ngày: 22/8/2025
    cơ quan: Bộ Chính trị
    trích yếu: về đột phá phát triển giáo dục và đào tạo
"""
CITED = "yêu cầu: Theo Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị %s.\n"


def test_reports_the_title_of_another_document():
    plan = CITED % "về bảo vệ, chăm sóc sức khỏe Nhân dân"
    check_reports(RULE, plan, ("1:15", "“về bảo vệ, chăm sóc sức khỏe Nhân dân”"), office=OFFICE)


def test_reports_two_titles_within_a_plan():
    one = "Kế hoạch số 5/KH-UBND ngày 02/3/2027 của UBND tỉnh về %s"
    plan = f"yêu cầu: |\n  - {one % 'chuyển đổi số ngành giáo dục'}.\n  - {one % 'phòng cháy, chữa cháy'}.\n"
    check_reports(RULE, plan, ("3:5", "phòng cháy"))


@pytest.mark.parametrize(
    "title",
    [
        "về đột phá phát triển giáo dục và đào tạo",
        "về phát triển giáo dục",
        "về đột phá phát triển giáo dục và đào tạo trên địa bàn phường, gắn với chuyển đổi số",
        "về giáo dục",
        "về việc triển khai thực hiện Kết luận số 91-KL/TW của Bộ Chính trị",
        "",
    ],
)
def test_stays_silent_about_the_title_shorter_or_longer(title):
    check_silent(RULE, CITED % title, OFFICE)


def test_names_the_line_of_the_other_title():
    cited = "Kế hoạch số 92/KH-UBND ngày 10/3/2027 của UBND tỉnh về %s"
    text = f"yêu cầu: |\n  - Theo {cited % 'phòng cháy, chữa cháy rừng'}.\n  - Theo {cited % 'chuyển đổi số giáo dục'}.\n"
    (problem,) = findings_of(RULE, text)
    assert (problem.position.line, problem.hint.endswith("xem cả dòng 2")) == (3, True)
