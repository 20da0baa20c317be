import pytest

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.evaluate import evaluate
from sinhkehoach.conformance.regimes.dang import checks
from sinhkehoach.conformance.regimes.dang.rules import DANG
from sinhkehoach.conformance.rule import NotApplicable, Undecided
from sinhkehoach.docx.read import read_docx
from tests.support.party_papers import PAPERS, body
from tests.support.word_files import build, centred


def _found(check, change=lambda _: None, paper="plan"):
    """Return what `check` finds in a paper with one change, its silence with the reason."""
    made = PAPERS[paper]()
    change(made)
    try:
        return [each.found for each in check(Examined(read_docx(build(made)), DANG.regime))]
    except (NotApplicable, Undecided) as reason:
        return str(reason)


def _sets(*names, **values):
    def change(paper):
        thing = paper
        for name in names:
            thing = thing[name] if isinstance(name, int) else getattr(thing, name)
        for name, value in values.items():
            setattr(thing, name, value)

    return change


def test_heading_is_looked_at_with_its_place():
    assert _found(checks.heading_look, _sets("motto", size=14, align="left")) == ["cỡ chữ 14; canh trái"]


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (_sets("issuer", 1, text=""), ["không có dấu sao ở dòng dưới"]),
        (_sets("issuer", 1, text="* * *"), ["ghi “* * *” thay cho dấu sao"]),
        (_sets(issuer_share=0.4), ["kẻ một đường thay cho dấu sao"]),
        (_sets(issuer=[], parent=[]), "không tìm thấy tên cơ quan ban hành"),
    ],
)
def test_star_stands_below_the_issuer_and_no_line(change, found):
    assert _found(checks.star_below_issuer, change) == found


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (_sets("title", 1, text="- - - - -"), []),
        (_sets("title", 1, text="——————"), ["ghi “——————” thay cho năm gạch nối"]),
        (
            lambda paper: (paper.title.pop(), setattr(paper, "title_share", 0.4)),
            ["kẻ một đường thay cho năm gạch nối"],
        ),
        (_sets(title=[]), "không tìm thấy trích yếu"),
    ],
)
def test_five_hyphens_stand_below_the_title_and_no_line(change, found):
    assert _found(checks.dashes_below_title, change) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Số       -KH/ĐU", []),
        ("Số ……-KH/ĐU", []),
        ("Số 05- KH/ĐU", ["có dấu cách trong số, ký hiệu"]),
        ("Số 05-KH/ ĐU", ["có dấu cách trong số, ký hiệu"]),
        ("Số 05—KH/ĐU", ["gạch ngang dài trong số, ký hiệu, cần gạch nối “-”"]),
    ],
)
def test_number_and_symbol_stand_without_blanks(text, found):
    assert _found(checks.symbol_unbroken, _sets("number", text=text)) == found


@pytest.mark.parametrize(
    ("place", "issuer", "found"),
    [
        ("Huế", "ĐẢNG UỶ PHƯỜNG HUẾ", ["địa danh một tiếng mà không ghi cấp"]),
        ("Thành phố Huế", "THÀNH UỶ HUẾ", []),
        ("TP. Huế", "THÀNH UỶ HUẾ", []),
        ("Hoà Giang", "ĐẢNG UỶ XÃ HOÀ GIANG", ["địa danh trùng tên tỉnh mà không ghi cấp"]),
        ("Hoà Giang", "TỈNH UỶ HOÀ GIANG", []),
        ("An Bình", "ĐẢNG UỶ XÃ AN BÌNH", []),
    ],
)
def test_level_stands_before_a_place_that_would_be_taken_for_another(place, issuer, found):
    def change(paper):
        paper.issuer[0].text = issuer
        paper.date.text = f"{place}, ngày 06 tháng 01 năm 2027"

    assert _found(checks.place_with_level, change) == found


def test_each_basis_stands_behind_a_dash():
    change = _sets(
        "content", 1, text="Căn cứ Chương trình số 30-CTr/TU ngày 28 tháng 8 năm 2026 của Tỉnh uỷ."
    )
    assert _found(checks.bases_dashed, change) == ["không có gạch đầu dòng"]
    assert _found(checks.bases_dashed, lambda paper: paper.content.__delitem__(slice(0, 2))) == (
        "không có căn cứ thành dòng riêng"
    )


def test_states_end_mark_is_found_anywhere():
    assert _found(checks.no_state_end_mark) == []
    assert _found(checks.no_state_end_mark, lambda paper: paper.content.insert(5, body("Làm./."))) == [
        "ghi “./.”"
    ]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("T/M ĐẢNG UỶ", "BÍ THƯ"), []),
        (("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"), []),
        (("BÍ THƯ",), ["văn bản của cấp uỷ không ghi T/M"]),
    ],
)
def test_a_committee_is_signed_for(lines, found):
    change = _sets(authority=[centred(line, bold=True, keep_next=True) for line in lines])
    assert _found(checks.committee_signs, change) == found
    assert _found(checks.committee_signs, change, "draft") == "không phải văn bản của cấp uỷ"


@pytest.mark.parametrize(
    ("text", "count"), [("K/T BÍ THƯ", 1), ("KT. BÍ THƯ", 1), ("K/T TRƯỞNG BAN", 0), ("T/M BAN THƯỜNG VỤ", 0)]
)
def test_nobody_signs_for_a_secretary(text, count):
    assert len(_found(checks.nobody_for_secretary, _sets("authority", 0, text=text))) == count


@pytest.mark.parametrize(
    ("post", "count"),
    [
        ("BÍ THƯ ĐẢNG UỶ XÃ", 1),
        ("PHÓ BÍ THƯ THƯỜNG TRỰC ĐẢNG UỶ", 1),
        ("PHÓ BÍ THƯ THƯỜNG TRỰC", 0),
        ("Q. BÍ THƯ", 0),
        ("BÍ THƯ KIÊM TRƯỞNG BAN CHỈ ĐẠO", 0),
    ],
)
def test_post_stands_alone(post, count):
    assert len(_found(checks.post_without_body, _sets("authority", 1, text=post))) == count


def test_draft_mark_stands_below_the_number():
    assert _found(checks.draft_below_number, paper="draft") == []
    assert _found(checks.draft_below_number) == "không có chữ Dự thảo"
    above = _sets(parent=[centred("Dự thảo lần 2")])
    assert _found(checks.draft_below_number, above) == ["không ghi dưới số, ký hiệu"]


@pytest.mark.parametrize(
    ("post", "found"),
    [
        ("BÍ THƯ kiêm TRƯỞNG BAN CHỈ ĐẠO", []),
        ("BÍ THƯ kiêm Trưởng Ban Chỉ đạo", ["không in hoa"]),
        ("Phó Bí thư", ["không in hoa"]),
    ],
)
def test_a_post_beside_another_is_joined_in_small_letters(post, found):
    assert _found(checks.authority_look, _sets("authority", 1, text=post)) == found


@pytest.mark.parametrize("sign", ["- ", ". "])
def test_offices_may_write_a_hyphen_behind_a_number(sign):
    def change(paper):
        for each in paper.content:
            number, dot, rest = each.text.partition(". ")
            if dot and len(number) <= len("II"):
                each.text = f"{number}{sign}{rest}"
        paper.title[0].text = "thực hiện chuyển đổi số năm 2027"

    made = PAPERS["plan"]()
    change(made)
    told = evaluate(Examined(read_docx(build(made)), DANG.regime), DANG)
    assert {each.rule.id: each.findings for each in told if each.findings} == {}
