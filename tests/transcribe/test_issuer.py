from sinhkehoach.transcribe.issuer import issuer_name
from tests.support.papers import HEAD, paper_of, whole_paper


def named(paper):
    return issuer_name(paper.document, paper.casing)


def test_name_in_capitals_is_written_as_the_text_writes_it():
    paper = whole_paper("Theo ý kiến của Ủy ban nhân dân phường An Hòa, các trường làm tốt.\n")
    assert named(paper) == "Ủy ban nhân dân phường An Hòa"


def test_place_of_the_date_gives_the_issuer_its_capitals():
    assert named(paper_of(HEAD)) == "Ủy ban nhân dân phường An Hòa"
