import pytest

from sinhkehoach.rules.markdown_left import RULE
from tests.support.rules import check_reports, check_silent, findings_of


@pytest.mark.parametrize(
    "line",
    [
        "## Yêu cầu",
        "```",
        "Chạy `lệnh` này",
        "- [ ] Việc",
        "| a | b |",
        "Có <b>đậm</b>",
        "A&nbsp;B",
        "Đ&#7843;ng ủy",
        "&#x1ea3;nh",
        "Cà ph&ecirc;",
        "[a](https://b)",
    ],
)
def test_reports_marks_that_would_be_printed(line):
    check_reports(RULE, f"yêu cầu: |\n  {line}\n", ("2", "in ra nguyên như vậy"))


@pytest.mark.parametrize(
    "line",
    ["**Đậm** và *nghiêng*", "Số #1", "a < b và c > d", "a<b và c>d", "Q&A; R&D", "GD&ĐT", "Số liệu (*)"],
)
def test_stays_silent_about_what_the_program_reads(line):
    check_silent(RULE, f"yêu cầu: |\n  {line}\n")


def test_says_which_letter_stands_in_html():
    (problem,) = findings_of(RULE, "yêu cầu: Đ&#7843;ng ủy\n")
    assert problem.hint == "gõ lại chữ ấy: ả"
