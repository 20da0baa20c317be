from sinhkehoach.lexicon.search import Fault, Search
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.word_faults import fault_in, word_findings
from tests.support.plans import plan_of

PLAN = "mục đích: |\n  - Gửi **báo** cáo.\nyêu cầu: Gửi thư.\n"


def _faults(text):
    at = text.index("báo")
    yield Fault(at, at + 3, "chữ này sai", "sửa lại")


def test_fault_is_told_at_its_character_as_a_sentence():
    (found,) = word_findings(View(plan_of(PLAN)), Search(frozenset({"báo"}), _faults))
    assert (found.path, found.message, found.hint) == (("mục đích",), "Chữ này sai", "sửa lại")
    assert found.offset == "- Gửi **báo** cáo.".index("báo")


def test_texts_without_a_piece_are_not_read():
    assert list(word_findings(View(plan_of(PLAN)), Search(frozenset(), _faults))) == []


def test_quoted_word_keeps_its_letter():
    text = View(plan_of(PLAN)).texts[1]
    assert fault_in(text, Fault(0, 3, "“gửi” sai")).message == "“gửi” sai"
