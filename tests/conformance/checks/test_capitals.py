import pytest

from tests.support.forms import failed, found_in, mutants_of, verdicts
from tests.support.word_files import LONG, body, build, plan

RULES = ("K", "X01", "X02", "X03")


@pytest.mark.parametrize(("mutant", "way"), mutants_of(*RULES))
def test_finds_the_one_thing_that_is_wrong(mutant, way):
    assert mutant.rule in found_in(mutant, way)


@pytest.mark.parametrize(
    "words",
    [
        "tại Thành phố Hồ Chí Minh",
        "của Tỉnh đoàn, Tỉnh Đoàn và Tỉnh ủy",
        "tại Phường 12 và Phường Điện Biên Phủ",
        "tại xã An Bình và xã Tân Phú",
        "theo khoản 2 Điều 5 Luật Giáo dục",
        "vào sáng thứ Hai, trong tháng Năm",
        "từ ngân sách nhà nước, của cơ quan nhà nước",
        "của Nhà nước và Nhân dân",
        "trị giá 5.000 đồng nhân dân tệ",
    ],
)
def test_says_nothing_against_words_that_are_right(words):
    paper = plan()
    paper.content[5] = body(f"{LONG} {words}.")
    assert failed(build(paper)) == {}


def test_says_what_only_the_sense_can_tell():
    paper = plan()
    paper.content[5] = body(f"{LONG} trong nhân dân.")
    verdict = verdicts(build(paper))["K06"]
    assert (str(verdict.outcome), verdict.findings) == ("chưa xét", ())
    assert "còn 1 chỗ" in verdict.reason
