"""Every sample plan carried over: its own years move, cited documents stay, comments stay, only marks are left to do."""

import re
import shutil
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from sinhkehoach.jobs.next_period import make_next_period
from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.next_period.next_plan import years_later
from sinhkehoach.yaml.read.comments import comments_of
from sinhkehoach.yaml.read.confirmations import UNCONFIRMED, marks_of
from sinhkehoach.yaml.read.reader import read_source
from tests.support.cases import lay_down_case
from tests.support.samples import NAMES, PLANS
from tests.support.workspaces import new_builder

# By hand: how much later the next period is, and every year in the sample that is not the plan's own.
SHIFT = {"de-an-giao-duc-2027-2031": 5, "chuyen-doi-so-2027": 3}
NOT_OWN = {
    "chuyen-doi-so-2027": [],
    "de-an-giao-duc-2027-2031": ["định hướng đến năm 2035”", "độ tuổi đi học đến năm 2036"],
    "doi-moi-giao-duc-2027": ["nhiệm kỳ 2025 - 2030"],
    "giao-duc-2027": [
        "giai đoạn 2027 - 2031, định hướng đến năm 2035”",
        "lộ trình đến năm 2030",
        "từng độ tuổi đến năm 2035",
        "Chương trình giáo dục phổ thông 2018",
        "Hướng Dương, 2022",
        "Lê Quý Đôn, 2021",
        "Sơn Ca, 2022",
        "Họa Mi, 2022",
        "Nguyễn Du, 2022",
        "Võ Thị Sáu, 2022",
        "THCS An Hòa, 2022",
    ],
    "nam-hoc-2027-2028": [
        "ngày: 12/8/2027",
        "ban hành Kế hoạch thời gian năm học 2027 - 2028",
        "số 03/NQ-HĐT ngày 20 tháng 8 năm 2027 của Hội đồng trường về phương hướng hoạt động năm học 2027 - 2028",
        "Chương trình giáo dục phổ thông 2018",
    ],
    "ra-quan-ve-sinh": [],
    "school_clubs_2027": [
        "  kh-giáo-dục-2027:",
        "date: 18/01/2027",
        "giai đoạn 2027 - 2031, định hướng đến năm 2035” năm 2027",
        "- kh-giáo-dục-2027",
    ],
}
# By hand: what of a cited document is typed in the sample itself.
CITED = {
    "nam-hoc-2027-2028": [
        "số: 1125/QĐ-UBND",
        "ngày: 12/8/2027",
        "trích yếu: ban hành Kế hoạch thời gian năm học 2027 - 2028",
        "Nghị quyết số 03/NQ-HĐT ngày 20 tháng 8 năm 2027 của Hội đồng trường về phương hướng",
        "hoạt động năm học 2027 - 2028",
        "[[khung-thời-gian]]",
        "[[tt-27]]",
    ],
    "school_clubs_2027": ["kh-giáo-dục-2027:", "date: 18/01/2027", "định hướng đến năm 2035” năm 2027"],
    "giao-duc-2027": ["[[đề-án-giáo-dục]]", "[[luật-giáo-dục]]", "[[tt-32]]", "[[tt-27]]"],
    "doi-moi-giao-duc-2027": ["[[nq-29]]", "[[nq-71]]", "[[kh-nq71-tỉnh]]", "[[qđ-bcđ-giáo-dục]]"],
    "de-an-giao-duc-2027-2031": ["- nđ-142", "- kh-nq71-tỉnh", "- nq-27-hđnd", "[[qđ-2371]]", "[[nđ-71]]"],
    "chuyen-doi-so-2027": ["- nq-57", "- kh-cđs-tỉnh", "[[nđ-30]]"],
    "ra-quan-ve-sinh": ["luật-bvmt"],
}
# A day that has moved into another year falls on another day of the week: what is asked there, the check finds as well.
WEEKDAY = "SKH380"
YEAR = re.compile(r"(?<![\d.,])(?:19|20|21)\d\d(?!\d|[.,]\d)")


@pytest.fixture
def plans(tmp_path):
    shutil.copytree(PLANS, tmp_path / "plans")
    return tmp_path / "plans"


@pytest.fixture(scope="module")
def next_plan(tmp_path_factory):
    """Return what gives the next plan of a sample, made once, beside the samples."""

    @cache
    def made(name):
        folder = tmp_path_factory.mktemp("next") / "plans"
        shutil.copytree(PLANS, folder)
        return make_next_period(folder / f"{name}.yaml", None).written

    return made


def _read(file):
    return read_source(file, canonical_key)


def _years(text, name):
    """Return the years of `text` in order, without comments and without those that are not the plan's own."""
    lines = "\n".join(re.sub(r"(?:^|\s+)#.*", "", line) for line in text.split("\n"))
    for words in NOT_OWN[name]:
        assert words in lines, words
        lines = lines.replace(words, "")
    return YEAR.findall(lines)


@pytest.mark.parametrize("name", NAMES)
def test_all_own_years_of_a_sample_move_and_no_other(next_plan, name):
    old = PLANS / f"{name}.yaml"
    expected = [
        years_later(year, SHIFT.get(name, 1)) for year in _years(old.read_text(encoding="utf-8"), name)
    ]
    assert _years(next_plan(name).read_text(encoding="utf-8"), name) == expected


@pytest.mark.parametrize("name", NAMES)
def test_no_cited_document_of_a_sample_is_touched(next_plan, name):
    old = (PLANS / f"{name}.yaml").read_text(encoding="utf-8")
    new = next_plan(name).read_text(encoding="utf-8")
    without_marks = "\n".join(line for line in new.split("\n") if "# cần xác nhận" not in line)
    for words in CITED[name]:
        assert old.count(words) == without_marks.count(words) > 0, words


@pytest.mark.parametrize("name", NAMES)
def test_comments_and_lines_of_a_sample_stay(next_plan, name):
    old = _read(PLANS / f"{name}.yaml")
    new = _read(next_plan(name))
    marks = set(marks_of(new))
    assert [each.text for each in comments_of(new) if each not in marks] == [
        each.text for each in comments_of(old)
    ]
    assert len(new.text.splitlines()) == len(old.text.splitlines()) + len(marks)


def _codes(file):
    return {problem.code for problem in open_plan(file, Offices()).problems} - {WEEKDAY}


@pytest.mark.parametrize("name", NAMES)
def test_the_next_plan_of_a_sample_has_only_marks_to_confirm_and_prints(next_plan, name, tmp_path):
    file = next_plan(name)
    assert _codes(file) == {UNCONFIRMED}
    result = new_builder(tmp_path).build(file)
    assert result.written is not None


@pytest.mark.parametrize("name", NAMES)
def test_two_years_in_a_row_leave_the_marks_of_one(next_plan, plans, name):
    once = next_plan(name)
    twice = make_next_period(Path(shutil.copy(once, plans)), None).written
    assert _codes(twice) == {UNCONFIRMED}
    first, second = (marks_of(_read(made)) for made in (once, twice))
    assert 0 < len(second) <= len(first)


def _windows(text):
    return text.replace("\n", "\r\n")


def _old_mac(text):
    return text.replace("\n", "\r")


def _decomposed(text):
    return unicodedata.normalize("NFD", text)


@pytest.mark.parametrize("spelling", [_windows, _old_mac, _decomposed])
@pytest.mark.parametrize("name", NAMES)
def test_however_a_sample_is_spelt_its_next_plan_is_the_same(next_plan, plans, name, spelling):
    file = plans / f"{name}.yaml"
    plain = next_plan(name).read_text(encoding="utf-8")
    file.write_bytes(spelling(file.read_text(encoding="utf-8")).encode())
    made = make_next_period(file, None).written.read_bytes().decode()
    assert unicodedata.normalize("NFC", made) == (plain if spelling is _decomposed else spelling(plain))


def test_recorded_results_become_the_baseline_and_are_gone(plans):
    file = plans / "nam-hoc-2027-2028.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('hiện tại: "99,1"}', 'hiện tại: "99,1", kết quả: "99,6"}'), encoding="utf-8")
    new = make_next_period(file, None).written.read_text(encoding="utf-8")
    assert 'đích: "99,5", hiện tại: "99,6"}' in new
    assert "kết quả:" not in new


_TOKEN = re.compile(r"\w+|[^\w\s]")
# What the new spelling of a value needs around it.
_AROUND = set("{},:\"'[]") | {
    "đích",
    "hiện",
    "tại",
    "target",
    "current",
    "kết",
    "quả",
    "tình",
    "trạng",
    "chưa",
    "có",
}


def _unreported(old, new, decisions):
    """Return the words of each line that differ though no decision at that line, or at the one before, tells so."""
    lines = [(number, line) for number, line in enumerate(new.split("\n"), 1) if "# cần xác nhận" not in line]
    for before, (number, after) in zip(old.split("\n"), lines, strict=True):
        told = [each for each in decisions if each.position.line in (number, number - 1)]
        words = {word for each in told for word in _TOKEN.findall(f"{each.old} {each.new}")} | _AROUND
        gone = Counter(_TOKEN.findall(before)) - Counter(_TOKEN.findall(after))
        come = Counter(_TOKEN.findall(after)) - Counter(_TOKEN.findall(before))
        yield from ((number, word) for word in gone + come if word not in words)


@pytest.mark.parametrize("name", [*NAMES, "nam-sau-ky-niem-tet"])
def test_new_plan_differs_only_in_what_is_reported(tmp_path, name):
    plans = lay_down_case(tmp_path, "nam-sau-ky-niem-tet") / "plans"
    old = plans / "ke-hoach.yaml"
    if name in NAMES:
        old = Path(shutil.copy(PLANS / f"{name}.yaml", plans))
    made = make_next_period(old, None)
    texts = (old.read_text(encoding="utf-8"), made.written.read_text(encoding="utf-8"))
    assert list(_unreported(*texts, made.decisions)) == []
    for each in made.decisions:
        line = texts[1].split("\n")[each.position.line - 1]
        assert "# cần xác nhận" not in line, each
