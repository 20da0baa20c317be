"""Name of the kind, trích yếu, bases (NĐ 30/2020, Phụ lục I, phần I, mục II.5 and II.6)."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.conformance.anatomy.examined import Examined, first_text
from sinhkehoach.conformance.anatomy.letterhead import bare
from sinhkehoach.conformance.checks.drawn_rules import wrong_rule
from sinhkehoach.conformance.checks.header import missing, needed
from sinhkehoach.conformance.line import Line, whole
from sinhkehoach.conformance.requirements import BasisForm
from sinhkehoach.conformance.rule import Deviation, NotApplicable, Remedy, Undecided, excerpt
from sinhkehoach.conformance.style_requirement import StyleRequirement, number
from sinhkehoach.docx.content import DocxParagraph

_SPACE_TOLERANCE: Final = 0.5
_LETTER: Final = "Công văn"
_LONGEST_TITLE: Final = 300
_SHORT_TITLE: Final = f"một câu ngắn gọn, không quá {_LONGEST_TITLE} ký tự"


def kind_named(document: Examined) -> Iterator[Deviation]:
    """T01."""
    if document.letterhead.is_letter:
        raise NotApplicable("công văn không có tên loại")
    if document.letterhead.kind is None:
        yield from missing(document.regime.components.kind)


def kind_look(document: Examined) -> Iterator[Deviation]:
    """T02."""
    for line in (_kind(document), *((document.attached.heading,) if document.attached else ())):
        yield from _wrong_look(line, document.regime.components.kind.style)


def title_look(document: Examined) -> Iterator[Deviation]:
    """T03."""
    kind, wanted = _kind(document), document.regime.components.title
    if not document.letterhead.title and wanted.obligatory:
        yield Deviation(kind.paragraph, kind.text, f"không tìm thấy {wanted.name} dưới tên loại")
    attached = document.attached.title if document.attached else ()
    for line in (*document.letterhead.title, *attached):
        yield from _wrong_look(line, wanted.style)


def title_without_stop(document: Examined) -> Iterator[Deviation]:
    """T04."""
    lines = _title(document)
    text, begins = first_text(lines), document.regime.forms.title.subject_begins
    if text.endswith("."):
        yield Deviation(lines[-1].paragraph, text, "trích yếu có dấu chấm cuối")
    if text.startswith(begins):
        yield Deviation(lines[0].paragraph, text, f"trích yếu bắt đầu bằng {begins}")
    if len(text) > _LONGEST_TITLE:
        yield Deviation(lines[0].paragraph, text, f"trích yếu dài {len(text)} ký tự", _SHORT_TITLE)


def title_rule(document: Examined) -> Iterator[Deviation]:
    """T05."""
    name, bounds = document.regime.components.title.name, document.regime.measures.letterhead.short_rule
    yield from wrong_rule(document, _title(document), document.letterhead.title_rules, name, bounds)


def centred_without_indent(document: Examined) -> Iterator[Deviation]:
    """T06."""
    letterhead = document.letterhead
    for line in (
        letterhead.heading,
        letterhead.motto,
        *letterhead.issuer,
        *letterhead.parents,
        letterhead.kind,
        *letterhead.title,
    ):
        if line is None or line.beside or line.paragraph.setting.align != "center":
            continue
        if abs(line.paragraph.setting.first) > 1:
            remedy = Remedy(line, StyleRequirement(align="center"))
            yield Deviation(line.paragraph, line.text, "dòng canh giữa còn thụt đầu dòng", remedy=remedy)


def plan_without_addressee(document: Examined) -> Iterator[Deviation]:
    """T07."""
    unaddressed = [name.lower() for name in document.regime.forms.title.unaddressed]
    kind = _kind(document).text.lower()
    if kind not in unaddressed:
        raise NotApplicable(f"không phải {', '.join(unaddressed)}")
    if document.letterhead.addressee is not None:
        line = document.letterhead.addressee
        yield Deviation(line.paragraph, line.text, f"{kind} có “Kính gửi”")


def letter_subject(document: Examined) -> Iterator[Deviation]:
    """T08."""
    letterhead = document.letterhead
    if not letterhead.is_letter:
        raise NotApplicable("không phải công văn")
    wanted = document.regime.components.subject
    for paragraph in document.document.paragraphs[: letterhead.end]:
        if bare(paragraph.text) == bare(_LETTER):
            yield Deviation(paragraph, paragraph.text, "công văn ghi tên loại", "công văn không ghi tên loại")
    if letterhead.subject is None and not wanted.obligatory:
        raise NotApplicable(f"không có {wanted.name}")
    if letterhead.subject is None:
        yield Deviation(None, "", "không tìm thấy trích yếu (V/v …) dưới số, ký hiệu", part="trang đầu")
        return
    paragraph, text = letterhead.subject.paragraph, letterhead.subject.text
    yield from _wrong_look(letterhead.subject, wanted.style)
    begins = document.regime.forms.title.subject_begins
    if not text.startswith(begins):
        yield Deviation(paragraph, text, f"trích yếu công văn không bắt đầu bằng {begins}")
    space = _space_above(letterhead.subject, letterhead.number)
    right = document.regime.measures.letterhead.subject_space_pt
    if space is not None and abs(space - right) > _SPACE_TOLERANCE:
        found, right_words = (f"cách số, ký hiệu {number(each)} pt" for each in (space, right))
        yield Deviation(paragraph, text, found, right_words)


def addressees(document: Examined) -> Iterator[Deviation]:
    """T09: Kính gửi in regular letters; several addressees each on a line of their own, dash, semicolon, full stop."""
    line, wanted = document.letterhead.addressee, document.regime.components.addressee
    if line is None:
        if not (document.letterhead.is_letter and wanted.obligatory):
            raise NotApplicable(f"không có {wanted.name}")
        yield from missing(wanted)
        return
    listed = document.addressed[1:] if document.addressed[:1] == (line.paragraph,) else ()
    for each in (line, *map(whole, listed)):
        yield from _wrong_look(each, wanted.style)
    if not document.regime.forms.title.addressed.match(line.text):
        yield Deviation(line.paragraph, line.text, "không có dấu hai chấm sau “Kính gửi”", "ghi “Kính gửi:”")
    for at, paragraph in enumerate(listed, start=1):
        mark = "." if at == len(listed) else ";"
        if not paragraph.full_text.startswith("-"):
            yield Deviation(paragraph, paragraph.text, "không có gạch đầu dòng", "đầu dòng là “- ”")
        if not paragraph.text.endswith(mark):
            yield Deviation(
                paragraph, paragraph.text, f"kết thúc bằng “{paragraph.text[-1]}”", f"cuối dòng là “{mark}”"
            )


def _space_above(subject: Line, above: Line | None) -> float | None:
    """Return the space between number and subject in pt, None when they do not follow each other."""
    if above is None or above.paragraph is subject.paragraph:
        return None if above is None else 0.0
    if above.paragraph.index + 1 != subject.paragraph.index:
        return None
    return above.paragraph.setting.after + subject.paragraph.setting.before


def bases_look(document: Examined) -> Iterator[Deviation]:
    """C01."""
    for paragraph in _bases(document):
        yield from _wrong_look(whole(paragraph), document.regime.components.basis.style)


def bases_marks(document: Examined) -> Iterator[Deviation]:
    """C02."""
    bases, form = _bases(document), document.regime.forms.basis
    for paragraph in bases:
        wanted = form.last_mark if paragraph is bases[-1] else form.mark
        if not paragraph.text.endswith(wanted):
            found = f"kết thúc bằng “{paragraph.text[-1]}”"
            yield Deviation(paragraph, paragraph.text, found, f"kết thúc bằng “{wanted}”")


def laws(document: Examined) -> Iterator[Deviation]:
    """C03."""
    form = document.regime.forms.basis
    cited = [each for each in _bases(document) if form.law.match(each.text)]
    if not cited:
        raise NotApplicable("không căn cứ luật, pháp lệnh")
    for paragraph in cited:
        if form.law_number.search(paragraph.text):
            yield Deviation(paragraph, paragraph.text, "luật, pháp lệnh ghi cả số")
        if not form.day.search(paragraph.text):
            yield Deviation(paragraph, paragraph.text, "luật, pháp lệnh không ghi ngày")


def other_bases(document: Examined) -> Iterator[Deviation]:
    """C04."""
    form = document.regime.forms.basis
    cited = [each for each in _bases(document) if form.cited.match(each.text)]
    if not cited:
        raise NotApplicable("không căn cứ văn bản nào có số, ký hiệu")
    for paragraph in cited:
        missing = [name for name, there in _parts_of_citation(paragraph, form) if not there]
        if missing:
            yield Deviation(paragraph, paragraph.text, f"thiếu {', '.join(missing)}")


def cited_short_again(document: Examined) -> Iterator[Deviation]:
    """C05."""
    seen: set[str] = set()
    for paragraph in document.body:
        for found in document.regime.forms.basis.symbol.finditer(paragraph.text):
            symbol = found[1].rstrip(".,;-/")
            behind = paragraph.text[found.end() : found.end() + 12].lstrip()
            if symbol in seen and behind.startswith("ngày"):
                text = excerpt(paragraph.text, found.start())
                yield Deviation(paragraph, text, f"{symbol} được nêu đầy đủ lần nữa")
            seen.add(symbol)


def _parts_of_citation(paragraph: DocxParagraph, form: BasisForm) -> tuple[tuple[str, bool], ...]:
    text = paragraph.text
    return (
        ("số, ký hiệu", bool(form.symbol.search(text))),
        ("ngày tháng năm", bool(form.day.search(text))),
        ("tên cơ quan ban hành", form.body in text),
    )


def _wrong_look(line: Line, look: StyleRequirement) -> Iterator[Deviation]:
    wrong = look.departures(line)
    if wrong:
        yield Deviation(line.paragraph, line.text, wrong, remedy=Remedy(line, look))


def _kind(document: Examined) -> Line:
    if document.letterhead.is_letter:
        raise NotApplicable("công văn không có tên loại")
    return needed(document.letterhead.kind, document.regime.components.kind)


def _title(document: Examined) -> tuple[Line, ...]:
    _kind(document)
    if not document.letterhead.title:
        raise Undecided(f"không tìm thấy {document.regime.components.title.name}")
    return document.letterhead.title


def _bases(document: Examined) -> tuple[DocxParagraph, ...]:
    if not document.bases:
        raise NotApplicable("không có căn cứ thành dòng riêng")
    return document.bases
