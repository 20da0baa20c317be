import pytest

from sinhkehoach.template.engine.check_part import check_part, first_for_jinja
from sinhkehoach.template.tag_paragraphs import tagged_part
from tests.support.docx import fragment


def part_of(*texts):
    return tagged_part("word/document.xml", fragment("".join(map(paragraph, texts))))


def paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def told(*texts):
    return [(problem.code, problem.message) for problem in check_part(part_of(*texts)).problems]


def test_sound_part_tells_its_names():
    found = check_part(part_of("{%p for nv in nhiệm_vụ %}", "{{ nv.tên|title }}", "{%p endfor %}"))
    assert found.problems == ()
    assert {use.name for use in found.uses} == {"nhiệm_vụ", "nhiệm_vụ.tên"}


def test_quotes_that_word_has_curled_are_straight_ones():
    assert told("{{ căn_cứ|join(“; ”) }}{{ họ_tên|default(‘x’) }}") == []


@pytest.mark.parametrize(
    ("texts", "code", "words"),
    [
        (["{{ kỳ }} {{ họ_tên"], "SKH510", "dấu “{” không có dấu đóng"),
        (["{{ kỳ|safe }}"], "SKH510", "đoạn 1 (“{{ kỳ|safe }}”): mẫu không dùng được bộ lọc “safe”"),
        (["a", "{% if kỳ %}"], "SKH511", "đoạn 2 (“{% if kỳ %}”): thẻ “if” mở ở trên nhưng không có “endif”"),
        (["{{ kỳ }}{% endif %}"], "SKH511", "thẻ “endif” không có thẻ mở trước nó"),
        (["{% if kỳ %}{% endfor %}{% endif %}"], "SKH511", "thẻ “if” mở ở trên nhưng không có “endif”"),
        (["{% elif kỳ %}"], "SKH511", "thẻ “elif” không có thẻ mở trước nó"),
        (["{{ kỳ }}", "{{ kì }}"], "SKH512", "đoạn 2 (“{{ kì }}”): không có tên “kì”"),
        (["{{ kỳ }}{{ nội_dung }}"], "SKH520", "“nội_dung” phải viết bằng thẻ {{p … }}"),
        (["{{r kỳ }}"], "SKH520", "“kỳ” phải viết bằng thẻ {{ … }}"),
        (["chữ {%p if kỳ %}", "{%p endif %}"], "SKH522", "chữ đứng cạnh thẻ"),
    ],
)
def test_fault_is_told_with_its_place(texts, code, words):
    ((found, message),) = told(*texts)
    assert found == code
    assert words in message


ROW = "<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>"


@pytest.mark.parametrize(
    ("cells", "codes"),
    [
        (("{%tr for x in nhiệm_vụ %}", ""), []),
        (("{%tr for x in nhiệm_vụ %}", "chữ"), ["SKH522"]),
        (("{%tr for x in nhiệm_vụ %}", "{{ kỳ }}"), ["SKH522"]),
    ],
)
def test_row_that_gives_way_to_a_tag_holds_nothing_else(cells, codes):
    rows = ROW.format(*map(paragraph, cells)) + ROW.format(paragraph("{%tr endfor %}"), "<w:p/>")
    part = tagged_part("word/document.xml", fragment(f"<w:tbl>{rows}</w:tbl>"))
    assert [problem.code for problem in check_part(part).problems] == codes


@pytest.mark.parametrize("mark", ["tr", "tc"])
def test_tag_for_rows_outside_of_a_table_is_told(mark):
    found = told(f"{{%{mark} for x in nhiệm_vụ %}}", "{{ x.tên }}", f"{{%{mark} endfor %}}")
    assert [code for code, _ in found] == ["SKH520"] * 2
    assert all(f"{{%{mark} … %}} chỉ dùng được trong bảng" in message for _, message in found)


def test_first_tag_for_jinja_is_found_in_any_part():
    plain, other = part_of("{{ họ_tên }}"), part_of("{{ họ_tên }}", "{{ kỳ }}{{ a b }}")
    assert first_for_jinja([plain]) is None
    assert first_for_jinja([plain, other]) == (other, 1)


def test_wrong_tag_alone_is_none_for_jinja():
    assert first_for_jinja([part_of("{{ a b }}", "{{ a|safe }}")]) is None


def test_statements_too_deep_are_told():
    deep = "{% if a %}" * 400 + "{{ kỳ }}" + "{% endif %}" * 400
    ((code, message),) = told(deep)
    assert code == "SKH511"
    assert "lồng nhau nhiều quá" in message
