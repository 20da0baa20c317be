import pytest

from sinhkehoach.lexicon.citations import Cited, plain_number, read_citations


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        (
            "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư",
            Cited(5, "Nghị định", "30/2020/NĐ-CP", "05/03/2020", "Chính phủ", "về công tác văn thư"),
        ),
        (
            "Kế hoạch số 92 /KH-UBND, ngày 14 tháng 3 năm 2023 của UBND xã An Bình",
            Cited(0, "Kế hoạch", "92/KH-UBND", "14/03/2023", "UBND xã An Bình", ""),
        ),
        ("Quy định 22-QĐ/TW", Cited(0, "Quy định", "22-QĐ/TW", "", "", "")),
        (
            "Thông tư liên tịch 06/2015/TTLT-BGDĐT-BNV",
            Cited(0, "Thông tư liên tịch", "06/2015/TTLT-BGDĐT-BNV", "", "", ""),
        ),
        ("Kế hoạch số 12/KH-UBND ngày 31/02/2027", Cited(0, "Kế hoạch", "12/KH-UBND", "31/02/2027", "", "")),
        (
            "Kế hoạch 12/KH-UBND của UBND xã và các đơn vị",
            Cited(0, "Kế hoạch", "12/KH-UBND", "", "UBND xã", ""),
        ),
    ],
)
def test_reads_what_is_told_of_a_document(text, cited):
    assert list(read_citations(text)) == [cited]


@pytest.mark.parametrize(
    "text", ["Đề án số 03", "Luật Giáo dục", "Quyết định 12/2027", "kế hoạch 12/KH-UBND"]
)
def test_leaves_what_has_no_symbol(text):
    assert list(read_citations(text)) == []


def test_reads_one_after_another():
    text = "Quyết định 1/QĐ-TTg; Kế hoạch 2/KH-UBND"
    assert [(each.start, each.symbol) for each in read_citations(text)] == [
        (0, "1/QĐ-TTg"),
        (21, "2/KH-UBND"),
    ]


@pytest.mark.parametrize(
    ("symbol", "plain"), [("05/KH-UBND", "5/KH-UBND"), ("5 / KH-UBND", "5/KH-UBND"), (None, "")]
)
def test_numbers_are_compared_without_zeros_and_spaces(symbol, plain):
    assert plain_number(symbol) == plain
