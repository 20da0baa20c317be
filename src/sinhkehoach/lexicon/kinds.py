"""The kinds of documents: their names and codes, how their numbers are formed, who issues them.

Sources: NĐ 30/2020/NĐ-CP, Điều 7 and Phụ lục III, phần I (administrative documents and their codes); Luật 64/2025/QH15,
Điều 4 (legal documents); signed documents for the forms of the Party's numbers.
"""

import re
from enum import Flag, auto
from functools import cache
from typing import Final, NamedTuple

from sinhkehoach.base.text import fold
from sinhkehoach.lexicon.tone_marks import tones_on_first


class Realm(Flag):
    """Where a kind of document is in use."""

    LEGAL = auto()
    ADMINISTRATIVE = auto()
    PARTY = auto()
    # Documents that are cited by a name or a quoted title alone: programmes, strategies, statutes of societies.
    NAMED = auto()


class Kind(NamedTuple):
    """A kind of document; `code` is its abbreviation in a number, "" where it has none.

    `number` is a regular expression for number and symbol of one that is cited, "" where any may be; `example` shows it.
    """

    name: str
    code: str
    realm: Realm
    number: str = ""
    example: str = ""


class SymbolEnding(NamedTuple):
    """The end of a number and its symbol, and who issues the documents that bear it.

    `issuers` and `others` are regular expressions for the beginning of a folded name: who may, "" for anybody but
    `others`; `shown` names the issuer to people.
    """

    pattern: str
    issuers: str
    others: str
    shown: str

    def may_be_of(self, issuer: str) -> bool:
        """Return True where the body of this folded name may have issued such a document."""
        if self.issuers and not re.match(self.issuers, issuer):
            return False
        return not (self.others and re.match(self.others, issuer))


_BODY: Final = r"[A-ZĐƯ][\w&]*(?:-[A-ZĐƯ][\w&]*)*"
YEAR: Final = r"(?:19|20)\d\d"
_LAW: Final = rf"\d+/{YEAR}/(?:QH|UBTVQH)\d+"
_L, _A, _P, _N = Realm.LEGAL, Realm.ADMINISTRATIVE, Realm.PARTY, Realm.NAMED


def _number(code: str) -> str:
    """Return the forms of the State (`92/KH-UBND`) and of the Party (`92-KH/TU`)."""
    return rf"\d+[a-z]?/{code}-{_BODY}|\d+[a-z]?-{code}/{_BODY}"


# A name that begins another one stands behind it.
KINDS: Final[tuple[Kind, ...]] = (
    Kind("Hiến pháp", "", _L),
    Kind("Bộ luật", "", _L, _LAW, "45/2019/QH14"),
    Kind("Luật", "", _L, _LAW, "43/2019/QH14"),
    Kind("Pháp lệnh", "", _L, _LAW, "06/2020/UBTVQH14"),
    Kind("Nghị quyết liên tịch", "NQLT", _L),
    Kind(
        "Nghị quyết",
        "NQ",
        _L | _A | _P,
        rf"\d+-NQ/{_BODY}|\d+(?:/{YEAR})?/NQ-(?:CP|HĐND|ĐHĐCĐ|HĐTP)|{_LAW}|\d+/NQ-{_BODY}",
        "29-NQ/TW (của Đảng), 05/2026/NQ-HĐND hoặc 217/2025/QH15",
    ),
    Kind("Nghị định", "NĐ", _L, rf"\d+/{YEAR}/NĐ-CP", "30/2020/NĐ-CP"),
    Kind("Thông tư liên tịch", "TTLT", _L, rf"\d+/{YEAR}/TTLT-{_BODY}", "06/2015/TTLT-BGDĐT-BNV"),
    Kind("Thông tư", "TT", _L, rf"\d+/{YEAR}/TT-{_BODY}", "32/2018/TT-BGDĐT"),
    Kind("Quyết định", "QĐ", _L | _A | _P, rf"\d+/{YEAR}/QĐ-{_BODY}|{_number('QĐ')}", "412/QĐ-UBND"),
    Kind("Chỉ thị", "CT", _L | _A | _P, rf"\d+/{YEAR}/CT-{_BODY}|{_number('CT')}", "05-CT/TW hoặc 15/CT-TTg"),
    Kind("Quy chế", "QC", _A | _P),
    Kind("Quy định", "QyĐ", _A | _P),
    Kind("Thông cáo", "TC", _A),
    Kind("Thông báo", "TB", _A | _P, _number("TB"), "15/TB-UBND"),
    Kind("Thông tri", "TT", _P),
    Kind("Kết luận", "KL", _P, _number("KL"), "91-KL/TW"),
    Kind("Hướng dẫn", "HD", _A | _P, _number("HD"), "05-HD/VPTW"),
    Kind("Chương trình hành động", "CTr", _P, _number("CTr"), "27-CTr/TU"),
    Kind("Chương trình", "CTr", _A | _P, _number("CTr"), "27-CTr/TU"),
    Kind("Kế hoạch", "KH", _A | _P, _number("KH"), "92/KH-UBND"),
    Kind("Phương án", "PA", _A),
    Kind("Đề án", "ĐA", _A | _P, _number("ĐA"), "03-ĐA/ĐU"),
    Kind("Dự án", "DA", _A),
    Kind("Báo cáo", "BC", _A | _P, _number("BC"), "125/BC-UBND"),
    Kind("Biên bản", "BB", _A | _P),
    Kind("Tờ trình", "TTr", _A | _P, _number("TTr"), "18/TTr-UBND"),
    Kind("Hợp đồng", "HĐ", _A),
    Kind("Công văn", "", _A | _P, rf"\d+/(?!CV-){_BODY}|\d+-CV/{_BODY}", "1234/BGDĐT-GDTH"),
    Kind("Công điện", "CĐ", _A),
    Kind("Bản ghi nhớ", "BGN", _A),
    Kind("Bản thỏa thuận", "BTT", _A),
    Kind("Giấy ủy quyền", "GUQ", _A),
    Kind("Giấy mời", "GM", _A),
    Kind("Giấy giới thiệu", "GGT", _A),
    Kind("Giấy nghỉ phép", "GNP", _A),
    Kind("Phiếu gửi", "PG", _A),
    Kind("Phiếu chuyển", "PC", _A),
    Kind("Phiếu báo", "PB", _A),
    Kind("Thư công", "", _A),
    Kind("Điều lệ", "", _N),
    Kind("Chiến lược", "", _N),
    Kind("Quy hoạch", "", _N),
)

# Luật and Pháp lệnh are cited without number and issuer (Phụ lục I, II.6.b), so is what stands above them.
CITED_BY_NAME: Final = ("Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh")

_STATE: Final = r"chính phủ|thủ tướng|quốc hội|ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|hội đồng nhân dân"
SYMBOL_ENDINGS: Final[tuple[SymbolEnding, ...]] = (
    SymbolEnding(r"NĐ-CP$|NQ-CP$", "chính phủ", "", "Chính phủ"),
    SymbolEnding(r"-TTg$", "thủ tướng", "", "Thủ tướng Chính phủ"),
    SymbolEnding(r"QH\d+$", r"quốc hội|ủy ban thường vụ quốc hội|uỷ ban thường vụ", "", "Quốc hội"),
    SymbolEnding(r"-HĐND$", r"hđnd|hội đồng nhân dân|thường trực h", "", "Hội đồng nhân dân"),
    SymbolEnding(
        r"-UBND$",
        r"ubnd|ủy ban nhân dân|uỷ ban nhân dân|(?:phó )?chủ tịch|thành phố|tỉnh|quận|huyện|phường|xã",
        "",
        "Ủy ban nhân dân",
    ),
    SymbolEnding(r"/TT-", "", rf"{_STATE}|sở |ban chấp hành|bộ chính trị", "Bộ trưởng"),
    SymbolEnding(
        r"/TW$", "", rf"{_STATE}|bộ (?!chính trị)|tỉnh ủy|thành ủy|sở ", "cơ quan Trung ương của Đảng"
    ),
)


def names(where: Realm = _L | _A | _P | _N, but: tuple[str, ...] = ()) -> str:
    """Return the names of the kinds in use there, as alternatives of a regular expression, except those of `but`."""
    return "|".join(kind.name for kind in KINDS if kind.realm & where and kind.name not in but)


def kind_called(name: str) -> Kind | None:
    """Return the kind of document of this name, however it is cased and its tone marks stand, None for another name."""
    return _by_key().get(_key(name))


def codes(where: Realm) -> dict[str, str]:
    """Return the codes of the kinds in use there that have one, by their names: `Kế hoạch`: `KH`."""
    return {kind.name: kind.code for kind in KINDS if kind.realm & where and kind.code}


def extracts(where: Realm) -> dict[str, str]:
    """Return the names of copied-out parts of the documents in use there with their code: `Trích Kế hoạch`: `TrS`.

    A bản trích sao has a number of its own (NĐ 30/2020, Điều 3, khoản 12; Phụ lục III, phần I).
    """
    return {f"Trích {name}": "TrS" for name in codes(where)}


@cache
def _by_key() -> dict[str, Kind]:
    return {_key(kind.name): kind for kind in KINDS}


def _key(name: str) -> str:
    return tones_on_first(fold(name))
