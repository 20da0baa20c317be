import pytest

from sinhkehoach.compose.document import ParagraphKind, Run
from sinhkehoach.compose.prose import ended_sentence, heading_kind, heading_runs, prose_blocks
from sinhkehoach.model.prose import parse_prose
from tests.support.plans import dump_blocks, renderer_of


def _set(*lines: str, context: tuple[int, ...] = ()) -> list[str]:
    prose, _ = parse_prose("\n".join(lines))
    return dump_blocks(prose_blocks(prose, renderer_of(""), ("mục đích",), context)).splitlines()


def test_every_mark_is_a_paragraph_of_its_kind():
    assert _set("Lời.", "1. Câu.", "a) Điểm", "- Gạch", "+ Cộng") == [
        "[BODY] Lời.",
        "[BODY] 1. Câu.",
        "[POINT] a) Điểm",
        "[DASH] - Gạch",
        "[PLUS] + Cộng",
    ]


def test_the_program_numbers_whatever_was_typed():
    assert _set("2. A.", "5. B.", "9. C.") == ["[BODY] 1. A.", "[BODY] 2. B.", "[BODY] 3. C."]
    assert _set("c) A", "x) B") == ["[POINT] a) A", "[POINT] b) B"]


def test_points_are_lettered_in_the_order_of_the_alphabet():
    lines = _set(*(f"a) {at}" for at in range(23)))
    assert [line.split(" ")[1] for line in lines] == [f"{letter})" for letter in "abcdđeghiklmnopqrstuvxy"]


def test_numbers_below_restart_under_the_next_number():
    assert _set("1. A", "1.1. B.", "1.2. C.", "2. D", "2.1. E.") == [
        "[SECTION] 1. A",
        "[BODY] 1.1. B.",
        "[BODY] 1.2. C.",
        "[SECTION] 2. D",
        "[BODY] 2.1. E.",
    ]


def test_letters_restart_under_the_next_number():
    assert _set("1. A", "a) B", "b) C", "2. D", "a) E") == [
        "[SECTION] 1. A",
        "[POINT] a) B",
        "[POINT] b) C",
        "[SECTION] 2. D",
        "[POINT] a) E",
    ]


def test_numbers_are_nested_four_deep():
    lines = _set("1. A", "1.1. B", "1.1.1. C", "1.1.1.1. D", "- x", "1.1.1.2. E", "- y")
    assert lines == [
        "[SECTION] 1. A",
        "[SUBSECTION] 1.1. B",
        "[SUBSUBSECTION] 1.1.1. C",
        "[DEEP_SECTION] 1.1.1.1. D",
        "[DASH] - x",
        "[DEEP_SECTION] 1.1.1.2. E",
        "[DASH] - y",
    ]


@pytest.mark.parametrize("ending", [".", ";", ":", ","])
def test_a_numbered_line_that_ends_like_a_sentence_is_no_heading(ending):
    assert _set(f"1. A{ending}", "- x") == [f"[BODY] 1. A{ending}", "[DASH] - x"]


@pytest.mark.parametrize("below", ["Lời.", "- Gạch", "+ Cộng", "a) Điểm", "1.1. Mục"])
def test_a_numbered_line_with_something_below_is_a_heading(below):
    assert _set("1. A", below)[0] == "[SECTION] 1. A"


@pytest.mark.parametrize("following", [(), ("2. B.",), ("2. B", "- x")])
def test_a_numbered_line_with_nothing_below_is_no_heading(following):
    assert _set("1. A", *following)[0] == "[BODY] 1. A"


def test_a_heading_is_bold_by_its_style_alone():
    assert _set("1. **A** *b*", "x") == ["[SECTION] 1. A *b*", "[BODY] x"]


def test_more_places_than_the_heading_above_go_on_from_it():
    assert _set("1.1. A.", "1.2. B.", context=(3,)) == ["[BODY] 3.1. A.", "[BODY] 3.2. B."]
    assert _set("1.1.1. A", "- x", "1.1.1.1. B.", context=(3, 2)) == [
        "[SUBSUBSECTION] 3.2.1. A",
        "[DASH] - x",
        "[BODY] 3.2.1.1. B.",
    ]


def test_as_many_places_or_fewer_are_a_list_of_their_own():
    assert _set("1. A.", "2. B.", context=(3,)) == ["[BODY] 1. A.", "[BODY] 2. B."]
    assert _set("1. A.", "1.1. B.", context=(3, 2)) == ["[BODY] 1. A.", "[BODY] 1.1. B."]


def test_headings_of_a_list_of_its_own_stand_below_the_heading_above():
    assert _set("1. A", "- x", "1.1. B", "- y", context=(3, 2)) == [
        "[SUBSUBSECTION] 1. A",
        "[DASH] - x",
        "[DEEP_SECTION] 1.1. B",
        "[DASH] - y",
    ]


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ((1,), ParagraphKind.SECTION),
        ((1, 2), ParagraphKind.SUBSECTION),
        ((1, 2, 3), ParagraphKind.SUBSUBSECTION),
        ((1, 2, 3, 4), ParagraphKind.DEEP_SECTION),
        ((1, 2, 3, 4, 5), ParagraphKind.DEEP_SECTION),
    ],
)
def test_the_kind_of_a_heading_follows_its_places(number, kind):
    assert heading_kind(number) is kind


def test_every_paragraph_knows_the_line_it_was_made_from():
    prose, _ = parse_prose(["Một", "- Hai"])
    paragraphs = prose_blocks(prose, renderer_of(""), ("mục đích",))
    assert [paragraph.path for paragraph in paragraphs] == [("mục đích", 0), ("mục đích", 1)]


def test_a_short_line_that_announces_is_kept_with_the_next():
    prose, _ = parse_prose("Gồm:\n- Một\n- Hai:\n+ Ba")
    paragraphs = prose_blocks(prose, renderer_of(""), ())
    assert [paragraph.keep_next for paragraph in paragraphs] == [True, False, True, False]


def test_nothing_makes_no_paragraph():
    assert prose_blocks(None, renderer_of(""), ()) == []


@pytest.mark.parametrize("text", ["A.", "A;", "A:", "A!", "A?", "A…"])
def test_a_sentence_that_is_ended_stays(text):
    assert ended_sentence((Run("x"), Run(text))) == (Run("x"), Run(text))


def test_a_sentence_without_an_end_gets_a_full_stop():
    assert ended_sentence((Run("x"), Run("A", bold=True))) == (Run("x"), Run("A.", bold=True))
    assert ended_sentence(()) == ()


_SENTENCE = "Các trường rà soát, sắp xếp lại đội ngũ, cơ sở vật chất theo đúng quy định hiện hành do Nhà nước ban hành,"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("B...", "[SECTION] 2. B..."),
        ("B…", "[SECTION] 2. B…"),
        ("B.", "[SECTION] 2. B"),
        ("B;", "[SECTION] 2. B"),
        ("B,", "[SECTION] 2. B"),
        ("B:", "[SECTION] 2. B:"),
        (f"{_SENTENCE} cùng với tỉnh.", f"[BODY] 2. {_SENTENCE} cùng với tỉnh."),
    ],
)
def test_headings_of_one_level_look_alike_whatever_they_end_with(typed, printed):
    assert _set("1. A", "- x", f"2. {typed}", "- y") == [
        "[SECTION] 1. A",
        "[DASH] - x",
        printed,
        "[DASH] - y",
    ]


def test_another_level_and_another_parent_are_no_siblings():
    lines = _set("1. A", "1.1. B.", "- x", "2. C.", "2.1. D", "- y", "2.2. E.", "- z", "3. F.", "- t")
    assert [line for line in lines if line[1] != "D"] == [
        "[SECTION] 1. A",
        "[BODY] 1.1. B.",
        "[SECTION] 2. C",
        "[SUBSECTION] 2.1. D",
        "[SUBSECTION] 2.2. E",
        "[SECTION] 3. F",
    ]


def test_a_line_with_nothing_below_is_no_heading_among_headings():
    assert _set("1. A", "- x", "2. B.", "3. C", "- y")[2] == "[BODY] 2. B."


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (("a) Việc", "- Một"), True),
        (("a) Việc", "Lời."), True),
        (("a) Làm việc.", "Lời."), False),
        (("a) Việc", "b) Việc"), False),
        (("a) Việc", "1. Mục"), False),
        (("- Việc", "+ Một"), True),
        (("- Việc", "a) Một"), False),
        (("+ Việc", "- Một"), False),
        (("Lời", "- Một"), False),
        (("1. Làm việc.", "- Một"), True),
        (("1. Làm việc.", "2. Một"), False),
        (("- Việc:",), True),
        (("a) " + "Việc " * 49 + "dài", "- Một"), True),
        (("a) " + "Việc " * 50 + "dài", "- Một"), False),
    ],
)
def test_what_heads_something_is_kept_with_it(lines, kept):
    prose, _ = parse_prose("\n".join(lines))
    assert prose_blocks(prose, renderer_of(""), ())[0].keep_next is kept


def test_the_words_of_a_heading_have_no_mark_of_a_sentence():
    assert heading_runs((Run("A", bold=True), Run("b. "))) == (Run("A", bold=True), Run("b"))
    assert heading_runs((Run("A."), Run("", note=1))) == (Run("A."), Run("", note=1))
    assert heading_runs((Run("A..."),)) == (Run("A..."),)
    assert heading_runs(()) == ()
