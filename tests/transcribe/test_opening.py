from sinhkehoach.model.office import CitedDocument, Office
from sinhkehoach.resolve.document_kind import PLAN
from sinhkehoach.transcribe.draft import Draft
from sinhkehoach.transcribe.opening import set_opening, take_closing
from sinhkehoach.transcribe.outline import parts_of
from sinhkehoach.transcribe.sheet import blocks_of
from tests.support.papers import whole_paper

ISSUER, TITLE = "Ủy ban nhân dân phường An Hòa", "Phát triển giáo dục năm 2027"


def opened(body, office=None):
    paper = whole_paper(body, office)
    draft = Draft()
    root = parts_of(list(blocks_of(paper.document, paper.body)))
    take_closing(root, draft, ISSUER, TITLE)
    set_opening(paper, root.blocks, draft, ISSUER, TITLE)
    return draft


def test_bases_lose_what_the_program_prints_itself():
    draft = opened("Căn cứ Luật Giáo dục;\nCăn cứ Nghị quyết số 29-NQ/TW.\nNhư sau:\nI. MỤC ĐÍCH\nLàm.\n")
    assert draft.values["căn cứ"] == ["Luật Giáo dục", "Nghị quyết số 29-NQ/TW"]
    assert draft.values["mở đầu"] == "Như sau:\n"


def test_document_that_the_office_knows_has_a_short_name():
    office = Office(documents={"nq-29": CitedDocument(kind="Nghị quyết", number="29-NQ/TW")})
    assert opened("Căn cứ Nghị quyết số 29-NQ/TW.\nI. MỤC ĐÍCH\nLàm.\n", office).values["căn cứ"] == ["nq-29"]


def test_usual_sentences_are_left_to_the_program():
    usual = f"{PLAN.opening_sentence(ISSUER, TITLE)}\nI. MỤC ĐÍCH\nLàm.\n{PLAN.closing_sentence(ISSUER, TITLE)}./.\n"
    assert opened(usual).values == {}


def test_closing_of_its_own_is_taken_out_of_the_last_part():
    draft = opened("I. MỤC ĐÍCH\nLàm.\nTrên đây là Kế hoạch, đề nghị thực hiện./.\n")
    assert draft.values == {"kết": "Trên đây là Kế hoạch, đề nghị thực hiện"}


def test_missing_closing_is_doubted():
    draft = opened("I. MỤC ĐÍCH\nLàm.\n")
    assert [doubt.path for doubt in draft.doubts] == [("kết",)]
