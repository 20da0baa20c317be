"""Slips that everybody makes: `bổ xung` for `bổ sung`, `Phần đầu` for `Phấn đấu`, `các các`."""

import re
from collections.abc import Iterator
from itertools import compress, count
from operator import is_
from typing import Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.lexicon.search import Fault, Search, respelt
from sinhkehoach.lexicon.vocabulary import Vocabulary

# Met in signed plans and in lists of common mistakes of spelling.
_SLIPS: Final = {
    "bổ xung": "bổ sung", "xắp xếp": "sắp xếp", "sắp sếp": "sắp xếp", "sử lý": "xử lý", "chuẩn đoán": "chẩn đoán",
    "thăm quan": "tham quan", "sát nhập": "sáp nhập", "xát nhập": "sáp nhập", "khuyến kích": "khuyến khích",
    "kiểm xoát": "kiểm soát", "chỉnh chu": "chỉn chu", "cọ sát": "cọ xát", "vô hình chung": "vô hình trung",
    "tựu chung": "tựu trung", "xuất xắc": "xuất sắc", "suất sắc": "xuất sắc", "đọc giả": "độc giả",
    "chau dồi": "trau dồi", "trao dồi": "trau dồi", "dữ gìn": "giữ gìn", "phát chiển": "phát triển",
    "triễn khai": "triển khai", "thực hiên": "thực hiện", "thưc hiện": "thực hiện", "nhiêm vụ": "nhiệm vụ",
    "kế hoach": "kế hoạch", "nghi định": "nghị định", "nghi quyết": "nghị quyết", "quyết đinh": "quyết định",
    "quy đinh": "quy định", "nổ lực": "nỗ lực", "nỗi bật": "nổi bật",
    "kỹ cương": "kỷ cương", "kỹ luật": "kỷ luật", "kỷ năng": "kỹ năng", "kỷ thuật": "kỹ thuật", "lảnh đạo": "lãnh đạo",
    "bão đảm": "bảo đảm", "đãm bảo": "đảm bảo", "bảo đãm": "bảo đảm", "sữa chữa": "sửa chữa", "sữa đổi": "sửa đổi",
    "chử ký": "chữ ký", "củng như": "cũng như", "vửng chắc": "vững chắc", "mổi năm": "mỗi năm", "chia sẽ": "chia sẻ",
    "hổ trợ": "hỗ trợ", "giáo giục": "giáo dục", "xử dụng": "sử dụng",
    "trách nhiêm": "trách nhiệm", "phối họp": "phối hợp", "chủ chì": "chủ trì", "xúc tích": "súc tích",
}  # fmt: skip
# Where a half of these may belong to the word beside it (`lịch sử lý luận`, `giám sát nhập học`), only a reader can tell.
_MAY_BE_RIGHT: Final = frozenset(
    {
        "bão đảm", "chia sẽ", "chuẩn đoán", "chỉnh chu", "kỷ năng", "kỷ thuật", "kỹ cương", "kỹ luật",
        "nổ lực", "phối họp", "sát nhập", "sử lý", "sữa chữa", "sữa đổi", "thăm quan", "xúc tích", "đọc giả",
    }
)  # fmt: skip
# `phân bổ xung quanh` is right.
_SLIP: Final = lazy_pattern(rf"(?<!\w)(?<!phân )(?:{'|'.join(_SLIPS)})(?!\w)", re.IGNORECASE)
_STRIVE: Final = lazy_pattern(
    r"(?<!\w)phần đầu(?=\s+(?:đạt|đến|hoàn thành|năm|có|tỷ lệ|xây dựng|giữ|\d|kết quả|mỗi|nâng|hết|trở thành|tăng))",
    re.IGNORECASE,
)
# Words that are never said twice for effect (`luôn luôn`, `năm năm` may be).
_SMALL: Final = (
    "các|và|của|là|được|cho|với|trong|những|để|tại|theo|về|có|phải|này|đã|sẽ|trên|khi|do|bởi|hoặc|cũng|đến"
)
_SMALL_WORDS: Final = frozenset(_SMALL.split("|"))
# No word ends with one of these, so that the first of two is never the end of another: `tự do do`, `hiện tại tại`.
_NEVER_TWICE: Final = frozenset(["các", "và", "với", "những", "đã", "sẽ", "hoặc", "cũng", "bởi"])
_MARK: Final = lazy_pattern(r"\W")
_WORD: Final = lazy_pattern(r"[^\W\d]")
_WORD_TWICE: Final = lazy_pattern(rf"(?<!\w)({_SMALL})\s+\1(?!\w)", re.IGNORECASE)
_PAIR_TWICE: Final = lazy_pattern(r"(?<!\w)([^\W\d]+\s+[^\W\d]+)\s+\1(?!\w)", re.IGNORECASE)
_ON_PURPOSE: Final = lazy_pattern(r"^(?:từng|ngày|nhiều|hơn|dần|mãi|sớm|học) ", re.IGNORECASE)


def common_slips(vocabulary: Vocabulary) -> Search:
    """Return the search for the slips of the list, and for `Phần đầu` before what one strives for."""
    words = vocabulary.folded_words
    return Search(frozenset(slip for slip in (*_SLIPS, "phần đầu") if words.issuperset(slip.split())), _slips)


def is_common_slip(word: str) -> bool:
    """Return True for a slip of the list, in small letters."""
    return word in _SLIPS


def doubled_words(vocabulary: Vocabulary) -> Search:
    """Return the search for small words, and pairs of words, that stand twice in a row."""
    # One object for each word: that two places hold the same one is then seen without a look at its letters.
    bare, words = vocabulary.bare_pieces, vocabulary.bare_in_order
    alone = _SMALL_WORDS.intersection(compress(words, map(is_, words, words[1:])))
    found = {(word, word) for word in alone} | {(one, other, one) for one, other in _pairs(words)}
    # Where words stand apart by other spaces, the first of them is all that is sure.
    pieces = {row[0] if vocabulary.odd_spaces else " ".join(row) for row in found if "" not in row}
    return Search(frozenset(pieces.union(_beside_marks(words, set(bare.values())))), _doubled)


def _pairs(words: list[str]) -> Iterator[tuple[str, str]]:
    """Yield two words wherever both stand twice in a row.

    Of two places side by side one is even: a look at every second place finds them all.
    """
    for at in compress(count(0, 2), map(is_, words[::2], words[2::2])):
        if words[at + 1 : at + 2] == words[at + 3 : at + 4] != []:
            yield words[at], words[at + 1]
        if at and words[at - 1] == words[at + 1]:
            yield words[at - 1], words[at]


def _beside_marks(words: list[str], bare: set[str]) -> Iterator[str]:
    """Yield the pieces with a mark inside (`và/các`) whose first or last word may be said again beside them."""
    parts = {piece: _MARK.split(piece) for piece in bare if not piece.isalnum()}
    ends = {piece: (each[0], each[-1]) for piece, each in parts.items() if _WORD.match(each[0] or each[-1])}
    for at in compress(count(), map(ends.__contains__, words)) if ends else ():
        first, last = ends[words[at]]
        before, after = words[max(at - 2, 0) : at], words[at + 1 : at + 3]
        before += [ends[each][1] for each in before if each in ends]
        after += [ends[each][0] for each in after if each in ends]
        if (first and first in before) or (last and last in after):
            yield words[at]


def _slips(text: str) -> Iterator[Fault]:
    for found in _SLIP.finditer(text):
        typed = found[0].lower()
        right = respelt(found, _SLIPS[typed], is_safe=typed not in _MAY_BE_RIGHT)
        yield Fault(*found.span(), f"“{found[0]}” viết đúng là “{_SLIPS[typed]}”", corrections=right)
    for found in _STRIVE.finditer(text):
        message = f"“{found[0]}” ở đây có phải là “phấn đấu”?"
        right = respelt(found, "phấn đấu", is_safe=False)
        yield Fault(*found.span(), message, "sửa thành phấn đấu", right)


def _doubled(text: str) -> Iterator[Fault]:
    for pattern in (_WORD_TWICE, _PAIR_TWICE):
        for found in pattern.finditer(text):
            if not _ON_PURPOSE.match(found[1]):
                is_safe = found[1].lower() in _NEVER_TWICE
                kept = (Correction(found.start(), found[0], found[1], is_safe),)
                yield Fault(*found.span(), f"“{found[0]}”: từ lặp", f"giữ một “{found[1]}”", kept)
