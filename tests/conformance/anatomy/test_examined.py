from sinhkehoach.compose.document import Picture
from sinhkehoach.conformance.anatomy.examined import Examined, first_text
from sinhkehoach.conformance.regimes.nd30.rules import ND30
from sinhkehoach.render.make import make_docx
from tests.support.documents import document, paragraph, runs
from tests.support.docx import prepared
from tests.support.forms import examined, read
from tests.support.word_files import body, centred, plan


def test_parts_are_named_for_people():
    found = examined(plan())
    named = {each.text: found.part_of(each) for each in found.document.paragraphs}
    assert named["KẾ HOẠCH"] == "trang đầu"
    assert named["I. MỤC ĐÍCH, YÊU CẦU"] == "thân văn bản"
    assert named["Bồi dưỡng giáo viên"] == "bảng 2"
    assert named["Nơi nhận:"] == "nơi nhận, chữ ký"
    assert named["TIẾN ĐỘ THỰC HIỆN"] == "Phụ lục I"
    assert found.part_of(found.document.sections[0].header[0]) == "đầu trang (số trang)"


def test_what_goes_with_a_table_is_not_running_text():
    paper = plan()
    paper.content[-1:-1] = [centred("Bảng kinh phí", 13, bold=True)]
    paper.content[-1:] = [
        body("Ghi chú: tạm tính.", italic=True),
        body("theo giá năm 2026.", italic=True),
        paper.content[-1],
    ]
    found = examined(paper)
    texts = [each.text for each in found.content]
    assert "Ghi chú: tạm tính." not in texts
    assert found.content[-1].text.endswith("./.")


def test_picture_and_its_caption_are_not_running_text():
    shown = Picture("a.png", runs("Hình 1. Sơ đồ"))
    data = make_docx(document(body=(paragraph("Trên."), shown, paragraph("Dưới."))), prepared())
    assert [each.text for each in Examined(read(data), ND30.regime).content] == ["Trên.", "Dưới."]


def test_lines_are_joined():
    assert first_text(examined(plan()).letterhead.issuer) == "ỦY BAN NHÂN DÂN XÃ AN BÌNH"


def test_text_all_in_italics_is_read_to_its_end():
    paper = plan()
    paper.annexes = []
    paper.content[3:3] = [body("Chữ nghiêng.", italic=True)] * 1500
    assert len(examined(paper).content) > 1500


def test_words_of_every_story_are_looked_at():
    paper = plan()
    paper.footer = [centred("Địa chỉ: thôn 1")]
    found = examined(paper)
    assert {"Nơi nhận:", "Địa chỉ: thôn 1"} <= set(found.letters.split("\n"))
    assert len(found.stories) == len(set(found.stories))
    assert all(run.text.strip() for _, run in found.visible_runs)
