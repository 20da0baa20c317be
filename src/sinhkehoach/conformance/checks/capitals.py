"""Capitals and stamps that can be told from the text alone (NĐ 30/2020, Phụ lục II; Phụ lục I, phần I, mục III)."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.anatomy.height import SURELY_MORE, pages_filled
from sinhkehoach.conformance.letters import CAPITAL, SMALL
from sinhkehoach.conformance.line import whole
from sinhkehoach.conformance.rule import Check, Deviation, NotApplicable, Undecided, excerpt
from sinhkehoach.conformance.style_requirement import StyleRequirement
from sinhkehoach.docx.content import DocxParagraph, Section, Story

_FIRST_WORD: Final = re.compile(r"^[\W\d_]*(?P<word>\w+)")
_NEW_SENTENCE: Final = re.compile(rf"(?<!v\.v)(?<=[{SMALL}]{{2}})[.!?] +[{SMALL}]")
_BODIES: Final = re.compile(
    r"\b(Ủy|Uỷ) (Ban|ban) Nhân [Dd]ân\b|\bHội ([Đđ])ồng Nhân [Dd]ân\b|\b(Ủy|Uỷ) Ban nhân dân\b|\bBan chỉ đạo\b"
)
# Provinces, cities but one and special zones bear no names of persons, numbers or events; communes may.
_PLACES: Final = re.compile(
    rf"(?<=[{SMALL},] )((?:Tỉnh|Đặc khu|Thành phố(?! Hồ Chí Minh)) (?!Đoàn|Ủy|Uỷ)[{CAPITAL}][{SMALL}]+|"
    r"(?:phường|xã|quận) \d+\b)"
)
_COMMUNE: Final = re.compile(rf"(?<=[{SMALL},;] )([Xx]ã|[Pp]hường)((?: [{CAPITAL}][{SMALL}]+)+)")
# Where these words surely stand for themselves, and where they surely belong to a name or qualify another word.
_ALONE: Final = re.compile(
    r"(?:\b(?:của|do|vì|cho|với|phục vụ|tầng lớp|đời sống|bà con|Nhà nước và) )(nhân dân)\b(?! tệ)"
    r"|(?:\bĐảng(?:,| và) |\bcủa )(nhà nước)\b"
)
_NOT_ALONE: Final = re.compile(
    r"\b(?:ủy ban|uỷ ban|hội đồng|tòa án|toà án|viện kiểm sát|công an|quân đội|an ninh|thanh tra|vũ trang|"
    r"quỹ tín dụng|hội thẩm|nghệ sĩ|nhà giáo|thầy thuốc|nghệ nhân|đồng) nhân dân\b|\bnhân dân tệ\b|"
    r"\b(?:quản lý|cơ quan|ngân sách|kho bạc|doanh nghiệp|bí mật|cán bộ|vốn|công vụ|tài sản|cấp|văn bản|hành chính|"
    r"kiểm toán|thanh tra|ngân hàng|nước|trợ|dự trữ|lưu trữ|quyền lực|bộ máy) nhà nước\b",
    re.IGNORECASE,
)
_NOUNS: Final = re.compile(r"\b(nhân dân|nhà nước)\b")
_CITY: Final = re.compile(r"\bthành phố Hồ Chí Minh\b")
_CITED: Final = re.compile(
    rf"(?<=[{SMALL},;(] )Khoản \d+ (?=[Đđ]iều)"
    r"|\bđiều \d+(?= (Luật|Bộ luật|Nghị|Thông|Quyết|của|này))|\bKhoản \d+ điều \d+"
)
_WEEKDAYS: Final = re.compile(
    r"\bthứ (hai|ba|tư|năm|sáu|bảy)(?= (hằng|hàng|tuần|ngày|đầu|cuối|đến))"
    rf"|(?<=[{SMALL},] )(Thứ|Tháng) (Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười|Giêng|Chạp)\b"
)
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
_STAMP_LOOK: Final = StyleRequirement(sizes=(13, 14), bold=True, italic=False, upper=True)
_CONTACT_LOOK: Final = StyleRequirement(sizes=(11, 12), bold=False, italic=False)
_LEAST_TITLE_CASE: Final = 5
_FULL_WIDTH: Final = 0.95


def first_letters(document: Examined) -> Iterator[Deviation]:
    """K01."""
    for paragraph in document.content:
        text = _behind_number(document, paragraph)
        found = _FIRST_WORD.match(text)
        if found and found["word"][0].islower() and found["word"].islower() and not text[:1].isdigit():
            yield Deviation(paragraph, text, "đầu đoạn viết thường")
        sentence = _NEW_SENTENCE.search(text)
        if sentence:
            yield Deviation(paragraph, excerpt(text, sentence.start()), "đầu câu viết thường")


def spelled(pattern: re.Pattern[str]) -> Check:
    """Return the check that a wrong spelling does not stand in the text."""

    def check(document: Examined) -> Iterator[Deviation]:
        for paragraph in _text(document):
            found = pattern.search(paragraph.text)
            if found:
                yield Deviation(paragraph, excerpt(paragraph.text, found.start()), f"ghi “{found.group()}”")

    return check


names_of_bodies = spelled(_BODIES)
_surely_wrong_places = spelled(_PLACES)
the_city = spelled(_CITY)
cited_places = spelled(_CITED)
weekdays = spelled(_WEEKDAYS)


def names_of_places(document: Examined) -> Iterator[Deviation]:
    """K03: a commune may bear a person's name; then its two spellings side by side tell that one is wrong."""
    yield from _surely_wrong_places(document)
    small: set[str] = set()
    capital: list[tuple[DocxParagraph, str]] = []
    for paragraph in _text(document):
        for found in _COMMUNE.finditer(paragraph.text):
            if found[1][0].islower():
                small.add(found.group())
            else:
                capital.append((paragraph, found.group()))
    for paragraph, name in capital:
        other = name[0].lower() + name[1:]
        if other in small:
            text = excerpt(paragraph.text, paragraph.text.index(name))
            yield Deviation(paragraph, text, f"ghi cả “{name}” và “{other}”", "viết một cách")


def independent_nouns(document: Examined) -> Iterator[Deviation]:
    """K06: Undecided where only the sense of the sentence tells whether the word stands for itself."""
    doubtful = 0
    for paragraph in _text(document):
        text = paragraph.text
        found = _ALONE.search(text)
        if found:
            word = found[1] or found[2]
            yield Deviation(
                paragraph, excerpt(text, found.start()), f"ghi “{word}”", f"“{word.capitalize()}”"
            )
        doubtful += len(_NOUNS.findall(_NOT_ALONE.sub("", _ALONE.sub("", text))))
    if doubtful:
        raise Undecided(f"còn {doubtful} chỗ ghi “nhân dân”, “nhà nước” viết thường, phải hiểu nghĩa của câu")


def no_title_case(document: Examined) -> Iterator[Deviation]:
    """K07: no heading With Every Word Capital."""
    for item in document.items:
        words = [word for word in item.text.split() if word[0].isalpha()]
        if len(words) >= _LEAST_TITLE_CASE and item.line.every("bold") and all(map(str.istitle, words)):
            yield Deviation(item.paragraph, item.paragraph.text, "mọi chữ đều viết hoa đầu")


def one_tone_style(document: Examined) -> Iterator[Deviation]:
    """K09."""
    words: dict[str, DocxParagraph] = {}
    for paragraph in document.document.paragraphs:
        for word in re.findall(r"\w+", paragraph.text.casefold()):
            words.setdefault(word, paragraph)
    for modern, old in _STYLES:
        if modern in words and old in words:
            text = words[old].text
            yield Deviation(
                words[old], excerpt(text, text.casefold().index(old)), f"có cả “{modern}” và “{old}”"
            )


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
    """X02: the office's address, on the first page alone, below a line as wide as the text."""
    section = document.document.sections[0]
    first = _contacts(section.first_footer if section.title_page else section.footer)
    later = _contacts(section.footer)
    if not first and not later:
        raise NotApplicable("không ghi địa chỉ, điện thoại ở chân trang")
    for paragraph in first or later:
        wrong = _CONTACT_LOOK.departures(whole(paragraph))
        if wrong:
            yield Deviation(paragraph, paragraph.text, wrong)
    if not first:
        yield Deviation(later[0], later[0].text, "không ghi ở trang đầu")
    elif later and pages_filled(document.document, section) > SURELY_MORE:
        yield Deviation(later[0], later[0].text, "ghi cả ở các trang sau", "chỉ ghi ở trang đầu")
    if first and not _is_ruled(section, first[0]):
        yield Deviation(first[0], first[0].text, "không có đường kẻ hết chiều ngang ở trên")


def _contacts(footer: tuple[DocxParagraph, ...]) -> list[DocxParagraph]:
    return [each for each in footer if _CONTACT.match(each.text)]


def _is_ruled(section: Section, paragraph: DocxParagraph) -> bool:
    """Say whether a line nearly as wide as the text is drawn in the footer before `paragraph` or at its top."""
    footer = section.first_footer if section.title_page else section.footer
    lines = [line for each in footer[: footer.index(paragraph) + 1] for line in each.lines]
    return any(line.length is None or line.length >= section.page.text_width * _FULL_WIDTH for line in lines)


def no_secret_stamp(document: Examined) -> Iterator[Deviation]:
    """X03."""
    for paragraph in _front(document):
        if _SECRET.match(paragraph.text) and paragraph.story is not Story.BOX:
            yield Deviation(
                paragraph, paragraph.text, "gõ dấu độ mật; văn bản mật không được xử lý trên máy nối mạng"
            )


def _front(document: Examined) -> tuple[DocxParagraph, ...]:
    return document.document.paragraphs[: document.letterhead.end]


def _text(document: Examined) -> Iterator[DocxParagraph]:
    """Yield the paragraphs of running text: the body, and what stands in appendices outside the tables' heads."""
    yield from document.body
    for appendix in document.appendices:
        yield from (each for each in appendix.paragraphs if each.text and not each.text.isupper())


def _behind_number(document: Examined, paragraph: DocxParagraph) -> str:
    return next((item.text for item in document.items if item.paragraph is paragraph), paragraph.text)


def _in_small_bordered_table(paragraph: DocxParagraph) -> bool:
    cell = paragraph.cell
    return cell is not None and cell.table.bordered and cell.table.is_frame
