import pytest

from sinhkehoach.rules.support.view import View
from tests.support.plans import plan_of


def _cited(words):
    return View(plan_of(f"yêu cầu: |\n  - Thực hiện {words}.\n")).citations


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư",
            ("Nghị định", "30/2020/NĐ-CP", "05/03/2020", "Chính phủ"),
        ),
        (
            "Kế hoạch số 337/KH-BCĐTƯATTP, ngày 21/3/2025",
            ("Kế hoạch", "337/KH-BCĐTƯATTP", "21/03/2025", ""),
        ),
        ("Nghị quyết 06-NQ/TU - ngày 26/3 hằng năm", ("Nghị quyết", "06-NQ/TU", "", "")),
        ("Nghị quyết 29-NQ/TW", ("Nghị quyết", "29-NQ/TW", "", "")),
        ("Kế hoạch số 92 /KH-UBND, ngày 14 tháng 3 năm 2023", ("Kế hoạch", "92/KH-UBND", "14/03/2023", "")),
        (
            "Thông tư liên tịch 06/2015/TTLT-BGDĐT-BNV",
            ("Thông tư liên tịch", "06/2015/TTLT-BGDĐT-BNV", "", ""),
        ),
    ],
)
def test_reads_what_is_said_of_a_document(words, parts):
    (cited,) = _cited(words)
    assert (cited.kind, cited.symbol, cited.date, cited.issuer) == parts


@pytest.mark.parametrize("words", ["Đề án số 03", "Luật Giáo dục", "Kế hoạch năm 2027", "Quyết định 12/2027"])
def test_leaves_what_has_no_symbol(words):
    assert _cited(words) == ()


def test_takes_the_documents_that_the_plan_lists():
    (cited,) = View(plan_of("văn bản: {a: {loại: Kế hoạch, số: 15/KH-UBND, ngày: 18/01/2027}}\n")).citations
    assert (cited.number, cited.words, cited.date) == ("15", {"15", "KH", "UBND"}, "18/01/2027")
