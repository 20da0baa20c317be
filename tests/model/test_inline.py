import pytest

from sinhkehoach.base.errors import BadValue
from sinhkehoach.model.inline import Inline, NoteMark, Reference, Words, parse_inline, plain_inline


def _shown(text: str) -> str:
    """Return the nodes as `lời <b đậm> <i nghiêng> <bi cả hai> <^ chú thích> <@ tham chiếu>`."""
    return "".join(map(_node, parse_inline(text).nodes))


def _node(node: Words | NoteMark | Reference) -> str:
    if isinstance(node, NoteMark):
        return f"<^ {node.key}>"
    face = "b" * node.bold + "i" * node.italic
    if isinstance(node, Reference):
        return f"<{face}@ {node.name}>"
    return f"<{face} {node.text}>" if face else node.text


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Lời thường", "Lời thường"),
        ("", ""),
        ("**đậm**", "<b đậm>"),
        ("*nghiêng*", "<i nghiêng>"),
        ("***cả hai***", "<bi cả hai>"),
        ("Rõ **người**, rõ *việc*.", "Rõ <b người>, rõ <i việc>."),
        ("**đậm có *nghiêng* ở giữa**", "<b đậm có ><bi nghiêng><b  ở giữa>"),
        ("*“không em nào phải nghỉ học”*.", "<i “không em nào phải nghỉ học”>."),
        ("(**đậm**)", "(<b đậm>)"),
        ("**hai**-**lần**", "<b hai>-<b lần>"),
    ],
)
def test_stars_that_touch_words_switch_the_face(typed, shown):
    assert _shown(typed) == shown


@pytest.mark.parametrize(
    "typed",
    [
        "7*7 và 8*8",
        "a * b * c",
        "(*) Số liệu ước thực hiện",
        "Số liệu*, ước thực hiện**.",
        "2**10 = 1.024",
        "750 người * 1,2 triệu",
        "chú thích bảng *",
        "5 * 3",
        "3*",
    ],
)
def test_stars_that_mark_no_word_stay_stars(typed):
    assert _shown(typed) == typed


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (r"\*không nghiêng\*", "*không nghiêng*"),
        (r"\[[không tham chiếu]]", "[[không tham chiếu]]"),
        (r"\[^1]", "[^1]"),
        (r"hai gạch \\ ngược", "hai gạch \\ ngược"),
        (r"C:\Users và \n", r"C:\Users và \n"),
        (r"*sao \* bên trong*", "<i sao * bên trong>"),
    ],
)
def test_backslash_takes_the_meaning_from_a_mark_and_from_nothing_else(typed, shown):
    assert _shown(typed) == shown


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("theo [[phụ lục tiến độ]].", "theo <@ phụ lục tiến độ>."),
        ("[[ nq-29 ]]", "<@ nq-29>"),
        ("[[tổng\nkinh  phí]]", "<@ tổng kinh phí>"),
        ("**[[số]]** và *[[ngày]]*", "<b@ số> và <i@ ngày>"),
        ("Có 23 cơ sở[^mn]; còn lại[^2].", "Có 23 cơ sở<^ mn>; còn lại<^ 2>."),
        ("[[a]][^1][[b]]", "<@ a><^ 1><@ b>"),
        ("**đậm[^1]**", "<b đậm><^ 1>"),
        ("[ô] [1] và a[i]", "[ô] [1] và a[i]"),
        ("{{ cơ_quan }} <5% & GD&ĐT {% if %}", "{{ cơ_quan }} <5% & GD&ĐT {% if %}"),
    ],
)
def test_references_and_note_marks_are_nodes_of_their_own(typed, shown):
    assert _shown(typed) == shown


@pytest.mark.parametrize(
    ("typed", "offset", "words"),
    [
        ("Một **hai", 4, "**"),
        ("Một *hai ba", 4, "*"),
        ("*hai **ba**", 0, "*"),
        ("***cả hai", 0, "**"),
        ("xem [[phụ lục", 4, "[["),
        ("xem [[phụ lục]", 4, "[["),
        ("xem [[a [b]]", 4, "[["),
        ("xem [[]]", 4, "để trống"),
        ("xem [[  ]]", 4, "để trống"),
        ("câu[^1", 3, "[^"),
        ("câu[^ 1]", 3, "[^"),
        ("câu[^]", 3, "[^"),
    ],
)
def test_reports_a_mark_that_is_opened_and_not_closed(typed, offset, words):
    with pytest.raises(BadValue) as caught:
        parse_inline(typed)
    assert caught.value.offset == offset
    assert words in caught.value.message
    assert caught.value.hint


def test_offsets_count_from_the_start_of_the_value():
    inline = parse_inline("a [[b]] c[^d]", 100)
    assert [node.offset for node in inline.nodes if not isinstance(node, Words)] == [102, 109]
    with pytest.raises(BadValue) as caught:
        parse_inline("a **b", 100)
    assert caught.value.offset == 102


def test_keeps_the_text_as_typed_beside_its_plain_words():
    inline = parse_inline("**Rõ** [[kỳ]][^1] người")
    assert inline.typed == "**Rõ** [[kỳ]][^1] người"
    assert inline.plain == "Rõ [[kỳ]] người"


def test_plain_inline_reads_no_mark():
    assert plain_inline("**a** [[b]]") == Inline("**a** [[b]]", (Words("**a** [[b]]"),))
    assert plain_inline("").nodes == ()
