"""What holds for every word of a document: typeface, colour, characters, leftovers."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from sinhkehoach.conformance.examined import Examined, first_text
from sinhkehoach.conformance.line import Line
from sinhkehoach.conformance.rule import Deviation, Undecided, excerpt
from sinhkehoach.docx.content import DocxParagraph, DocxRun, Story

_FACE: Final = "timesnewroman"
_BLACK: Final = {"auto", "000000"}
_URGENT: Final = re.compile(r"^(HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)\b")
# Letters that Vietnamese does not have and that text in TCVN3 or VNI is full of.
_LEGACY: Final = re.compile(
    r"[A-Za-z]*[µ¸¶·¹»¾¼½Æ©Çª®¬«ßäåæçëîïñö÷ûüþ×Þ][A-Za-zµ¸¶·¹»¾¼½Æ©Çª®¬«ßäåæçëîïñö÷ûüþ×Þ]*"
)
_LEAST_LEGACY: Final = 3
_LEGACY_FACES: Final = (".vn", "vni-")
_TO_FILL: Final = re.compile(r"\[(CẦN|RED)|\bTODO\b|\bxx/xx|\bXXX\b")
_PLACEHOLDER: Final = re.compile(rf"\.{{4,}}|…{{2,}}|\[(\.+|…+)|_{{4,}}|{_TO_FILL.pattern}")
_ASCII: Final = 0x80


def typeface(document: Examined) -> Iterator[Deviation]:
    """P14: Times New Roman throughout."""
    for paragraph, run in _runs(document):
        wrong = [face for face in _shown_faces(run) if not _is_times(face)]
        if wrong:
            yield Deviation(paragraph, run.text, f"phông chữ {', '.join(wrong)}")


def colour(document: Examined) -> Iterator[Deviation]:
    """P15: black, no highlight."""
    for paragraph in _paragraphs(document):
        if paragraph.setting.shaded and paragraph.text:
            yield Deviation(paragraph, paragraph.text, "đoạn tô nền màu")
    for paragraph, run in _runs(document):
        if _URGENT.match(paragraph.text):
            continue
        if run.face.colour not in _BLACK:
            yield Deviation(paragraph, run.text, f"màu chữ #{run.face.colour}")
        if run.face.highlighted:
            yield Deviation(paragraph, run.text, "chữ tô nền màu")


def legacy_letters(document: Examined) -> Iterator[Deviation]:
    """P16: Unicode, not TCVN3 or VNI."""
    for paragraph in _paragraphs(document):
        words = [found.group() for found in _LEGACY.finditer(paragraph.text)]
        if len(words) >= _LEAST_LEGACY or any(
            run.face.ascii.casefold().startswith(_LEGACY_FACES) for run in paragraph.runs if run.text.strip()
        ):
            yield Deviation(paragraph, paragraph.text, "chữ gõ bằng bảng mã cũ (TCVN3, VNI)")


def composed_letters(document: Examined) -> Iterator[Deviation]:
    """P16N: precomposed letters."""
    for paragraph in _paragraphs(document):
        text = "".join(run.text for run in paragraph.runs)
        if not unicodedata.is_normalized("NFC", text):
            yield Deviation(paragraph, text, "chữ có dấu rời (Unicode tổ hợp)")


def placeholders(document: Examined) -> Iterator[Deviation]:
    """P17: nothing left to fill in; dots in tables and appendices may belong to a form that others fill in."""
    running = set(document.body)
    for paragraph in document.document.paragraphs[document.front.end :]:
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
    """P19: space is set by spacing, not by empty paragraphs; no page stays empty."""
    end = document.ending.start if document.ending else len(document.document.paragraphs)
    before = ""
    for paragraph in document.document.paragraphs[document.front.end : end]:
        own = _emptiness(paragraph)
        if own and own == before:
            yield Deviation(paragraph, "", own)
        before = own


def _emptiness(paragraph: DocxParagraph) -> str:
    """Return what is wrong with two paragraphs like this one in a row, "" for one that shows something."""
    shows = paragraph.text or paragraph.lines or paragraph.pictures
    if shows or paragraph.in_table or paragraph.story is not Story.BODY:
        return ""
    breaks = paragraph.setting.page_break or paragraph.holds_page_break
    return "có trang trống" if breaks else "nhiều đoạn trống liền nhau"


def metadata_lengths(document: Examined) -> Iterator[Deviation]:
    """E01: what a document system stores about a paper fits its fields (Phụ lục VI)."""
    fields = [each for each in _fields(document) if each[2]]
    if not fields:
        raise Undecided("không tìm thấy số, trích yếu, cơ quan ban hành, người ký")
    for name, most, text, line in fields:
        if line is not None and len(text) > most:
            yield Deviation(
                line.paragraph, text, f"{name} dài {len(text)} ký tự", f"{name} không quá {most} ký tự"
            )


def _fields(document: Examined) -> Iterator[tuple[str, int, str, Line | None]]:
    """Yield name, most characters, text and line of each field; "" for one that was not found."""
    front, ending = document.front, document.ending
    number, _, symbol = (front.number.text if front.number else "").partition("/")
    yield "số", 11, "".join(each for each in number if each.isdigit()), front.number
    yield "ký hiệu", 30, symbol.strip(), front.number
    title = front.title or ((front.subject,) if front.subject else ())
    groups = [("trích yếu", 500, title), ("tên cơ quan", 200, front.issuer)]
    groups.append(("tên loại", 100, (front.kind,) if front.kind else ()))
    if ending is not None:
        groups.append(("chức vụ", 100, (*ending.authority, *ending.other_posts)))
        groups.append(("họ tên", 50, (ending.name,) if ending.name else ()))
    for name, most, lines in groups:
        yield name, most, first_text(lines), lines[0] if lines else None


def _paragraphs(document: Examined) -> Iterator[DocxParagraph]:
    yield from document.document.paragraphs
    seen: set[int] = set()
    for section in document.document.sections:
        for paragraph in (
            *section.header,
            *section.even_header,
            *section.first_header,
            *section.footer,
            *section.first_footer,
        ):
            if id(paragraph) not in seen:
                seen.add(id(paragraph))
                yield paragraph
    yield from document.document.notes


def _runs(document: Examined) -> Iterator[tuple[DocxParagraph, DocxRun]]:
    for paragraph in _paragraphs(document):
        for run in paragraph.runs:
            if run.text.strip():
                yield paragraph, run


def _shown_faces(run: DocxRun) -> list[str]:
    """Return the faces in which the letters of a run are set: one for ASCII, one for the others."""
    found = []
    if any(ord(letter) < _ASCII for letter in run.text.strip()):
        found.append(run.face.ascii)
    if any(ord(letter) >= _ASCII for letter in run.text.strip()):
        found.append(run.face.other)
    return list(dict.fromkeys(found))


def _is_times(face: str) -> bool:
    return face.casefold().replace(" ", "").startswith(_FACE)
