"""What holds for every word of a document: typeface, colour, characters, leftovers."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import chain, groupby
from typing import Final

from sinhkehoach.conformance.anatomy.examined import Examined, first_text
from sinhkehoach.conformance.line import Line
from sinhkehoach.conformance.rule import Deviation, Undecided, excerpt
from sinhkehoach.docx.content import DocxParagraph, DocxRun, Story

# Letters that Vietnamese does not have and that text in TCVN3 or VNI is full of.
_LEGACY_LETTERS: Final = "µ¸¶·¹»¾¼½Æ©Çª®¬«ßäåæçëîïñö÷øûüþ×Þ"
_LEGACY_LETTER: Final = re.compile(f"[{_LEGACY_LETTERS}]")
_LEGACY: Final = re.compile(rf"[A-Za-z]*[{_LEGACY_LETTERS}][A-Za-z{_LEGACY_LETTERS}]*")
_LEAST_LEGACY: Final = 3
LEGACY_FACES: Final = (".vn", "vni-")
_TO_FILL: Final = re.compile(r"\[(CẦN|RED)|\bTODO\b|\bxx/xx|\bXXX\b")
# Three dots behind a comma end an enumeration; amid a sentence they wait for a word or a number.
_PLACEHOLDER: Final = re.compile(
    rf"\.{{4,}}|…{{2,}}|\[(\.+|…+)|_{{4,}}|(?<=[^\W\d_] )(?:…|\.\.\.)(?=[ /%]\s*\w|%)|\[[^\W\d_][^\]\[]{{2,60}}\]|"
    rf"\{{\{{|<[^\W\d_]+ [^<>]{{2,60}}>|{_TO_FILL.pattern}"
)
# One of these stands in whatever the two patterns find.
_SIGNS_TO_FILL: Final = ("....", "…", "...", "[", "____", "{{", "<", "TODO", "xx/xx", "XXX")
_ASCII: Final = 0x80
# A run of fewer characters does not tell a reader where it stands.
_TELLING: Final = 12
_TURNS: Final = "sang trang"
_UNSEEN_AT_END: Final = 3


def typeface(document: Examined) -> Iterator[Deviation]:
    """P14: one typeface throughout."""
    wanted = document.regime.measures.typeface
    right: dict[str, bool] = {}
    seen: set[tuple[DocxParagraph, str]] = set()
    for paragraph, run in document.visible_runs:
        for face in (run.face.ascii, run.face.other):
            if face not in right:
                right[face] = is_right_face(face, wanted)
        if right[run.face.ascii] and right[run.face.other]:
            continue
        wrong = [face for face in _shown_faces(run) if not right[face]]
        if wrong and (told := (paragraph, f"phông chữ {', '.join(wrong)}")) not in seen:
            seen.add(told)
            yield Deviation(
                paragraph, run.text.strip() if len(run.text) > _TELLING else paragraph.text, told[1]
            )


def is_right_face(face: str, wanted: str) -> bool:
    """Say whether a typeface is the one that is wanted, or one of its family."""
    return _plain(face).startswith(_plain(wanted))


def colour(document: Examined) -> Iterator[Deviation]:
    """P15: black, no highlight."""
    colours, coloured = document.regime.measures.colours, document.regime.forms.text.coloured
    for paragraph in document.stories:
        if paragraph.setting.shaded and paragraph.text:
            yield Deviation(paragraph, paragraph.text, "đoạn tô nền màu")
    for paragraph, run in document.visible_runs:
        if run.face.colour in colours and not run.face.highlighted:
            continue
        if coloured.match(paragraph.text):
            continue
        if run.face.colour not in colours:
            yield Deviation(paragraph, run.text, f"màu chữ #{run.face.colour}")
        if run.face.highlighted:
            yield Deviation(paragraph, run.text, "chữ tô nền màu")


def legacy_letters(document: Examined) -> Iterator[Deviation]:
    """P16: Unicode, not TCVN3 or VNI; a typeface of old alone says nothing about the letters set in it."""
    if not _LEGACY_LETTER.search(document.letters):
        return
    for paragraph in document.stories:
        words = len(_LEGACY.findall(paragraph.text))
        old = any(run.face.ascii.casefold().startswith(LEGACY_FACES) for run in paragraph.runs)
        if words >= (1 if old else _LEAST_LEGACY):
            yield Deviation(paragraph, paragraph.text, "chữ gõ bằng bảng mã cũ (TCVN3, VNI)")


def composed_letters(document: Examined) -> Iterator[Deviation]:
    """P16N: precomposed letters."""
    if unicodedata.is_normalized("NFC", document.letters):
        return
    for paragraph in document.stories:
        text = "".join(run.text for run in paragraph.runs)
        if not unicodedata.is_normalized("NFC", text):
            yield Deviation(paragraph, text, "chữ có dấu rời (Unicode tổ hợp)")


def placeholders(document: Examined) -> Iterator[Deviation]:
    """P17: nothing left to fill in; dots in tables and appendices may belong to a form that others fill in."""
    if not any(each in document.letters for each in _SIGNS_TO_FILL):
        return
    running = set(document.body)
    for paragraph in document.document.paragraphs[document.letterhead.end :]:
        pattern = _PLACEHOLDER if paragraph in running else _TO_FILL
        found = pattern.search(paragraph.text)
        if found:
            text = excerpt(paragraph.text, found.start())
            yield Deviation(paragraph, text, f"còn chỗ chưa điền “{found.group()[:12]}”")


def final_file(document: Examined) -> Iterator[Deviation]:
    """P18: no tracked changes, comments, hidden text."""
    word = document.document
    for present, found in (
        (word.tracked, "còn dấu vết sửa đổi (Track Changes)"),
        (bool(word.comments), "còn ghi chú (Comments)"),
        (word.hidden_text, "có chữ ẩn"),
        (word.imported, "có phần ghép từ tệp khác, chưa đọc được; mở bằng Word rồi lưu lại"),
    ):
        if present:
            yield Deviation(None, "", found)


def empty_paragraphs(document: Examined) -> Iterator[Deviation]:
    """P19: space is set by spacing, not by empty paragraphs; no page stays empty.

    Room to sign may be made of them, and a few at the foot of a last page show nothing.
    """
    closing, paragraphs = document.closing, document.document.paragraphs
    end = closing.start if closing else len(paragraphs)
    for own, group in chain(
        groupby(paragraphs[document.letterhead.end : end], _emptiness),
        groupby(paragraphs[closing.end if closing else end :], _emptiness),
    ):
        empty = tuple(group)
        following = paragraphs[empty[-1].index + 1 : empty[-1].index + 2]
        unseen = all(each.breaks_page for each in following) and len(empty) <= _UNSEEN_AT_END
        if own == _TURNS and len(empty) > 1:
            yield Deviation(empty[1], "", "có trang trống", "xóa dấu ngắt trang thừa")
        elif own and len(empty) > 1 and not unseen:
            yield Deviation(empty[0], "", f"{len(empty)} đoạn trống liền nhau")


def _emptiness(paragraph: DocxParagraph) -> str:
    """Return what an empty paragraph does to the page, "" for one that shows something."""
    shows = paragraph.text or paragraph.lines or paragraph.pictures
    if shows or paragraph.in_table or paragraph.story is not Story.BODY:
        return ""
    breaks = paragraph.setting.page_break or paragraph.holds_page_break
    return _TURNS if breaks else "trống"


def metadata_lengths(document: Examined) -> Iterator[Deviation]:
    """E01: what a document system stores about a paper fits its fields (Phụ lục VI)."""
    fields = [each for each in _fields(document) if each[1]]
    if not fields:
        raise Undecided("không tìm thấy số, trích yếu, cơ quan ban hành, người ký")
    for name, text, line in fields:
        most = document.regime.measures.field_lengths.get(name)
        if line is not None and most is not None and len(text) > most:
            found, wanted = f"{name} dài {len(text)} ký tự", f"{name} không quá {most} ký tự"
            yield Deviation(line.paragraph, text, found, wanted)


def _fields(document: Examined) -> Iterator[tuple[str, str, Line | None]]:
    """Yield name, text and line of each field; "" for one that was not found."""
    letterhead, closing = document.letterhead, document.closing
    number, _, symbol = (letterhead.number.text if letterhead.number else "").partition("/")
    yield "số", "".join(each for each in number if each.isdigit()), letterhead.number
    yield "ký hiệu", symbol.strip(), letterhead.number
    title = letterhead.title or ((letterhead.subject,) if letterhead.subject else ())
    groups = [("trích yếu", title), ("tên cơ quan", letterhead.issuer)]
    groups.append(("tên loại", (letterhead.kind,) if letterhead.kind else ()))
    if closing is not None:
        groups.append(("chức vụ", (*closing.authority, *closing.other_posts)))
        groups.append(("họ tên", (closing.name,) if closing.name else ()))
    for name, lines in groups:
        yield name, first_text(lines), lines[0] if lines else None


def _shown_faces(run: DocxRun) -> list[str]:
    """Return the faces in which the letters of a run are set: one for ASCII, one for the others."""
    found = []
    if any(ord(letter) < _ASCII for letter in run.text.strip()):
        found.append(run.face.ascii)
    if any(ord(letter) >= _ASCII for letter in run.text.strip()):
        found.append(run.face.other)
    return list(dict.fromkeys(found))


def _plain(face: str) -> str:
    return face.casefold().replace(" ", "")
