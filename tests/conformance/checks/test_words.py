import pytest

from sinhkehoach.conformance.checks.words import deviation, searched
from sinhkehoach.lexicon.search import Fault, Search
from tests.support.forms import examined, failed, found_in, mutants_of, verdicts
from tests.support.word_files import LONG, body, build, plan


@pytest.mark.parametrize(("mutant", "way"), mutants_of("K09", "K12", "K13", "K14", "K15", "K16"))
def test_finds_the_one_thing_that_is_wrong(mutant, way):
    assert set(found_in(mutant, way)) == {mutant.rule}


def _with(words, date=None):
    paper = plan()
    paper.content[5] = body(f"{LONG} {words}.")
    if date:
        paper.date.text = date
    return build(paper)


@pytest.mark.parametrize(
    "words",
    [
        "theo điểm đ khoản 2 Điều 5",
        "từng bước từng bước",
        "ở phần đầu của buổi lễ",
        "của UBND huyện Gia Lâm (cũ)",
        "theo góc α",
    ],
)
def test_says_nothing_against_words_that_are_right(words):
    assert failed(_with(words)) == {}


def test_finds_every_place_and_tells_how_to_mend():
    (finding,) = verdicts(_with("bổ xung sách và bổ xung báo"))["K13"].findings
    assert (finding.found, finding.places) == ("“bổ xung” viết đúng là “bổ sung”", 2)
    assert finding.part == "thân văn bản"


def test_bodies_are_looked_for_by_the_day_of_issue():
    data = _with("báo cáo UBND huyện, Sở GTVT", "An Bình, ngày 10 tháng 4 năm 2025")
    assert [finding.found for finding in verdicts(data)["K16"].findings] == [
        "“Sở GTVT” đã được sắp xếp lại từ năm 2025"
    ]


def test_a_name_among_the_recipients_is_told_by_their_own_rule():
    paper = plan()
    paper.recipients[0].text = "- UBND huyện Tân Phú;"
    assert set(failed(build(paper))) == {"R07"}


def test_headings_in_capitals_are_not_read():
    paper = plan()
    paper.content[3].text = "I. MỤC ĐÍCH CÁC CÁC YÊU CẦU"
    assert failed(build(paper)) == {}


def test_search_becomes_a_check():
    search = Search(
        frozenset({"an bình"}), lambda text: iter([Fault(text.index("An Bình"), 0, "sai", "sửa")])
    )
    found = {(each.found, each.wanted) for each in searched(lambda _: search)(examined(plan()))}
    assert found == {("sai", "sửa")}


def test_long_text_is_shown_from_near_the_fault():
    text = f"{LONG} bổ xung"
    shown = deviation(None, text, Fault(text.index("bổ"), len(text), "sai")).text
    assert shown.startswith("…")
    assert shown.endswith("bổ xung")
