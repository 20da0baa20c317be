"""Abbreviations: which are usual, and whether "SGDĐT" may stand for "Sở Giáo dục và Đào tạo"."""

import re
from typing import Final

from sinhkehoach.base.text import fold, strip_diacritics
from sinhkehoach.lexicon.tone_marks import tones_on_first

# Usual in plans and reports, though some are like one another. From signed plans of communes, wards and schools.
USUAL: Final = frozenset(
    {
        "THCS", "THPT", "TNCS", "GDĐT", "GDPT", "GDTX", "GDNN", "UBND", "HĐND", "MTTQ", "LHPN", "CNTT", "CSVC", "CBQL",
        "VHXH", "PCGD", "TTHC", "KHCN", "KTXH", "ATTP", "ATGT", "PCCC", "BHYT", "BHXH", "GDMN", "GDTH", "HSSV", "CBGV",
        "KHTN", "KHXH", "TDTT", "VHTT", "LĐTB", "LĐLĐ", "TNTP", "QLNN", "CCHC", "STEM", "STEAM", "GVMN", "VSTT", "CNVC",
    }
)  # fmt: skip

# What two letters of an abbreviated name of a department mean: `GDĐT` is giáo dục, đào tạo.
WORDS: Final = {
    "gd": "giáo dục", "đt": "đào tạo", "tc": "tài chính", "kh": "kế hoạch", "vh": "văn hóa", "tt": "thông tin",
    "lđ": "lao động", "tb": "thương binh", "xh": "xã hội", "nv": "nội vụ", "ql": "quản lý",
    "tn": "tài nguyên", "mt": "môi trường", "kt": "kinh tế", "ht": "hạ tầng", "tp": "tư pháp", "cn": "công nghệ",
}  # fmt: skip
# The committees whose abbreviations are fixed by custom, also in numbers (NĐ 30/2020, Phụ lục I, II.2 and II.3).
COMMITTEES: Final = {"ủy ban nhân dân": "UBND", "hội đồng nhân dân": "HĐND"}


def short_name(name: str) -> str:
    """Return `name` as names of bodies are compared: `ubnd xã an bình` for `Uỷ ban nhân dân xã An Bình`."""
    short = tones_on_first(fold(name))
    for committee, code in COMMITTEES.items():
        short = short.replace(committee, code.lower())
    return short


def committee_code(name: str) -> str | None:
    """Return the abbreviation of the committee that `name` names in full or by it, None for any other body."""
    short = short_name(name)
    return next((code for code in COMMITTEES.values() if short.startswith(code.lower())), None)


def may_stand_for(abbreviation: str, name: str) -> bool:
    """Return True when the letters of `abbreviation` are first letters of words of `name`, in their order."""
    letters = iter([word[0] for word in re.findall(r"\w+", strip_diacritics(name).upper())])
    wanted = [letter for letter in strip_diacritics(abbreviation).upper() if letter.isalpha()]
    return bool(wanted) and all(letter in letters for letter in wanted)
