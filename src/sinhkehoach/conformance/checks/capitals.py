"""Capitals and stamps that can be told from the text alone (NĐ 30/2020, Phụ lục II; Phụ lục I, phần I, mục III)."""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.anatomy.height import SURELY_MORE, SURELY_ONE, pages_filled
from sinhkehoach.conformance.checks.words import deviation, searched
from sinhkehoach.conformance.line import whole
from sinhkehoach.conformance.rule import (
    Check,
    Deviation,
    NotApplicable,
    Remedy,
    Undecided,
    excerpt,
)
from sinhkehoach.conformance.style_requirement import StyleRequirement
from sinhkehoach.docx.content import DocxParagraph, Section, Story
from sinhkehoach.lexicon.capitals import Topic, communes_of_two_spellings, wrong_capitals
from sinhkehoach.lexicon.first_letters import SMALL_NEW_SENTENCES, small_first_word
from sinhkehoach.lexicon.marks import mark_in

# Where these words surely belong to a name or qualify another word.
_NOT_ALONE: Final = lazy_pattern(
    r"\b(?:ủy ban|uỷ ban|hội đồng|tòa án|toà án|viện kiểm sát|công an|quân đội|an ninh|thanh tra|vũ trang|"
    r"quỹ tín dụng|hội thẩm|nghệ sĩ|nhà giáo|thầy thuốc|nghệ nhân|đồng) nhân dân\b|\bnhân dân tệ\b|"
    r"\b(?:quản lý|cơ quan|ngân sách|kho bạc|doanh nghiệp|bí mật|cán bộ|vốn|công vụ|tài sản|cấp|văn bản|hành chính|"
    r"kiểm toán|thanh tra|ngân hàng|nước|trợ|dự trữ|lưu trữ|quyền lực|bộ máy) nhà nước\b",
    re.IGNORECASE,
)
_NOUNS: Final = lazy_pattern(r"\b(?:nhân dân|nhà nước)\b")
_SECRET: Final = re.compile(r"^(TUYỆT MẬT|TỐI MẬT|MẬT)\W*$")
_CONTACT: Final = re.compile(
    r"(?:^|\W)(Địa chỉ|Trụ sở|Điện thoại|ĐT|Tel|Fax|E-?mail|Website|Thư điện tử|(?:Trang|Cổng) thông tin điện tử)\s*:",
    re.IGNORECASE,
)
_STAMP_LOOK: Final = StyleRequirement(sizes=(13, 14), bold=True, italic=False, upper=True)
_CONTACT_LOOK: Final = StyleRequirement(sizes=(11, 12), bold=False, italic=False)
FIRST_PAGE_ONLY: Final = "chỉ ghi ở trang đầu"
NOT_RULED: Final = "không có đường kẻ hết chiều ngang ở trên"
_LEAST_TITLE_CASE: Final = 5
_FULL_WIDTH: Final = 0.95


def first_letters(document: Examined) -> Iterator[Deviation]:
    """K01."""
    for paragraph in document.content:
        text = _behind_number(document, paragraph)
        if small_first_word(text):
            yield Deviation(paragraph, text, "đầu đoạn viết thường")
        for fault in SMALL_NEW_SENTENCES.faults(text):
            yield Deviation(paragraph, excerpt(text, fault.start), "đầu câu viết thường")


def spelled(*topics: Topic) -> Check:
    """Return the check that capitals stand where `topics` of Phụ lục II want them."""
    return searched(partial(wrong_capitals, topics=topics))


names_of_bodies = spelled(Topic.BODIES)
_surely_wrong_places = spelled(Topic.PLACES)
the_city = spelled(Topic.THE_CITY)
cited_places = spelled(Topic.PARTS_OF_DOCUMENTS)
weekdays = spelled(Topic.DAYS)
posts = spelled(Topic.POSTS)
names_of_laws = spelled(Topic.DOCUMENTS)
_surely_alone = spelled(Topic.NOUNS)


def names_of_places(document: Examined) -> Iterator[Deviation]:
    """K03."""
    yield from _surely_wrong_places(document)
    texts = list(document.wording.holding("xã ", "phường "))
    for number, fault in communes_of_two_spellings(text for _, text in texts):
        yield deviation(*texts[number], fault)


def independent_nouns(document: Examined) -> Iterator[Deviation]:
    """K06: Undecided where only the sense of the sentence tells whether the word stands for itself."""
    told = list(_surely_alone(document))
    yield from told
    texts = document.wording.holding("nhân dân", "nhà nước")
    doubtful = sum(len(_NOUNS.findall(_NOT_ALONE.sub("", text))) for _, text in texts) - len(told)
    if doubtful > 0:
        raise Undecided(f"còn {doubtful} chỗ ghi “nhân dân”, “nhà nước” viết thường, phải hiểu nghĩa của câu")


def no_title_case(document: Examined) -> Iterator[Deviation]:
    """K07: no heading With Every Word Capital."""
    for item in document.items:
        words = [word for word in item.text.split() if word[0].isalpha()]
        if len(words) >= _LEAST_TITLE_CASE and item.line.every("bold") and all(map(str.istitle, words)):
            yield Deviation(item.paragraph, item.paragraph.text, "mọi chữ đều viết hoa đầu")


def stamps(document: Examined) -> Iterator[Deviation]:
    """X01."""
    found = [each for each in _front(document) if mark_in(each.text)]
    if not found:
        raise NotApplicable("không có dấu khẩn, dấu phạm vi lưu hành")
    for paragraph in found:
        line = whole(paragraph)
        wrong = _STAMP_LOOK.departures(line)
        boxed = line.every("boxed") or paragraph.setting.ruled_above or paragraph.story is Story.BOX
        if not boxed and not _in_small_bordered_table(paragraph):
            wrong = "; ".join(filter(None, [wrong, "không có khung viền đơn"]))
        if wrong:
            yield Deviation(paragraph, paragraph.text, wrong, remedy=Remedy(line, _STAMP_LOOK))


def contacts(document: Examined) -> Iterator[Deviation]:
    """X02: the office's address, on the first page alone, below a line as wide as the text."""
    section = document.document.sections[0]
    first = contact_lines(section.first_footer if section.title_page else section.footer)
    later = contact_lines(section.footer)
    if not first and not later:
        raise NotApplicable("không ghi địa chỉ, điện thoại ở chân trang")
    for paragraph in first or later:
        line = whole(paragraph)
        if wrong := _CONTACT_LOOK.departures(line):
            yield Deviation(paragraph, paragraph.text, wrong, remedy=Remedy(line, _CONTACT_LOOK))
    if not first:
        yield Deviation(later[0], later[0].text, "không ghi ở trang đầu", FIRST_PAGE_ONLY)
    elif later and pages_filled(document.document, section) > (
        SURELY_ONE if section.title_page else SURELY_MORE
    ):
        yield Deviation(later[0], later[0].text, "ghi cả ở các trang sau", FIRST_PAGE_ONLY)
    if first and not _is_ruled(section, first[0]):
        yield Deviation(first[0], first[0].text, NOT_RULED)


def contact_lines(footer: tuple[DocxParagraph, ...]) -> list[DocxParagraph]:
    """Return the paragraphs of a footer that tell address, telephone and the like."""
    return [each for each in footer if _CONTACT.search(each.text)]


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


def _behind_number(document: Examined, paragraph: DocxParagraph) -> str:
    return next((item.text for item in document.items if item.paragraph is paragraph), paragraph.text)


def _in_small_bordered_table(paragraph: DocxParagraph) -> bool:
    cell = paragraph.cell
    return cell is not None and cell.table.bordered and cell.table.is_frame
