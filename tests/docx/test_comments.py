from sinhkehoach.docx.content import DocxComment
from sinhkehoach.docx.read import read_docx
from tests.support.docx import word_file


def test_comments_say_who_and_on_what():
    part = (
        '<w:comment w:id="1" w:author="Bà Lan"><w:p><w:r><w:t>Nêu rõ</w:t></w:r></w:p>'
        "<w:p><w:r><w:t>mức chi.</w:t></w:r></w:p></w:comment>"
        '<w:comment w:id="2"><w:p><w:r><w:t>Được.</w:t></w:r></w:p></w:comment>'
    )
    body = (
        '<w:p><w:r><w:t>Kinh phí </w:t></w:r><w:commentRangeStart w:id="1"/><w:r><w:t>theo quy</w:t></w:r></w:p>'
        '<w:p><w:r><w:t>định</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:t> nào?</w:t></w:r></w:p>'
    )
    assert read_docx(word_file(body, comments=part)).comments == (
        DocxComment("Bà Lan", "Nêu rõ mức chi.", "theo quy định"),
        DocxComment("", "Được.", ""),
    )


def test_ends_of_a_comment_may_stand_between_paragraphs():
    part = '<w:comment w:id="1"><w:p/></w:comment>'
    body = (
        "<w:p><w:r><w:t>một</w:t></w:r></w:p>"
        '<w:commentRangeStart w:id="1"/><w:p><w:r><w:t>hai</w:t></w:r></w:p><w:commentRangeEnd w:id="1"/>'
        "<w:p><w:r><w:t>ba</w:t></w:r></w:p>"
    )
    assert [each.on for each in read_docx(word_file(body, comments=part)).comments] == ["hai"]


def test_document_without_comments():
    assert read_docx(word_file("<w:p/>")).comments == ()
