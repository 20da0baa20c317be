import pytest

from tests.support.forms import failed
from tests.support.other_hands import T, written
from tests.support.other_papers import table_direct
from tests.support.word_files import LONG, body, build, heading, plan


@pytest.mark.parametrize(
    ("bits", "told"),
    [
        (("Mục đích: ", "nâng cao nhận thức của cán bộ."), {"B12"}),
        (("Mục đích. ", "Nâng cao nhận thức của cán bộ."), {"B12"}),
        (("Phòng Kinh tế ", "chủ trì thực hiện các nhiệm vụ."), set()),
        (("Lưu ý: ", "nhanh."), set()),
    ],
)
def test_bold_title_of_an_item_stands_alone(bits, told):
    paper = table_direct()
    paper.body[12] = T(bits=[("1. ", "b"), (bits[0], "b"), (bits[1], "")])
    assert set(failed(written(paper))) == told


@pytest.mark.parametrize(
    ("words", "below", "told"),
    [
        ("Kiểm tra đột xuất...", f"- {LONG}.", set()),
        ("Kiểm tra chợ.", f"- {LONG}.", set()),
        ("Kiểm tra chợ. Báo cáo.", f"- {LONG}.", {"B12"}),
        ("Kiểm tra chợ.", f"2. {LONG}.", {"B12"}),
        (f"{LONG} {LONG}.", f"- {LONG}.", {"B12"}),
    ],
)
def test_a_bold_item_may_end_like_a_title_above_others(words, below, told):
    paper = plan()
    paper.content[14:] = [heading(f"1. {words}"), body(below), heading("III. VIỆC KHÁC"), body(f"{LONG}./.")]
    paper.annexes = []
    assert {"B12"} & set(failed(build(paper))) == told
