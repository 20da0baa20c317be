import unicodedata

from sinhkehoach.lexicon.search import Fault, Search
from tests.support.forms import examined
from tests.support.word_files import body, plan


def _wording(*texts):
    paper = plan()
    paper.content[5:6] = [body(text) for text in texts]
    return examined(paper).wording


def _texts(wording):
    return [text for _, text in wording.texts]


def test_holds_title_text_tables_recipients_and_appendices():
    paper = plan()
    texts = _texts(examined(paper).wording)
    assert texts[0] == paper.title[0].text
    assert paper.table[1][1] in texts
    assert paper.recipients[0].text in texts
    assert paper.annexes[0].content[0].text in texts
    assert paper.number.text not in texts


def test_tabs_and_line_breaks_part_texts():
    assert {"Gửi các", "các trường", "đủ"} <= set(_texts(_wording("Gửi các\tcác trường \n đủ")))


def test_capitals_are_left_out_and_letters_composed():
    texts = _texts(_wording("TRIỂN KHAI", unicodedata.normalize("NFD", "Rõ người")))
    assert "Rõ người" in texts
    assert "TRIỂN KHAI" not in texts


def test_faults_come_with_their_paragraph():
    wording = _wording("Gửi báo cáo xanh", "Gửi thư")
    search = Search(frozenset({"xanh"}), lambda text: iter([Fault(text.index("xanh"), len(text), "sai")]))
    ((paragraph, text, fault),) = wording.faults(search)
    assert (paragraph.text, text, fault.start) == ("Gửi báo cáo xanh", "Gửi báo cáo xanh", 12)


def test_holding_tells_every_paragraph_that_says_so():
    assert [text for _, text in _wording("Gửi xanh", "Gửi xanh").holding("xanh")] == ["Gửi xanh", "Gửi xanh"]
