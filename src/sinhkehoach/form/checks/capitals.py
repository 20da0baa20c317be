"""Capitals and stamps that can be told from the text alone (NĐ 30/2020, Phụ lục II; Phụ lục I, phần I, mục III)."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.form.content import Paragraph, Story
from sinhkehoach.form.examined import Examined
from sinhkehoach.form.line import whole
from sinhkehoach.form.look import Look
from sinhkehoach.form.rule import Check, Deviation, NotApplicable

_LOWER: Final = "a-zà-ỹđ"
_UPPER: Final = "A-ZÀ-ỸĐ"
_FIRST_WORD: Final = re.compile(r"^[\W\d_]*(?P<word>\w+)")
_NEW_SENTENCE: Final = re.compile(rf"(?<!v\.v)(?<=[a-zà-ỹđ]{{2}})[.!?] +[{_LOWER}]")
_BODIES: Final = re.compile(
    r"\b(Ủy|Uỷ) (Ban|ban) Nhân [Dd]ân\b|\bHội ([Đđ])ồng Nhân [Dd]ân\b|\b(Ủy|Uỷ) Ban nhân dân\b|\bBan chỉ đạo\b"
)
_PLACES: Final = re.compile(rf"(?<=[{_LOWER},] )(Tỉnh [{_UPPER}][{_LOWER}]+|(?:phường|xã|quận) \d+\b)")
_CITY: Final = re.compile(r"\bthành phố Hồ Chí Minh\b")
_CITED: Final = re.compile(
    rf"(?<=[{_LOWER},;(] )Khoản \d+ (?=[Đđ]iều)"
    r"|\bđiều \d+(?= (Luật|Bộ luật|Nghị|Thông|Quyết|của|này))|\bKhoản \d+ điều \d+"
)
_WEEKDAYS: Final = re.compile(r"\bthứ (hai|ba|tư|năm|sáu|bảy)(?= (hằng|hàng|tuần|ngày|đầu|cuối|đến))")
_STYLES: Final = (
    ("hòa", "hoà"),
    ("ủy", "uỷ"),
    ("hóa", "hoá"),
    ("thủy", "thuỷ"),
    ("khỏe", "khoẻ"),
    ("tòa", "toà"),
)
_STAMP: Final = re.compile(r"^(HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI)\W*$")
_SECRET: Final = re.compile(r"^(TUYỆT MẬT|TỐI MẬT|MẬT)\W*$")
_CONTACT: Final = re.compile(r"^(Địa chỉ|Điện thoại|ĐT|Email|Website)\s*:", re.IGNORECASE)
_STAMP_LOOK: Final = Look(sizes=(13, 14), bold=True, italic=False, upper=True)
_CONTACT_LOOK: Final = Look(sizes=(11, 12), bold=False, italic=False)
_LEAST_TITLE_CASE: Final = 5


def first_letters(document: Examined) -> Iterator[Deviation]:
    """K01."""
    for paragraph in document.content:
        text = _behind_number(document, paragraph)
        found = _FIRST_WORD.match(text)
        if found and found["word"][0].islower() and found["word"].islower() and not text[:1].isdigit():
            yield Deviation(paragraph, text, f"đầu đoạn viết thường “{found['word']}”")
        sentence = _NEW_SENTENCE.search(text)
        if sentence:
            yield Deviation(paragraph, text, f"đầu câu viết thường “{sentence.group()[-1]}…”")


def spelled(pattern: re.Pattern[str]) -> Check:
    """Return the check that a wrong spelling does not stand in the text."""

    def check(document: Examined) -> Iterator[Deviation]:
        for paragraph in _text(document):
            found = pattern.search(paragraph.text)
            if found:
                yield Deviation(paragraph, paragraph.text, f"ghi “{found.group()}”")

    return check


names_of_bodies = spelled(_BODIES)
names_of_places = spelled(_PLACES)
the_city = spelled(_CITY)
cited_places = spelled(_CITED)
weekdays = spelled(_WEEKDAYS)


def no_title_case(document: Examined) -> Iterator[Deviation]:
    """K07: no heading With Every Word Capital."""
    for item in document.items:
        words = [word for word in item.text.split() if word[0].isalpha()]
        if len(words) >= _LEAST_TITLE_CASE and item.line.every("bold") and all(map(str.istitle, words)):
            yield Deviation(item.paragraph, item.paragraph.text, "mọi chữ đều viết hoa đầu")


def one_tone_style(document: Examined) -> Iterator[Deviation]:
    """K09."""
    words: dict[str, Paragraph] = {}
    for paragraph in document.document.paragraphs:
        for word in re.findall(r"\w+", paragraph.text.casefold()):
            words.setdefault(word, paragraph)
    for modern, old in _STYLES:
        if modern in words and old in words:
            yield Deviation(words[old], words[old].text, f"có cả “{modern}” và “{old}”")


def stamps(document: Examined) -> Iterator[Deviation]:
    """X01."""
    found = [each for each in _front(document) if _STAMP.match(each.text)]
    if not found:
        raise NotApplicable("không có dấu khẩn, dấu phạm vi lưu hành")
    for paragraph in found:
        line = whole(paragraph)
        wrong = _STAMP_LOOK.departures(line)
        boxed = line.every("boxed") or paragraph.setting.ruled_above or paragraph.story is Story.BOX
        if not boxed and not _in_small_bordered_table(paragraph):
            wrong = "; ".join(filter(None, [wrong, "không có khung viền đơn"]))
        if wrong:
            yield Deviation(paragraph, paragraph.text, wrong)


def contacts(document: Examined) -> Iterator[Deviation]:
    """X02: only its letters can be looked at."""
    lines = [
        paragraph
        for section in document.document.sections
        for paragraph in section.footer
        if _CONTACT.match(paragraph.text)
    ]
    if not lines:
        raise NotApplicable("không ghi địa chỉ, điện thoại ở chân trang")
    for paragraph in lines:
        wrong = _CONTACT_LOOK.departures(whole(paragraph))
        if wrong:
            yield Deviation(paragraph, paragraph.text, wrong)


def no_secret_stamp(document: Examined) -> Iterator[Deviation]:
    """X03."""
    for paragraph in _front(document):
        if _SECRET.match(paragraph.text) and paragraph.story is not Story.BOX:
            yield Deviation(
                paragraph, paragraph.text, "gõ dấu độ mật; văn bản mật không được xử lý trên máy nối mạng"
            )


def _front(document: Examined) -> tuple[Paragraph, ...]:
    return document.document.paragraphs[: document.front.end]


def _text(document: Examined) -> Iterator[Paragraph]:
    """Yield the paragraphs of running text: the body, and what stands in appendices outside the tables' heads."""
    yield from document.body
    for appendix in document.appendices:
        yield from (each for each in appendix.paragraphs if each.text and not each.text.isupper())


def _behind_number(document: Examined, paragraph: Paragraph) -> str:
    return next((item.text for item in document.items if item.paragraph is paragraph), paragraph.text)


def _in_small_bordered_table(paragraph: Paragraph) -> bool:
    cell = paragraph.cell
    return cell is not None and cell.table.bordered and cell.table.is_frame
