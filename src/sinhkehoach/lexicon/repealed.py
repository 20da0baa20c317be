"""Documents that plans often cite and that hold no more: since when, and what took their place.

Each row names the document that took the place of another. These were compared with public inventories of the law in
force: the circulars of 2026; decrees 81/2021, 98/2023, 130/2018, 13/2023 and 24/2024; laws 67/2006, 58/2010, 29/2013,
83/2015, 24/2018, 29/2018, 11/2022 and 65/2025. The other rows were put together by hand and have not been compared with
the signed texts, so what uses them warns and never forbids. What was replaced step by step over several years is left
out. State of 30/11/2026.
"""

from datetime import date
from typing import Final, NamedTuple


class Repealed(NamedTuple):
    """A document that ceased to hold on `since`; `title` is what a law is called by, "" for the others."""

    kind: str
    number: str
    since: date
    replacement: str
    title: str = ""

    @property
    def name(self) -> str:
        """What the document is called in full."""
        return f"{self.kind} {self.title} số {self.number}" if self.title else f"{self.kind} số {self.number}"

    def replaced_by(self, day: date) -> str:
        """Return what stood in its place on `day`: what took it may have been replaced in its turn."""
        replacement = self.replacement
        while (later := _BY_NAME.get(replacement)) and later.since <= day:
            replacement = later.replacement
        return replacement


def _law(title: str, number: str, since: date, replacement: str) -> Repealed:
    return Repealed("Luật", number, since, f"Luật {title} số {replacement}", title)


def _decree(number: str, since: date, replacement: str) -> Repealed:
    return Repealed("Nghị định", f"{number}/NĐ-CP", since, f"Nghị định số {replacement}/NĐ-CP")


def _circular(number: str, since: date, replacement: str) -> Repealed:
    return Repealed("Thông tư", number, since, f"Thông tư số {replacement}")


_SIGNATURES: Final = date(2026, 11, 15)
_SCHOOL_RULES: Final = date(2026, 5, 10)

REPEALED: Final[tuple[Repealed, ...]] = (
    _law("Giáo dục", "38/2005/QH11", date(2020, 7, 1), "43/2019/QH14"),
    _law("Giao dịch điện tử", "51/2005/QH11", date(2024, 7, 1), "20/2023/QH15"),
    _law("Đất đai", "45/2013/QH13", date(2024, 8, 1), "31/2024/QH15"),
    _law("Đấu thầu", "43/2013/QH13", date(2024, 1, 1), "22/2023/QH15"),
    _law("Đầu tư công", "39/2019/QH14", date(2025, 1, 1), "58/2024/QH15"),
    _law("Lưu trữ", "01/2011/QH13", date(2025, 7, 1), "33/2024/QH15"),
    _law("Tổ chức chính quyền địa phương", "77/2015/QH13", date(2025, 3, 1), "72/2025/QH15"),
    _law("Tổ chức chính quyền địa phương", "65/2025/QH15", date(2025, 6, 16), "72/2025/QH15"),
    _law("Ban hành văn bản quy phạm pháp luật", "80/2015/QH13", date(2025, 4, 1), "64/2025/QH15"),
    _law("Bảo vệ môi trường", "55/2014/QH13", date(2022, 1, 1), "72/2020/QH14"),
    _law("Thi đua, khen thưởng", "15/2003/QH11", date(2024, 1, 1), "06/2022/QH15"),
    _law("Khám bệnh, chữa bệnh", "40/2009/QH12", date(2024, 1, 1), "15/2023/QH15"),
    Repealed("Luật", "59/2014/QH13", date(2024, 7, 1), "Luật Căn cước số 26/2023/QH15", "Căn cước công dân"),
    Repealed(
        "Luật", "27/2001/QH10", date(2025, 7, 1),
        "Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ số 55/2024/QH15", "Phòng cháy và chữa cháy",
    ),
    _law("Cán bộ, công chức", "22/2008/QH12", date(2025, 7, 1), "80/2025/QH15"),
    _law("Bảo hiểm xã hội", "58/2014/QH13", date(2025, 7, 1), "41/2024/QH15"),
    _law("Ngân sách nhà nước", "83/2015/QH13", date(2026, 1, 1), "89/2025/QH15"),
    _law("Bảo vệ bí mật nhà nước", "29/2018/QH14", date(2026, 3, 1), "117/2025/QH15"),
    _law("Viên chức", "58/2010/QH12", date(2026, 7, 1), "129/2025/QH15"),
    _law("Thanh tra", "11/2022/QH15", date(2025, 7, 1), "84/2025/QH15"),
    Repealed(
        "Luật", "67/2006/QH11", date(2026, 7, 1), "Luật Chuyển đổi số số 148/2025/QH15", "Công nghệ thông tin",
    ),
    Repealed(
        "Luật", "29/2013/QH13", date(2025, 10, 1),
        "Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15", "Khoa học và công nghệ",
    ),
    _law("An ninh mạng", "24/2018/QH14", date(2026, 7, 1), "116/2025/QH15"),
    _decree("110/2004", date(2020, 3, 5), "30/2020"),
    _decree("09/2010", date(2020, 3, 5), "30/2020"),
    _decree("130/2018", date(2025, 4, 10), "23/2025"),
    _decree("13/2023", date(2026, 1, 1), "356/2025"),
    _decree("01/2013", date(2025, 7, 21), "113/2025"),
    _decree("61/2018", date(2025, 7, 1), "118/2025"),
    _decree("63/2014", date(2024, 2, 27), "24/2024"),
    _decree("24/2024", date(2025, 8, 4), "214/2025"),
    _decree("40/2020", date(2025, 4, 8), "85/2025"),
    _decree("91/2017", date(2024, 1, 1), "98/2023"),
    _decree("98/2023", date(2025, 7, 1), "152/2025"),
    _decree("16/2015", date(2021, 8, 15), "60/2021"),
    _decree("86/2015", date(2021, 10, 15), "81/2021"),
    _decree("81/2021", date(2025, 9, 3), "238/2025"),
    _decree("34/2016", date(2025, 4, 1), "78/2025"),
    _decree("04/2015", date(2023, 8, 14), "59/2023"),
    _circular("41/2017/TT-BTTTT", _SIGNATURES, "59/2026/TT-BKHCN"),
    _circular("37/2009/TT-BTTTT", _SIGNATURES, "59/2026/TT-BKHCN"),
    _circular("08/2011/TT-BTTTT", _SIGNATURES, "59/2026/TT-BKHCN"),
    _circular("12/2011/TT-BGDĐT", date(2020, 11, 1), "32/2020/TT-BGDĐT"),
    _circular("41/2010/TT-BGDĐT", date(2020, 10, 20), "28/2020/TT-BGDĐT"),
    _circular("28/2020/TT-BGDĐT", _SCHOOL_RULES, "15/2026/TT-BGDĐT"),
    _circular("32/2020/TT-BGDĐT", _SCHOOL_RULES, "15/2026/TT-BGDĐT"),
    _circular("17/2012/TT-BGDĐT", date(2025, 2, 14), "29/2024/TT-BGDĐT"),
)  # fmt: skip
_BY_NAME: Final = {each.name: each for each in REPEALED}
