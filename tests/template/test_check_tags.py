import pytest

from sinhkehoach.template.check_tags import read_tags
from sinhkehoach.template.tag_paragraphs import tagged_part
from tests.support.docx import fragment


def read(*texts):
    root = fragment("".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts))
    return read_tags(tagged_part("word/document.xml", root))


@pytest.mark.parametrize(
    ("texts", "code", "told"),
    [
        (["{{ họ_tên "], "SKH510", "đoạn 1 (“{{ họ_tên”): dấu “{{” không có dấu đóng"),
        (["a", "họ_tên }}"], "SKH510", "đoạn 2 (“họ_tên }}”): dấu “}}” không có dấu mở"),
        (["{{{ họ_tên }}"], "SKH510", "dấu “{” không có dấu đóng"),
        (["{{ 7*7 }}"], "SKH510", "đoạn 1"),
        (["{{ họ_tên|safe }}"], "SKH510", "“safe”"),
        (["{{ cơ_quan &amp; họ_tên }}"], "SKH510", "“&"),
        (["{{ ''.__class__ }}"], "SKH510", "“'”"),
        (["{%p if dự_thảo %}", "{{ dự_thảo }}"], "SKH511", "đoạn 1 (“{%p if dự_thảo %}”)"),
        (["{%p for c in căn_cứ %}", "{%p endif %}"], "SKH511", "“for” mở ở đây"),
        (["a", "{%p endfor %}"], "SKH511", "đoạn 2"),
        (["{{ ho_ten }}"], "SKH512", "“ho_ten”"),
        (["{{ họ_tên.x }}"], "SKH512", "“họ_tên.x”"),
    ],
)
def test_wrong_tag_is_told_with_its_place(texts, code, told):
    (problem,) = read(*texts).problems
    assert problem.code == code
    assert told in problem.message
    assert problem.hint or code == "SKH511" or told.startswith("“họ_tên.x")


def test_every_wrong_tag_is_told_at_once():
    assert len(read("{{ 7 }}", "{% set a %}", "{{ họ_tên }", "}} {{ tên_loại }}").problems) == 4


def test_single_brace_in_a_text_without_tags_is_text():
    assert read("{1; 2}").problems == ()


def test_sound_tags_are_understood():
    found = read("{%p for c in căn_cứ %}", "{{r c }}", "{%p endfor %}", "{{ họ_tên }}")
    assert found.problems == ()
    assert [tag.word for tag in found.tags] == ["for", "print", "endfor", "print"]
    assert [use.name for use in found.names.uses] == ["căn_cứ", "căn_cứ", "họ_tên"]
