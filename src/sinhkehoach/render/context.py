"""Document + template → the values of the vocabulary's names: text, finished XML, or lists of these."""

from collections.abc import Mapping, Sequence

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.document import (
    Block,
    DecisionPage,
    Document,
    DocumentAppendix,
    PageBreak,
    Paragraph,
    ParagraphKind,
    Picture,
    Run,
    Runs,
    Signature,
    Table,
)
from sinhkehoach.opc.xml_text import Xml
from sinhkehoach.provenance.marks import Marks
from sinhkehoach.render.balance import BalancedText, balance
from sinhkehoach.render.drawn_lines import drawn_line_xml
from sinhkehoach.render.paragraphs import PARAGRAPH_END, ParagraphWriter, paragraph_start
from sinhkehoach.render.pictures import PictureWriter
from sinhkehoach.render.recipients import recipients_xml
from sinhkehoach.render.runs import runs_xml
from sinhkehoach.render.seals import as_wide_as_seal
from sinhkehoach.render.tables import table_xml
from sinhkehoach.template.prepared_template import PreparedTemplate, Slot
from sinhkehoach.template.vocabulary import BREAK_STYLE, REFERENCE_STYLE, RULE_STYLE, TagKind, TemplateName

Value = str | bool | Xml | Sequence["Value"] | Mapping[str, "Value"]
Context = Mapping[str, Value]

# Where a template has no place for a name, nothing made for it is ever seen.
_NOWHERE = Slot(width=0, size=1.0, bold=False, italic=False)
_NOBODY = Signature((), "", "")
_NO_DECISION = DecisionPage("", (), "", (), (), 0)


def build_context(
    document: Document, template: PreparedTemplate, marks: Marks, pictures: PictureWriter | None = None
) -> Context:
    """Return the value of every name that a template may use, made for the places of `template`.

    `pictures` writes the pictures, and is asked afterwards which there are.
    """
    builder = _ContextBuilder(template, marks, pictures or picture_writer(document, template, marks))
    issuer = builder.balanced("cơ_quan", _lines(document.issuer_lines))
    title = builder.balanced("trích_yếu", document.title)
    left, right = (_NOBODY, *document.signatures)[-2:]
    return {
        "cấp_trên": builder.runs(builder.balanced("cấp_trên", _lines(document.parent_lines)).runs),
        "cơ_quan": builder.runs(issuer.runs),
        "kẻ_cơ_quan": builder.drawn_line("kẻ_cơ_quan", issuer),
        "số_ký_hiệu": document.number_symbol,
        "nơi_ban_hành": document.place,
        "ngày_tháng": document.date_text,
        "tên_cơ_quan": document.issuer_name,
        "dự_thảo": document.draft_mark,
        "độ_khẩn": as_wide_as_seal(document.urgency_mark, builder.slot("độ_khẩn")),
        "phạm_vi_lưu_hành": document.circulation_mark,
        "tên_loại": document.kind_name,
        "tên_loại_thường": document.kind_name.capitalize(),
        "trích_yếu": builder.runs(title.runs, (*document.above, "trích yếu")),
        "kẻ_trích_yếu": builder.drawn_line("kẻ_trích_yếu", title),
        "kính_gửi": list(document.addressees),
        "căn_cứ": builder.bases(document.bases),
        "nội_dung": builder.blocks(document.body, builder.slot("nội_dung").width, RULE_STYLE),
        "nơi_nhận": builder.recipients(document),
        "quyền_hạn": list(right.authority),
        "chức_vụ_khác": right.other_post,
        "họ_tên": right.name,
        "quyền_hạn_trái": list(left.authority),
        "chức_vụ_khác_trái": left.other_post,
        "họ_tên_trái": left.name,
        **_decision(document.decision, builder),
        "phụ_lục": [builder.appendix(appendix) for appendix in document.appendices],
    }


def _decision(page: DecisionPage | None, builder: "_ContextBuilder") -> Context:
    """Return the values of the names that tell of the decision, empty where a plan is issued itself."""
    page = page or _NO_DECISION
    title = builder.balanced("trích_yếu_quyết_định", page.title)
    articles = builder.blocks(page.articles, builder.slot("các_điều").width, RULE_STYLE)
    return {
        "quyết_định": page.kind_name,
        "trích_yếu_quyết_định": builder.runs(title.runs, ("quyết định", "trích yếu")),
        "kẻ_trích_yếu_quyết_định": builder.drawn_line("kẻ_trích_yếu_quyết_định", title),
        "thẩm_quyền": page.authority,
        "căn_cứ_quyết_định": builder.bases(page.bases),
        "các_điều": articles if page.articles else Xml(),
    }


def picture_writer(document: Document, template: PreparedTemplate, marks: Marks) -> PictureWriter:
    """Return what writes the pictures of `document` in the shape of `template`."""
    styles = template.styles
    body, reference = styles[ParagraphKind.BODY.value], styles[REFERENCE_STYLE].id
    return PictureWriter(document.pictures, body, marks, reference)


def has_content(context: Context, entry: TemplateName) -> bool:
    """Say whether there is anything to print for `entry`; a list of records has nothing of its own."""
    name, _, part = entry.name.partition(".")
    if not part:
        return bool(context[name]) and (entry.kind is not TagKind.LIST or entry.item is not None)
    items = context[name]
    return isinstance(items, Sequence) and any(isinstance(item, Mapping) and item[part] for item in items)


class _ContextBuilder:
    def __init__(self, template: PreparedTemplate, marks: Marks, pictures: PictureWriter) -> None:
        self.pictures = pictures
        self.geometry = template.geometry
        self.styles = template.styles
        self.marks = marks
        self.paragraphs = ParagraphWriter(template.styles, marks)

    def slot(self, name: str) -> Slot:
        return self.geometry.slots.get(name, _NOWHERE)

    def runs(self, runs: Runs, path: KeyPath = ()) -> Xml:
        return Xml(self.marks.around(path if runs else (), runs_xml(runs, self.styles[REFERENCE_STYLE].id)))

    def balanced(self, name: str, runs: Runs) -> BalancedText:
        slot = self.slot(name)
        return balance(runs, slot) if slot.width else BalancedText(runs, 0.0)

    def drawn_line(self, name: str, text: BalancedText) -> Xml:
        return Xml(drawn_line_xml(text.longest, self.slot(name).width, self.styles[RULE_STYLE]))

    def bases(self, bases: Sequence[Runs]) -> list[Value]:
        return [self.runs(basis, ("căn cứ", index)) for index, basis in enumerate(bases)]

    def recipients(self, document: Document) -> Xml:
        return Xml(recipients_xml(document.recipients, self.slot("nơi_nhận"), self.styles, self.marks))

    def blocks(self, blocks: Sequence[Block], width: int, end_style: str, *, lying: bool = False) -> Xml:
        """Return `blocks`, tables `width` twips wide; the last element is a w:p, as the end of a cell must be.

        A tiny paragraph keeps two tables apart, for Word makes one table of neighbours; one in `end_style` comes
        after a table at the end.
        """
        separator, end = (
            paragraph_start(self.styles[name]) + PARAGRAPH_END for name in (RULE_STYLE, end_style)
        )
        above_tables = {place for place, block in enumerate(blocks) if isinstance(block, Table)}
        pieces: list[str] = []
        follows_table = new_page = False
        paragraph_pieces = self.paragraphs.pieces
        for place, block in enumerate(blocks, 1):
            if isinstance(block, Paragraph):
                pieces += paragraph_pieces(block, place in above_tables, new_page)
            elif isinstance(block, Table):
                pieces += [separator] * follows_table
                pieces += table_xml(block, width, self.styles, self.marks)
            elif isinstance(block, Picture):
                pieces += self.pictures.pieces(block, width, lying=lying)
            follows_table = isinstance(block, Table)
            new_page = isinstance(block, PageBreak)
        pieces += [end] * (follows_table or not blocks)
        return Xml(*pieces)

    def appendix(self, appendix: DocumentAppendix) -> Context:
        upright = self.slot("phụ_lục.nội_dung").width
        wider = self.geometry.landscape_width - upright if appendix.landscape else 0
        slot = self.slot("phụ_lục.tên")
        place = Slot(slot.width + wider, slot.size, slot.bold, slot.italic)
        title = balance(appendix.title, place).runs if slot.width else appendix.title
        return {
            "nhãn": appendix.label,
            "tên": self.runs(title, (*appendix.path, "tên") if appendix.path else ()),
            "nội_dung": self.blocks(appendix.blocks, upright + wider, BREAK_STYLE, lying=appendix.landscape),
            "ngang": appendix.landscape,
        }


def _lines(lines: Sequence[str]) -> Runs:
    return (Run("\n".join(lines)),) if lines else ()
