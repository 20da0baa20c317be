import pytest

from sinhkehoach.compose.document import Signature
from sinhkehoach.provenance.marks import Marks
from sinhkehoach.render.context import build_context, has_content
from sinhkehoach.template.vocabulary import BY_NAME
from tests.support.documents import appendix, document, full_document, paragraph, runs, work_table
from tests.support.docx import find_all, fragment, prepared, text_of

TEMPLATE = prepared()


def context(**changes):
    return build_context(document(**changes), TEMPLATE, Marks())


def elements(value):
    return [element.tag.rpartition("}")[2] for element in fragment(value.content)]


def test_lines_of_the_header_are_joined_by_breaks():
    values = context(parent_lines=("ĐẢNG ỦY", "PHƯỜNG AN HÒA"))
    assert text_of(fragment(values["cấp_trên"].content)) == "ĐẢNG ỦY\nPHƯỜNG AN HÒA"


def test_issuer_too_long_for_its_cell_is_broken_and_its_line_follows_the_longest():
    short, long = (
        context(issuer_lines=(issuer,))
        for issuer in ("SỞ NỘI VỤ", "TRƯỜNG TRUNG HỌC CƠ SỞ NGUYỄN THỊ MINH KHAI")
    )
    assert "\n" in text_of(fragment(long["cơ_quan"].content))
    assert rule_length(long) > rule_length(short)


def rule_length(values):
    (indent,) = find_all(fragment(values["kẻ_cơ_quan"].content), ".//w:ind")
    return 3686 - sum(int(value) for value in indent.attrib.values())


def test_office_without_a_parent_has_none_to_print():
    assert not context(parent_lines=())["cấp_trên"]


@pytest.mark.parametrize(
    ("blocks", "names"),
    [
        ([paragraph("a")], ["p"]),
        ([work_table(1), paragraph("a")], ["tbl", "p"]),
        ([work_table(1), work_table(1), paragraph("a")], ["tbl", "p", "tbl", "p"]),
        ([work_table(1)], ["tbl", "p"]),
        ([], ["p"]),
    ],
)
def test_tables_of_the_body_never_touch_another_table(blocks, names):
    assert elements(context(body=tuple(blocks))["nội_dung"]) == names


def test_table_at_the_end_of_an_appendix_is_followed_by_next_to_nothing():
    (values,) = context(appendices=(appendix("Phụ lục", blocks=(work_table(1),)),))["phụ_lục"]
    assert elements(values["nội_dung"]) == ["tbl", "p"]
    assert find_all(fragment(values["nội_dung"].content), "w:p//w:pStyle/@w:val") == ["KHNgat"]


@pytest.mark.parametrize(("landscape", "width"), [(False, "9354"), (True, "14286")])
def test_tables_are_as_wide_as_the_page_of_their_appendix(landscape, width):
    (values,) = context(appendices=(appendix("Phụ lục", landscape=landscape, blocks=(work_table(1),)),))[
        "phụ_lục"
    ]
    assert find_all(fragment(values["nội_dung"].content), "w:tbl/w:tblPr/w:tblW/@w:w") == [width]
    assert values["ngang"] is landscape


def test_long_title_of_an_appendix_uses_the_width_of_its_page():
    title = "PHÂN CÔNG NHIỆM VỤ GIÁO DỤC CHO CÁC ĐƠN VỊ, TRƯỜNG HỌC, TRUNG TÂM"
    upright, wide = (
        text_of(
            fragment(
                context(appendices=(appendix("", title=title, landscape=way),))["phụ_lục"][0]["tên"].content
            )
        )
        for way in (False, True)
    )
    assert (upright.count("\n"), wide.count("\n")) == (1, 0)


def test_kind_is_also_given_as_in_a_sentence():
    assert context()["tên_loại_thường"] == "Kế hoạch"


def test_one_signs_on_the_right_and_of_two_the_first_on_the_left():
    left, right = Signature(("A", "B"), "C", "D"), Signature(("E",), "G", "H")
    names = ("quyền_hạn_trái", "chức_vụ_khác_trái", "họ_tên_trái", "quyền_hạn", "chức_vụ_khác", "họ_tên")
    both, alone = (context(signatures=each) for each in ((left, right), (right,)))
    assert [both[name] for name in names] == [["A", "B"], "C", "D", ["E"], "G", "H"]
    assert [alone[name] for name in names] == [[], "", "", ["E"], "G", "H"]


@pytest.mark.parametrize(
    ("name", "changes", "truth"),
    [
        ("họ_tên", {}, True),
        ("dự_thảo", {}, False),
        ("căn_cứ", {}, True),
        ("căn_cứ", {"bases": ()}, False),
        ("phụ_lục", {"appendices": (appendix("Phụ lục"),)}, False),
        ("phụ_lục.nhãn", {"appendices": (appendix("Phụ lục"),)}, True),
        ("phụ_lục.tên", {"appendices": (appendix("Phụ lục", title=""),)}, False),
        ("phụ_lục.ngang", {"appendices": (appendix("I"), appendix("II", landscape=True))}, True),
        ("phụ_lục.nhãn", {}, False),
    ],
)
def test_content_is_what_there_is_to_print(name, changes, truth):
    assert has_content(context(**changes), BY_NAME[name]) is truth


def test_template_without_a_place_for_a_name_gets_an_unbroken_text():
    bare = prepared(("{%p if cấp_trên %}", "{%p if dự_thảo %}"), ("{{r cấp_trên }}", "UBND TỈNH"))
    values = build_context(full_document(), bare, Marks())
    assert text_of(fragment(values["cấp_trên"].content)) == "UBND TỈNH AN BÌNH"


def test_runs_of_a_basis_keep_their_faces():
    values = context(bases=((*runs("Căn cứ "), *runs("Luật", bold=True)),))
    assert [text_of(run) for run in find_all(fragment(values["căn_cứ"][0].content), ".//w:r[w:rPr/w:b]")] == [
        "Luật"
    ]
