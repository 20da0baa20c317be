import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.yaml.read.decode import LARGEST
from sinhkehoach.yaml.read.reader import parse_source, read_source
from tests.yaml.reading import LOADERS, fold, found, places, read

PLAN = """\
Số: 012
ngày: 2026-01-05
giờ: 12:30
mở: no
tiền: 46.375
tỷ lệ: 1.10
năm: 08
rỗng:
không: ~
chuỗi rỗng: ""
danh sách: [01, yes, 'x', "y"]
nhiệm_vụ:
  - {tên: Một, đơn vị: "%"}
  - |
    dòng 1
    dòng 2
"""

VALUE = {
    "số": "012",
    "ngày": "2026-01-05",
    "giờ": "12:30",
    "mở": "no",
    "tiền": "46.375",
    "tỷ lệ": "1.10",
    "năm": "08",
    "rỗng": None,
    "không": None,
    "chuỗi rỗng": "",
    "danh sách": ["01", "yes", "x", "y"],
    "nhiệm vụ": [{"tên": "Một", "đơn vị": "%"}, "dòng 1\ndòng 2\n"],
}


@pytest.mark.parametrize("loader", LOADERS)
def test_reads_every_scalar_as_typed(loader):
    source = read(PLAN, loader)
    assert source.value == VALUE
    assert source.problems == ()


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_reads_every_line_end_with_the_right_positions(line_end):
    source = read(PLAN.replace("\n", line_end))
    assert source.value == VALUE
    position = source.position_of(("nhiệm vụ", 1), offset=len("dòng 1\ndòng"))
    assert (position.line, position.column) == (16, 9)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_reads_unicode_files_with_or_without_a_mark(tmp_path, encoding):
    file = tmp_path / "kế hoạch.yaml"
    file.write_bytes(PLAN.encode(encoding))
    source = read_source(file, fold)
    assert source.value == VALUE
    assert source.name == str(file)
    assert source.position_of(("số",)).column == 5


def test_composes_what_was_typed_decomposed():
    source = read("te\u0302n: be\u0302n \u201ctro\u0301ng\u201d\n")
    assert source.value == {"tên": "bên “tróng”"}


def test_refuses_a_large_file_without_reading_all_of_it(tmp_path):
    file = tmp_path / "a.yaml"
    with file.open("wb") as stream:
        stream.truncate(LARGEST + 1)
    with pytest.raises(ProblemsFound) as caught:
        read_source(file, fold)
    assert caught.value.problems[0].code == "SKH103"


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "SKH101"), (" \n\n", "SKH101"), ("---\n", "SKH101"), ("# ghi chú\n\n# nữa\n", "SKH102")],
)
def test_refuses_a_file_without_content(text, code):
    assert places(text) == [(code, 1, 1)]


def test_refuses_characters_that_word_cannot_hold():
    assert places("a: b\x0bc\nd: \x01\n") == [("SKH108", 1, 5), ("SKH108", 2, 4)]


def test_does_not_mind_a_mark_left_at_the_beginning():
    source = read("\ufeffa: b\n")
    assert source.value == {"a": "b"}
    assert source.position_of(("a",)).column == 4


def test_locates_problems_with_file_and_line():
    (problem,) = found("a: b\nSố: 1\nsố: 2\n")
    assert (problem.code, problem.file, problem.source_line) == ("SKH121", "plan.yaml", "số: 2")


def test_tells_traps_before_the_place_where_reading_stops():
    assert places("a: Lớp #2\nb: c: d\n") == [("SKH171", 1, 8), ("SKH141", 2, 5)]


def test_gives_one_reason_for_one_line():
    assert places("a: *abc def\n") == [("SKH149", 1, 4)]


def test_sorts_problems_by_position():
    assert places("a: [1,5]\nsố: &x 1\nSố: 2\n") == [
        ("SKH175", 1, 6),
        ("SKH177", 2, 5),
        ("SKH121", 3, 1),
    ]


FRAGMENTS = st.sampled_from(
    [
        *"a đ:\n-#\"'[]{}|>*&!%@`?,\\",
        "  ",
        ": ",
        "- ",
        " #",
        "a: b\n",
        "\r\n",
        "---\n",
        "&a ",
        "*a",
        "😀",
        "\\ud800",
    ]
)


@given(st.lists(FRAGMENTS, max_size=25).map("".join))
def test_any_text_is_read_or_refused_at_a_place_in_it(text):
    lines = text.count("\n") + 1
    for problem in found(text):
        assert 1 <= problem.position.line <= lines
        assert problem.position.column >= 1
        assert problem.message


@given(st.text(max_size=30))
def test_parsing_raises_nothing_but_problems(text):
    assert all(problem.code.startswith("SKH1") for problem in found(text))


def test_the_name_of_the_source_is_given_by_the_caller():
    assert parse_source("a: b", "cơ quan", fold).name == "cơ quan"
