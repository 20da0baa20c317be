import pytest

from sinhkehoach.model.office import CitedDocument, Office
from sinhkehoach.resolve.document_kind import PLAN
from sinhkehoach.transcribe.draft import Draft
from sinhkehoach.transcribe.opening import set_opening, take_closing
from sinhkehoach.transcribe.outline import parts_of
from sinhkehoach.transcribe.sheet import blocks_of
from tests.support.papers import blocks_in, whole_paper

ISSUER, TITLE = "Ủy ban nhân dân phường An Hòa", "Phát triển giáo dục năm 2027"


def opened(body, office=None):
    paper = whole_paper(body, office)
    draft = Draft()
    root = parts_of(list(blocks_of(paper.document, paper.body)))
    take_closing(paper, root, draft, ISSUER, TITLE)
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
    assert draft.values == {"mở đầu": "không", "kết": "Trên đây là Kế hoạch, đề nghị thực hiện"}


@pytest.mark.parametrize(
    ("end", "closing"),
    [
        ("Làm.", "không"),
        ("- Làm./.", None),
        ("Làm./.", None),
        ("Mở lớp.\nLàm./.", "Làm"),
        ("- Trên đây là hết.", "Trên đây là hết"),
    ],
)
def test_paper_without_closing_sentence_gets_none(end, closing):
    draft = opened(f"Như sau:\nI. MỤC ĐÍCH\n{end}\n")
    assert draft.values.get("kết") == closing


def test_part_keeps_the_sentence_that_it_would_be_empty_without():
    text = "I. MỤC ĐÍCH\nLàm./.\n"
    root = parts_of(blocks_in(text))
    take_closing(whole_paper(text), root, Draft(), "", "")
    assert len(root.sections[0].blocks) == 1
