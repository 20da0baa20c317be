import pytest

from sinhkehoach.rules.placeholder_left import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize("words", ["[tên đơn vị]", "......", "ngày … tháng", "XXX", "TODO", "____", "<tên>"])
def test_reports_what_waits_to_be_filled_in(words):
    check_reports(RULE, f"yêu cầu: |\n  - Giao {words} làm.\n", ("2:10", "chưa điền"))


NAMES = """\
nhiệm vụ:
  - {tên: Mở lớp, chủ trì: "[đơn vị]", phối hợp: [Văn phòng, "[các trường]"]}
tổ chức thực hiện:
  - {đơn vị: "[công an]", nội dung: Giữ trật tự.}
lưu: "VT, [đơn vị soạn thảo]"
cơ quan: {tên: "[tên]", cấp trên: ["[cấp trên]"], ký hiệu: "[ký hiệu]", địa danh: "[địa danh]"}
ký: {chức vụ: "[chức vụ]", chức vụ khác: "[chức vụ khác]", họ tên: "[họ tên]"}
"""


def test_reports_names_that_wait_to_be_filled_in():
    lines = {2: ["đơn vị", "các trường"], 4: ["công an"], 5: ["đơn vị soạn thảo"]}
    lines |= {6: ["tên", "cấp trên", "ký hiệu", "địa danh"], 7: ["chức vụ", "chức vụ khác", "họ tên"]}
    check_reports(
        RULE, NAMES, *((str(line), f"“[{name}]”") for line, names in lines.items() for name in names)
    )


def test_reports_names_of_either_who_signs():
    signers = 'ký:\n  - {chức vụ: A}\n  - {chức vụ: B, họ tên: "[họ và tên]"}\n'
    check_reports(RULE, signers, ("3:27", "“[họ và tên]”"))


def test_stays_silent_about_names_in_full():
    names = NAMES.replace('["[cấp trên]"]', "cấp trên").replace(', "[các trường]"', "")
    check_silent(RULE, names.replace('"[', '"').replace(']"', '"').replace("[đơn", "đơn"))


@pytest.mark.parametrize(
    "words",
    [
        "[[kỳ]]",
        "báo cáo, hội thảo…",
        "đơn vị...",
        "cấp XX",
        "mức < 3 và > 1",
        "a<b",
        "a<b và c>d",
    ],
)
def test_stays_silent_about_references_and_open_lists(words):
    check_silent(RULE, f"yêu cầu: |\n  - Giao {words} làm.\n")
