import pytest

from sinhkehoach.rules.self_name import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize("name", ["Chương trình hành động này", "Quyết định này", "Đề án này"])
def test_reports_another_kind_as_its_own_name(name):
    check_reports(RULE, f"yêu cầu: Căn cứ {name} để thực hiện.\n", ("1:17", "Kế hoạch"))


@pytest.mark.parametrize(
    "words",
    ["Căn cứ Kế hoạch này", "Thực hiện Đề án ABC; kinh phí của Đề án này", "chương trình này", "Việc này"],
)
def test_stays_silent_about_its_own_kind_and_named_documents(words):
    check_silent(RULE, f"yêu cầu: {words}.\n")
