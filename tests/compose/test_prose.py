import pytest

from sinhkehoach.compose.document import ParagraphKind, Run
from sinhkehoach.compose.prose import ended_sentence, heading_kind, prose_blocks
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


@pytest.mark.parametrize("end", ["...", "…", " v.v."])
def test_a_title_that_is_cut_short_is_a_heading(end):
    assert _set("1. A", "- x", f"2. B{end}", "- y")[2] == f"[SECTION] 2. B{end}"


def test_what_announces_looks_like_the_headings_beside_it():
    assert _set("1. A:", "a) x", "1.1. B:", "- y", "2. C", "- z", "2.1. D:", "3. E.", "- z")[::2] == [
        "[SECTION] 1. A:",
        "[BODY] 1.1. B:",
        "[SECTION] 2. C",
        "[BODY] 2.1. D:",
        "[DASH] - z",
    ]


def test_what_announces_among_its_like_is_plain():
    assert _set("1. A:", "- x", "2. B:", "- y", "3. C")[::2] == [
        "[BODY] 1. A:",
        "[BODY] 2. B:",
        "[BODY] 3. C",
    ]
