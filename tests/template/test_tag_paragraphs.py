import pytest

from sinhkehoach.template.tag_paragraphs import TypedTag, tagged_part
from tests.support.docx import fragment


def part(*texts, name="word/document.xml"):
    return tagged_part(name, fragment("".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)))


@pytest.mark.parametrize(
    ("typed", "mark", "text"),
    [
        ("{{ tên }}", "", "{{ tên }}"),
        ("{{r tên }}", "r", "{{ tên }}"),
        ("{%p if pl.tên %}", "p", "{% if pl.tên %}"),
        ("{%tr endfor %}", "tr", "{% endfor %}"),
        ("{{ rộng }}", "", "{{ rộng }}"),
        ("{#p ghi chú #}", "p", "{# ghi chú #}"),
    ],
)
def test_mark_is_told_from_the_tag(typed, mark, text):
    assert part(typed).paragraphs[0].tags == (TypedTag(typed, mark, text),)


def test_tags_keep_their_paragraphs_and_order():
    tags = part("{{ a }} và {{ b }}", "không có", "{{ c }}").tags
    assert [(tag.text, paragraph.number) for tag, paragraph in tags] == [
        ("{{ a }}", 1), ("{{ b }}", 1), ("{{ c }}", 3),
    ]  # fmt: skip


def test_text_beside_the_tags_is_kept_apart():
    assert part("Số: {{ số }}.").paragraphs[0].rest == "Số: ."


@pytest.mark.parametrize(
    ("text", "removed"), [("{%p if a %}", True), ("{{p a }}", True), ("{{r a }}", False), ("a", False)]
)
def test_paragraph_is_removed_for_a_tag_that_stands_for_it(text, removed):
    assert part(text).paragraphs[0].is_removed is removed


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("word/document.xml", "thân mẫu, đoạn 2 (“{{ x }}”): sai"),
        ("word/header1.xml", "đầu trang word/header1.xml, đoạn 2"),
    ],
)
def test_problem_says_where_it_is(name, told):
    found = part("một", "{{ x }}", name=name)
    assert told in found.problem("SKH510", found.paragraphs[1], "sai").message


def test_long_text_is_quoted_in_part():
    found = part("dài " * 50)
    assert len(found.problem("SKH510", found.paragraphs[0], "sai").message) < 120
