import pytest

from sinhkehoach.cascade.cascade_rules import CASCADE_RULES
from tests.support.cascades import COMPLETE, SUPERIOR, given

LIST = "danh mục: x.yaml\n"


def _found(text, superior=SUPERIOR):
    """Return (code, key path) of all that the rules find."""
    beside = given(text, superior)
    return [(rule.code, each.path) for rule, findings in CASCADE_RULES for each in findings(beside)]


def _changed(*pairs):
    text = COMPLETE
    for old, new in pairs:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def test_a_plan_that_answers_everything_is_silent():
    assert _found(COMPLETE) == []


FIRST, SECOND = ("nhiệm vụ", 0, "nhiệm vụ", 0), ("nhiệm vụ", 0, "nhiệm vụ", 1)
DOCUMENT = ("kế hoạch cấp trên", "kh-45")

# Each slip alone, and what is said to it: nothing else.
SLIPS = [
    ("        theo: mục II.1.1 kh-45\n", "", "SKH701", DOCUMENT),
    ("        theo: mục II.1.2 kh-45\n", "", "SKH701", DOCUMENT),
    (", theo: mục III.2 ý 1 kh-45", "", "SKH701", DOCUMENT),
    ("        theo: mục III.2 ý 2 kh-45\n", "", "SKH701", DOCUMENT),
    ("        theo: mục II.2 kh-45\n", "", "SKH701", DOCUMENT),
    (", theo: chỉ tiêu 1 kh-45", "", "SKH702", DOCUMENT),
    (", theo: chỉ tiêu 2 kh-45", "", "SKH702", DOCUMENT),
    ("trước 15/8/2027", "tháng 10/2027", "SKH703", (*FIRST, "thời gian")),
    ("tháng 8/2027", "Quý III, IV/2027", "SKH703", (*SECOND, "thời gian")),
    ("tháng 01/2027", "tháng 02/2027", "SKH703", ("nhiệm vụ", 1, "nhiệm vụ", 0, "thời gian")),
    ("trước 10/11/2027", "trước 20/11/2027", "SKH703", ("nhiệm vụ", 1, "nhiệm vụ", 1, "thời gian")),
    ("đích: 96", "đích: 94", "SKH704", ("chỉ tiêu", "chỉ tiêu", 0, "đích")),
    ("MN: ≥ 92", "MN: ≥ 89", "SKH704", ("chỉ tiêu", "chỉ tiêu", 1, "MN")),
    ("TH: 100", 'TH: {đích: "99,5", hiện tại: 80}', "SKH704", ("chỉ tiêu", "chỉ tiêu", 1, "TH")),
    ("Báo cáo lắp đặt", "Biên bản nghiệm thu", "SKH705", (*FIRST, "sản phẩm")),
    ("sản phẩm: Báo cáo lắp đặt", "sản phẩm: Báo cáo", "SKH705", (*FIRST, "sản phẩm")),
    ("sản phẩm: Danh sách máy cần mua", "ghi chú: nộp sau", "SKH707", (*SECOND, "tên")),
    (
        "    lãnh đạo: Phó Chủ tịch\n    nhiệm vụ:\n      - tên: Lắp",
        "    nhiệm vụ:\n      - tên: Lắp",
        "SKH707",
        (*FIRST, "tên"),
    ),
    ("        chủ trì: Phòng Kinh tế\n", "", "SKH707", (*FIRST, "tên")),
    ("        thời gian: tháng 8/2027\n", "", "SKH707", (*SECOND, "tên")),
    (
        LIST,
        LIST + "    không thực hiện: {mục II.9: không có}\n",
        "SKH709",
        (*DOCUMENT, "không thực hiện", "mục II.9"),
    ),
    (
        LIST,
        LIST + "    không thực hiện: {mục II.2: không có}\n",
        "SKH709",
        (*DOCUMENT, "không thực hiện", "mục II.2"),
    ),
    ("mục II.1.1 kh-45", "[mục II.1.1 kh-45, mục II.8 kh-45]", "SKH706", (*FIRST, "theo", 1)),
    ("mục II.1.1 kh-45", "[mục II.1.1 kh-45, mục II.1 kh-46]", "SKH706", (*FIRST, "theo", 1)),
    (
        "chỉ tiêu 1 kh-45",
        "[chỉ tiêu 1 kh-45, chỉ tiêu 7 kh-45]",
        "SKH706",
        ("chỉ tiêu", "chỉ tiêu", 0, "theo", 1),
    ),
]


@pytest.mark.parametrize(
    ("old", "new", "code", "path"), SLIPS, ids=[f"{each[2]}-{at}" for at, each in enumerate(SLIPS)]
)
def test_one_slip_is_told_and_nothing_else(old, new, code, path):
    found = _found(_changed((old, new)))
    # Without its leader, both tasks of the group lack one.
    assert {each[0] for each in found} == {code}
    assert found[0] == (code, path)
    assert len(found) == (2 if "Phó Chủ tịch" in old else 1)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("trước 15/8/2027", "thường xuyên"),
        ("trước 15/8/2027", "trước 30/9/2027"),
        ("tháng 8/2027", "Quý III/2027"),
        ("đích: 96", "đích: ≥ 95"),
        ("Báo cáo lắp đặt", "Báo cáo kết quả lắp đặt mạng của phường"),
        ("mục II.1.1 kh-45", "[mục II.1.1 kh-45, Mục II.1.2 KH-45]"),
        ("        chủ trì: Phòng Kinh tế\n", "        chủ trì: [Phòng Kinh tế, Công an phường]\n"),
        ("chủ trì: Văn phòng\n", "chủ trì: Văn phòng\n    phối hợp: các trường\n"),
    ],
)
def test_neighbours_are_silent(old, new):
    assert _found(_changed((old, new))) == []


def test_a_reason_excuses():
    text = _changed(
        ("        theo: mục II.2 kh-45\n", ""),
        (LIST, LIST + "    không thực hiện: {mục II.2: đã cử năm trước}\n"),
    )
    assert _found(text) == []


def test_a_group_answers_by_what_is_below_it():
    grouped = _changed(
        ("        theo: mục II.1.1 kh-45\n", ""),
        ("    lãnh đạo: Phó Chủ tịch\n", "    lãnh đạo: Phó Chủ tịch\n    theo: mục II.1.1 kh-45\n"),
        ("tháng 8/2027", "tháng 11/2027"),
    )
    codes = [code for code, _ in _found(grouped)]
    assert codes == ["SKH703", "SKH703"]


def test_a_number_is_held_against_ours_in_the_column_that_bears_our_name():
    superior = SUPERIOR.replace("cột: [MN, TH]", "cột: [UBND phường An Hòa, Tỉnh]").replace(
        'đơn vị: "%", MN: ≥ 90, TH: 100', "đơn vị: Trường, UBND phường An Hòa: 5, Tỉnh: 120"
    )
    text = _changed(("cột: [MN, TH]\n  ", ""), ('đơn vị: "%", MN: ≥ 92, TH: 100', "đơn vị: Trường, đích: 4"))
    assert _found(text, superior) == [("SKH704", ("chỉ tiêu", "chỉ tiêu", 1, "đích"))]
    assert _found(text.replace("đích: 4", "đích: 5"), superior) == []


def test_words_of_the_messages():
    beside = given(
        _changed(
            (
                "        theo: mục II.1.1 kh-45\n        chủ trì: Phòng Kinh tế\n",
                "        theo: mục II.9 kh-45\n",
            )
        )
    )
    told = [(each.message, each.hint) for _, findings in CASCADE_RULES for each in findings(beside)]
    assert told == [
        (
            "Cấp trên giao “Lắp mạng cho trường học” (mục II.1.1, trước 30/9/2027), chưa có nhiệm vụ nào thực hiện",
            "thêm nhiệm vụ có “theo: mục II.1.1 kh-45”, hoặc ghi lý do ở “không thực hiện”",
        ),
        (
            "Văn bản “kh-45” không giao gì cho ta ở mục II.9",
            "sửa lại số mục; cấp trên đã sửa văn bản thì gõ lại lệnh cu-the-hoa",
        ),
    ]
