import pytest

from sinhkehoach.template.program import Choice, Is, Loop, Print
from sinhkehoach.template.read_program import program_of, read_program
from sinhkehoach.template.read_tag import Tag, TagError

A, B, C = Is(("a",)), Is(("b",)), Is(("c",))


@pytest.mark.parametrize(
    ("text", "program"),
    [
        ("", ()),
        ("chữ", ("chữ",)),
        ("x{{ a }}y", ("x", Print(("a",)), "y")),
        ("{# bỏ #}x", ("x",)),
        ("{% for c in a %}-{{ c }}{% endfor %}.", (Loop("c", ("a",), ("-", Print(("c",)))), ".")),
        ("{% if a %}1{% endif %}", (Choice(A, ("1",)),)),
        ("{% if a %}1{% else %}2{% endif %}3", (Choice(A, ("1",), ("2",)), "3")),
        (
            "{% if a %}1{% elif b %}2{% elif c %}3{% else %}4{% endif %}5",
            (Choice(A, ("1",), (Choice(B, ("2",), (Choice(C, ("3",), ("4",)),)),)), "5"),
        ),
        (
            "{% for c in a %}{% if b %}{{ c }}{% endif %}{% endfor %}",
            (Loop("c", ("a",), (Choice(B, (Print(("c",)),)),)),),
        ),
    ],
)
def test_text_becomes_prints_loops_and_choices(text, program):
    assert read_program(text) == program


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("{% if a %}{{ b }}", 0),
        ("{{ a }}{% for c in a %}{{ c }}", 1),
        ("{% if a %}{% for c in a %}{% endif %}", 1),
        ("{% for c in a %}{% else %}{% endfor %}", 0),
        ("{{ a }}{% endif %}", 1),
        ("{% endfor %}", 0),
        ("{% if a %}{% else %}{% else %}{% endif %}", 0),
        ("{% if a %}{% elif b %}", 1),
        ("{{ a }}{{ 7 }}", 1),
    ],
)
def test_tag_without_its_partner_is_named(text, tag):
    with pytest.raises(TagError) as refused:
        read_program(text)
    assert refused.value.tag == tag


@pytest.mark.parametrize("text", ["{{" * 200_000, "{%" * 200_000, "{{a" * 100_000, "{#" + "a" * 400_000])
def test_braces_without_end_are_passed_over_at_once(text):
    assert read_program(text) == (text,)


def test_tags_read_one_by_one_make_the_same_program():
    tags = [Tag("if", A), Tag("print", Print(("b",))), Tag("endif")]
    assert program_of(tags, ["1", "2", "3", "4"]) == ("1", Choice(A, ("2", Print(("b",)), "3")), "4")


@pytest.mark.parametrize("middle", ["{%p if a %}", "{%p else %}{%p if a %}"])
def test_blocks_are_nested_twenty_deep_and_no_deeper(middle):
    def nested(levels):
        return "{%p if a %}" + middle * (levels - 1) + "{%p endif %}" * levels

    assert read_program(nested(20).replace("%p", "%"))
    with pytest.raises(TagError, match="quá 20 tầng"):
        read_program(nested(21).replace("%p", "%"))


def test_choices_without_end_are_refused():
    assert read_program("{% if a %}" + "{% elif a %}" * 19 + "{% endif %}")
    with pytest.raises(TagError, match="quá 20 tầng"):
        read_program("{% if a %}" + "{% elif a %}" * 2000 + "{% endif %}")


def test_blocks_side_by_side_are_no_levels():
    assert len(read_program("{% if a %}x{% endif %}" * 100)) == 100
