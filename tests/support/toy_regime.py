"""A small second regime, in the shapes of the Party's own form, and a document that follows it."""

from collections.abc import Iterator
from datetime import date

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.checks import (
    appendices,
    body_numbers,
    body_setting,
    header,
    number_and_date,
    page,
    recipients,
    signature,
    title_and_bases,
    whole_text,
)
from sinhkehoach.conformance.markers import NEVER
from sinhkehoach.conformance.regimes.nd30.rules import ND30
from sinhkehoach.conformance.requirements import Component
from sinhkehoach.conformance.rule import Check, Confidence, Deviation, Force, FormRule, RuleSet
from sinhkehoach.conformance.style_requirement import StyleRequirement as Style
from tests.support.word_files import Paper, Piece, centred, plan

_MARKERS, _COMPONENTS = ND30.regime.markers, ND30.regime.components
_MEASURES, _FORMS = ND30.regime.measures, ND30.regime.forms
_BOLD = Style(sizes=(14, 14), bold=True, italic=False, upper=True, align="center")

REGIME = ND30.regime._replace(
    name="toy",
    title="Hướng dẫn thể thức thử",
    valid_from=date(2026, 5, 27),
    kinds={"Kế hoạch": "KH", "Kết luận": "KL"},
    markers=_MARKERS._replace(
        letterhead=_MARKERS.letterhead._replace(
            heading=lazy_pattern(r"^DANG CONG SAN VIET NAM$"),
            motto=NEVER,
            other_heading=lazy_pattern(r"^CONG HOA XA HOI"),
            body=lazy_pattern(r"^(ĐẢNG BỘ|ĐẢNG ỦY|BAN)\b"),
        )
    ),
    components=_COMPONENTS._replace(
        page_number=Component(
            "số trang", Style(sizes=(14, 14), bold=False, italic=False, align="right"), obligatory=True
        ),
        heading=Component(
            "Tiêu đề",
            Style(sizes=(15, 15), bold=True, italic=False, align="center"),
            texts=("ĐẢNG CỘNG SẢN VIỆT NAM",),
            obligatory=True,
        ),
        other_heading=Component("Quốc hiệu"),
        parent=Component("cơ quan cấp trên", _BOLD._replace(bold=False)),
        issuer=Component("tên cơ quan ban hành", _BOLD, obligatory=True),
        number=Component(
            "số, ký hiệu", Style(sizes=(14, 14), bold=False, italic=False, align="center"), obligatory=True
        ),
        kind=Component("tên loại văn bản", _BOLD._replace(sizes=(15, 16)), obligatory=True),
        body=Component("thân văn bản", Style(sizes=(15, 15), bold=False, italic=False, align="both")),
        recipients=Component("“Nơi nhận:”", Style(sizes=(14, 14), bold=False, italic=False)),
        recipient=Component("các dòng nơi nhận", Style(sizes=(12, 12), bold=False, italic=False)),
    ),
    measures=_MEASURES._replace(
        page=_MEASURES.page._replace(
            top_mm=(20, 20),
            left_mm=(30, 30),
            number_place="footer",
            number_format="lowerRoman",
            first_number=2,
        ),
        text=_MEASURES.text._replace(indents_mm=(15,), least_space_pt=8),
        signature_room_pt=60,
        typeface="Arial",
        field_lengths={"số": 3},
    ),
    forms=_FORMS._replace(
        number=_FORMS.number._replace(
            prefix="Số ",
            whole=lazy_pattern(r"Số \d+-[A-ZĐ]+/[A-ZĐ]+"),
            least_digits=3,
            kind_code=lazy_pattern(r"\d\s*-\s*(\w+)/"),
        ),
        date=_FORMS.date._replace(padded_months=9),
        basis=_FORMS.basis._replace(mark=","),
        text=_FORMS.text._replace(end_mark="."),
        signature=_FORMS.signature._replace(code=lazy_pattern(r"^(T/M|K/T) (?=\S)"), collective="T/M"),
        recipients=_FORMS.recipients._replace(stored=lazy_pattern(r"^- Lưu Văn phòng .+\.$")),
        appendix=_FORMS.appendix._replace(number=str),
    ),
)


def star_below_issuer(document: Examined) -> Iterator[Deviation]:
    last = document.letterhead.issuer[-1].paragraph
    if document.document.paragraphs[last.index + 1].text != "*":
        yield Deviation(last, last.text, "không có dấu * dưới tên cơ quan")


def dashes_below_title(document: Examined) -> Iterator[Deviation]:
    last = document.document.paragraphs[document.letterhead.end - 1]
    if last.text != "-----":
        yield Deviation(last, last.text, "không có năm gạch dưới trích yếu")


def _rule(name: str, title: str, check: Check) -> FormRule:
    return FormRule(
        name, title, Force.MUST, Confidence.HIGH, "Hướng dẫn thể thức thử", f"như mẫu: {title}", check
    )


TOY = RuleSet(
    regime=REGIME,
    rules=tuple(
        _rule(*row)
        for row in (
            ("top", "Lề trên", page.margin(page.TOP)),
            ("left", "Lề trái", page.margin(page.LEFT)),
            ("number place", "Nơi đặt số trang", page.numbered),
            ("number align", "Số trang canh phải", page.number_centred),
            ("number size", "Cỡ số trang", page.number_look),
            ("number format", "Kiểu số trang", page.number_format),
            ("typeface", "Phông chữ", whole_text.typeface),
            ("heading", "Tiêu đề", header.heading_text),
            ("heading look", "Chữ của tiêu đề", header.heading_look),
            ("one regime", "Một loại thể thức", header.one_regime),
            ("parent look", "Chữ của cơ quan cấp trên", header.parents),
            ("issuer look", "Chữ của tên cơ quan", header.issuer),
            ("star", "Dấu sao", star_below_issuer),
            ("number", "Số, ký hiệu", number_and_date.number_form),
            ("colon", "Dấu hai chấm", number_and_date.colon),
            ("digits", "Ba chữ số", number_and_date.two_digits),
            ("kind code", "Ký hiệu của tên loại", number_and_date.code_of_kind),
            ("number look", "Chữ của số", number_and_date.number_look),
            ("month", "Tháng có số 0", number_and_date.month_digits),
            ("kind", "Tên loại", title_and_bases.kind_named),
            ("kind look", "Chữ của tên loại", title_and_bases.kind_look),
            ("dashes", "Năm gạch", dashes_below_title),
            ("basis mark", "Dấu cuối căn cứ", title_and_bases.bases_marks),
            ("body size", "Cỡ chữ", body_setting.sizes),
            ("indent", "Thụt đầu dòng", body_setting.indented),
            ("space", "Khoảng cách đoạn", body_setting.spaced),
            ("end mark", "Dấu hết", body_numbers.end_mark),
            ("code", "Chữ ký thay mặt", signature.code_form),
            ("room", "Chỗ ký", signature.room_to_sign),
            ("recipients look", "Chữ Nơi nhận", recipients.recipients_head),
            ("recipient look", "Chữ của các nơi nhận", recipients.recipients_look),
            ("stored", "Dòng Lưu", recipients.stored_last),
            ("appendix number", "Số của phụ lục", appendices.numbers),
            ("field", "Độ dài của số", whole_text.metadata_lengths),
        )
    ),
    excluded=lambda document: None if document.letterhead.heading else "không có tiêu đề của Đảng",
)


def toy_plan() -> Paper:
    """Return a plan that keeps to the toy regime in every point."""
    paper = plan()
    # The builder draws a line below what it takes for the motto.
    paper.national, paper.motto = None, centred("ĐẢNG CỘNG SẢN VIỆT NAM", 15, bold=True)
    paper.parent = [centred("ĐẢNG BỘ TỈNH HÒA GIANG")]
    paper.issuer = [centred("ĐẢNG ỦY XÃ AN BÌNH", bold=True), centred("*")]
    paper.issuer_share = paper.title_share = None
    paper.number = centred("Số 005-KH/ĐU")
    paper.date.text = "Xã An Bình, ngày 06 tháng 08 năm 2026"
    paper.kind.size = 15
    paper.title.append(centred("-----"))
    paper.content[0].text = paper.content[0].text.replace(";", ",")
    paper.content[-1].text = paper.content[-1].text.removesuffix("/.")
    paper.content = [each.but(size=15, first_mm=15, before=8) for each in paper.content]
    paper.recipients_head = Piece("Nơi nhận:", 14, underline=True, align="left")
    paper.recipients = [Piece(text, 12, align="left") for text in ("- Tỉnh ủy;", "- Lưu Văn phòng Đảng ủy.")]
    paper.authority = [centred(text, bold=True, keep_next=True) for text in ("T/M ĐẢNG ỦY", "BÍ THƯ")]
    for number, annex in enumerate(paper.annexes, start=1):
        annex.heading.text = f"Phụ lục {number}"
        annex.pointer.text = annex.pointer.text.replace("05/KH-UBND", "005-KH/ĐU")
    paper.table, paper.number_in_footer = [], True
    paper.page_number = Piece("", align="right")
    for sheet in (paper.sheet, *(annex.sheet for annex in paper.annexes)):
        sheet.number_format, sheet.start = "lowerRoman", 2
    for piece in _pieces(paper):
        piece.font = "Arial"
    return paper


def _pieces(paper: Paper) -> Iterator[Piece]:
    single = (paper.motto, paper.number, paper.date, paper.kind, paper.recipients_head, paper.name)
    yield from (each for each in (*single, paper.page_number) if each is not None)
    for several in (
        paper.parent,
        paper.issuer,
        paper.title,
        paper.content,
        paper.recipients,
        paper.authority,
    ):
        yield from several
    for annex in paper.annexes:
        yield from (annex.heading, annex.title, annex.pointer, *annex.content)
