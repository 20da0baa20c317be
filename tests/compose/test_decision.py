import pytest

from sinhkehoach.compose.decision import in_sentence
from tests.support.plans import document_of, dump_blocks, runs_text

HEAD = """
cơ quan: {tên: Ủy ban nhân dân xã Long Phụng, ký hiệu: UBND, địa danh: Long Phụng}
số: 9
ngày: 18/01/2027
trích yếu: Cải cách hành chính
căn cứ: [Luật Giáo dục ngày 14 tháng 6 năm 2019, Theo đề nghị của Chánh Văn phòng]
nơi nhận: [Sở Nội vụ]
mục đích: Nâng cao chất lượng phục vụ.
"""
CHAIR = "ký: {thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch}\n"


def page_of(text):
    return document_of(HEAD + text).decision


def test_usual_decision_takes_all_from_the_plan():
    document = document_of(f"{HEAD}{CHAIR}quyết định: có\n")
    page = document.decision
    assert (page.kind_name, page.authority) == ("QUYẾT ĐỊNH", "ỦY BAN NHÂN DÂN XÃ LONG PHỤNG")
    assert runs_text(page.title) == "Ban hành Kế hoạch cải cách hành chính"
    assert list(map(runs_text, page.bases)) == [
        "Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;",
        "Theo đề nghị của Chánh Văn phòng.",
    ]
    assert dump_blocks(page.articles).splitlines() == [
        "[BODY] **Điều 1.** Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.",
        "[BODY] **Điều 2.** Quyết định này có hiệu lực kể từ ngày ký.",
        "[BODY] **Điều 3.** Các cơ quan, đơn vị, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.",
    ]
    assert document.bases == ()
    assert document.number_symbol == "09/QĐ-UBND"
    assert document.properties.title == "Quyết định Ban hành Kế hoạch cải cách hành chính"
    assert [group.lines[0] for group in document.recipients] == [
        "- Như Điều 3;", "- Sở Nội vụ;", "- Lưu: VT."
    ]  # fmt: skip


def test_plan_behind_a_decision_begins_with_its_first_part():
    assert dump_blocks(document_of(f"{HEAD}quyết định: có\n").body).startswith("[PART] I. MỤC ĐÍCH")
    typed = document_of(f"{HEAD}quyết định: có\nmở đầu: Thực hiện chủ trương.\n")
    assert dump_blocks(typed.body).startswith("[BODY] Thực hiện chủ trương.")


@pytest.mark.parametrize("text", ["", "quyết định: không\n"])
def test_plan_that_is_issued_itself_has_no_decision(text):
    document = document_of(HEAD + text)
    assert document.decision is None
    assert document.number_symbol == "09/KH-UBND"
    assert len(document.bases) == 2


@pytest.mark.parametrize(
    ("signer", "authority"),
    [
        ("{thay mặt: Ủy ban nhân dân, ký thay: Chủ tịch, chức vụ: Phó Chủ tịch}", "ỦY BAN NHÂN DÂN XÃ LONG PHỤNG"),
        ("{chức vụ: Chủ tịch}", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ LONG PHỤNG"),
        ("{ký thay: Chủ tịch, chức vụ: Phó Chủ tịch}", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ LONG PHỤNG"),
        ("{thừa lệnh: Chủ tịch, chức vụ: Chánh Văn phòng}", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ LONG PHỤNG"),
        ("{thừa ủy quyền: Chủ tịch, chức vụ: Chánh Văn phòng}", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ LONG PHỤNG"),
        ("{chức vụ: Chủ tịch Ủy ban nhân dân xã Long Phụng}", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ LONG PHỤNG"),
    ],
)  # fmt: skip
def test_who_decides_is_told_by_who_signs(signer, authority):
    assert page_of(f"quyết định: có\nký: {signer}\n").authority == authority


def test_what_is_typed_takes_the_place_of_the_usual():
    page = page_of(
        """
quyết định:
  trích yếu: Phê duyệt Kế hoạch
  thẩm quyền: Ủy ban nhân dân xã
  điều:
    - Phê duyệt Kế hoạch.
    - |
      1. Giao Văn phòng theo dõi.
      2. Có hiệu lực từ ngày ký.
"""
    )
    assert (runs_text(page.title), page.authority) == ("Phê duyệt Kế hoạch", "ỦY BAN NHÂN DÂN XÃ")
    assert dump_blocks(page.articles).splitlines() == [
        "[BODY] **Điều 1.** Phê duyệt Kế hoạch.",
        "[BODY] **Điều 2.**",
        "[BODY] 1. Giao Văn phòng theo dõi.",
        "[BODY] 2. Có hiệu lực từ ngày ký./.",
    ]
    assert page.article_count == 2


def test_those_who_enforce_stand_in_the_last_usual_article():
    page = page_of("quyết định: {thi hành: các phòng}\n")
    end = page.articles[-1]
    assert runs_text(end.runs) == "**Điều 3.** Các phòng chịu trách nhiệm thi hành Quyết định này./."
    assert (end.path, end.keep_next) == (("quyết định", "thi hành"), True)


def test_recipients_that_name_an_article_are_left_as_typed():
    text = HEAD.replace("[Sở Nội vụ]", "[Như Điều 2, Sở Nội vụ]")
    lines = [group.lines[0] for group in document_of(f"{text}quyết định: có\n").recipients]
    assert lines == ["- Như Điều 2;", "- Sở Nội vụ;", "- Lưu: VT."]


def test_document_that_the_decision_names_is_cited_in_full_there():
    text = HEAD.replace(
        "căn cứ: [Luật",
        "văn bản: {nq: {loại: Nghị quyết, số: 5/NQ-HĐND, trích yếu: về A}}\ncăn cứ: [nq, Luật",
    )
    document = document_of(text.replace("chất lượng phục vụ", "[[nq]]") + "quyết định: có\n")
    assert runs_text(document.decision.bases[0]) == "Căn cứ Nghị quyết số 5/NQ-HĐND về A;"
    assert "Nâng cao Nghị quyết số 5/NQ-HĐND." in dump_blocks(document.body)


def test_empty_title_stays_empty_in_a_sentence():
    assert in_sentence(()) == ()
