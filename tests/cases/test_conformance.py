"""Word files whose form was once judged wrongly, or passed without a word."""

import pytest

from sinhkehoach.conformance.rule import Outcome
from tests.support.cases import INPUTS
from tests.support.forms import failed, verdicts
from tests.support.other_faults import FAULTS
from tests.support.other_hands import written
from tests.support.other_papers import PAPERS


def _told(case: str) -> dict[str, tuple[str, str]]:
    """Return, for each rule that the document of `case` breaks, what was found first and what is wanted."""
    data = (INPUTS / case / "van-ban.docx").read_bytes()
    return {
        name: (each.findings[0].found, each.findings[0].wanted)
        for name, each in verdicts(data).items()
        if each.outcome is Outcome.FAIL
    }


@pytest.mark.parametrize(
    ("case", "told"),
    [
        ("tt-doan-trong-sau-chu-ky", {"P19": ("26 đoạn trống liền nhau", "giãn cách bằng Spacing")}),
        ("tt-hai-dau-cach-sau-dia-danh", {"B20": ("hai dấu cách liền nhau", "giữ một dấu cách")}),
        (
            "tt-ngay-viet-gon",
            {"D01": ("ngày viết gọn, không đủ chữ ngày, tháng, năm", "ngày 15 tháng 12 năm 2026")},
        ),
        ("tt-phong-vntime-chu-unicode", {"P14": ("phông chữ .VnTime", "Times New Roman")}),
        (
            "tt-phu-luc-khong-ghi-phu-luc",
            {"A02": ("không ghi chữ “Phụ lục”", "dòng “Phụ lục” trên tên phụ lục")},
        ),
        (
            "tt-tieu-ngu-gach-dai",
            {"H04": ("gạch dài (–), cần gạch nối (-)", "Độc lập - Tự do - Hạnh phúc")},
        ),
    ],
)
def test_tells_the_one_thing_that_is_wrong(case, told):
    assert _told(case) == told


@pytest.mark.parametrize("name", PAPERS)
def test_says_nothing_against_a_good_paper_by_another_hand(name):
    assert failed(written(PAPERS[name]())) == {}


def test_tells_every_fault_by_another_hand_by_the_right_rule():
    told = {}
    for at, fault in enumerate(FAULTS):
        name = fault.papers[at % len(fault.papers)]
        told[fault.name] = set(failed(fault.made_in(name)))
    assert [fault.name for fault in FAULTS if not told[fault.name] & set(fault.rules)] == []
