"""The signature (NĐ 30/2020, Phụ lục I, phần I, mục II.7)."""

from collections.abc import Iterator
from itertools import pairwise

from sinhkehoach.conformance.anatomy.closing import Closing
from sinhkehoach.conformance.anatomy.dates import written_date
from sinhkehoach.conformance.anatomy.examined import Examined, first_text
from sinhkehoach.conformance.checks.header import CLOSING, missing, needed
from sinhkehoach.conformance.line import Line, is_caps
from sinhkehoach.conformance.requirements import SignatureForm
from sinhkehoach.conformance.rule import Deviation, NotApplicable, Remedy, Undecided
from sinhkehoach.conformance.style_requirement import StyleRequirement


def code_form(document: Examined) -> Iterator[Deviation]:
    """G01."""
    for line in _coded(document):
        if not document.regime.forms.signature.code.match(line.text):
            yield wrong(line, f"ghi “{line.text.split()[0]}”")


def behind_code(document: Examined) -> Iterator[Deviation]:
    """G02: TM. stands before a body, the others before a post."""
    form = document.regime.forms.signature
    for line in _coded(document):
        found = form.code.match(line.text)
        if found is None:
            continue
        code, rest = found.group().strip(), line.text[found.end() :]
        is_post = document.regime.markers.closing.post.match(rest)
        if found[1] == form.collective and is_post:
            yield wrong(line, f"{code} đứng trước chức vụ “{rest}”")
        alone = found[1] not in {form.collective, *form.for_bodies}
        if alone and form.body.match(rest) and not is_post:
            yield wrong(line, f"{code} đứng trước tên tập thể “{rest}”")


def deputy_below(document: Examined) -> Iterator[Deviation]:
    """G03: KT. and below it the deputy's post."""
    lines, form = _authority(document), document.regime.forms.signature
    signing = [at for at, line in enumerate(lines) if line.text.startswith(form.acting)]
    if not signing:
        raise NotApplicable("không ký thay")
    for at in signing:
        # The post that is signed for may go on in a second line.
        if not any(form.deputy.match(line.text) for line in lines[at + 1 :]):
            yield wrong(lines[at], f"dưới {form.acting} không ghi chức vụ cấp phó")


def committee_first(document: Examined) -> Iterator[Deviation]:
    """G04: a paper of the people's committee is signed TM."""
    issuer = first_text(document.letterhead.issuer)
    lines, form = _authority(document), document.regime.forms.signature
    if not form.committee.match(issuer):
        raise NotApplicable("không phải văn bản của Ủy ban nhân dân")
    if signed_by_several(document):
        raise NotApplicable("các bên cùng ký, mẫu riêng")
    if first_text(document.letterhead.deciding).startswith(form.sole):
        raise NotApplicable("văn bản của Chủ tịch Ủy ban nhân dân")
    if form.by_order.match(lines[0].text):
        raise NotApplicable("ký thừa lệnh hoặc thừa ủy quyền")
    if not any(form.committee_signs.match(line.text) for line in lines):
        yield wrong(lines[0], "dòng đầu không ghi TM. ỦY BAN NHÂN DÂN")


def order_of_lines(document: Examined) -> Iterator[Deviation]:
    """G05: TM, then KT, then the post."""
    role = document.regime.markers.closing.role
    lines = [line for line in _authority(document) if not role.match(line.text)]
    ranks = [_rank(line.text, document.regime.forms.signature) for line in lines]
    for (above, first), (below, second) in pairwise(zip(lines, ranks, strict=True)):
        if second < first:
            yield wrong(below, f"đứng dưới “{above.text}”")


def authority_look(document: Examined) -> Iterator[Deviation]:
    """G06: who signs, in capitals, a post as the regime has posts; a document without any signature is none yet."""
    closing, wanted = document.closing, document.regime.components.authority
    if closing is None or not closing.authority:
        if signed_by_several(document):
            raise Undecided("các bên cùng ký, mẫu riêng")
        yield from missing(wanted, part=CLOSING)
        return
    post = document.regime.components.post or wanted
    above = (document.regime.forms.signature.any_code, document.regime.markers.closing.role)
    for each in closing.signatures:
        for line in (*each.authority, *each.other_posts):
            is_above = any(pattern.match(line.text) for pattern in above)
            yield from wrong_looks((line,), (wanted if is_above else post).style)


def name_look(document: Examined) -> Iterator[Deviation]:
    """G07."""
    closing, wanted = closing_of(document), document.regime.components.signer
    if closing.name is None:
        lines = _authority(document)
        if _is_draft(document):
            raise Undecided(f"bản thảo chưa ghi {wanted.name}")
        if not wanted.obligatory:
            raise NotApplicable(f"không có {wanted.name}")
        yield wrong(lines[-1], f"không tìm thấy {wanted.name}")
        return
    yield from wrong_looks(_names(closing), wanted.style)


def name_without_degree(document: Examined) -> Iterator[Deviation]:
    """G08."""
    closing = closing_of(document)
    needed(closing.name, document.regime.components.signer)
    for name in _names(closing):
        found = document.regime.forms.signature.degree.match(name.text)
        if found:
            yield wrong(name, f"ghi “{found.group()}” trước họ tên")


def room_to_sign(document: Examined) -> Iterator[Deviation]:
    """G10."""
    closing = closing_of(document)
    name = needed(closing.name, document.regime.components.signer)
    if closing.signed_text is not None:
        yield wrong(closing.signed_text, f"ghi “{closing.signed_text.text}”")
    elif closing.gap < document.regime.measures.signature_room_pt:
        yield wrong(name, "không đủ chỗ ký")


def signature_kept(document: Examined) -> Iterator[Deviation]:
    """G11."""
    closing = closing_of(document)
    lines = _authority(document)
    cell = lines[0].paragraph.cell
    if cell is None:
        raise Undecided("chữ ký không đặt trong bảng")
    posts = [line for line in (*lines, *closing.other_posts) if not line.paragraph.setting.keep_next]
    if posts and not cell.is_row_kept:
        yield wrong(posts[0], "khối chữ ký có thể bị tách sang hai trang")


def no_pictures(document: Examined) -> Iterator[Deviation]:
    """X04."""
    closing = closing_of(document)
    for paragraph in document.document.paragraphs[closing.start : closing.end]:
        if paragraph.pictures:
            yield Deviation(paragraph, "", "có hình chữ ký hoặc con dấu")


def other_post_above_name(document: Examined) -> Iterator[Deviation]:
    """G09: where a leader of an advisory body signs with the agency's seal, alone or beside another."""
    closing = closing_of(document)
    issuer = first_text(document.letterhead.issuer)
    form = document.regime.forms.signature
    if not form.advisory.match(issuer):
        raise NotApplicable("không phải văn bản của tổ chức tư vấn")
    _authority(document)
    lines = [line for signature in closing.signatures for line in signature.authority]
    role = next(role for name, role in form.roles.items() if issuer.startswith(name))
    if not any(role in line.text or form.by_order.match(line.text) for line in lines):
        yield wrong(lines[-1], f"không ghi vai trò ở tổ chức tư vấn ({role} …)")
    if not closing.other_posts:
        raise Undecided("không rõ tổ chức tư vấn dùng con dấu nào")
    # A long post goes on in a second line.
    first = closing.other_posts[0]
    if not document.regime.markers.closing.post.match(first.text):
        yield wrong(first, "dòng trên họ tên không phải chức vụ")


def signed_by_several(document: Examined) -> bool:
    """Say whether the kind of the document is one that parties sign side by side, without recipients."""
    kind = document.letterhead.kind
    return (
        kind is not None
        and document.regime.kind_named(kind.text) in document.regime.forms.signature.agreements
    )


def _is_draft(document: Examined) -> bool:
    """Say whether the day or the number is still open: then the name may be, too."""
    date, line = written_date(document), document.letterhead.number
    open_number = line is not None and not any(letter.isdigit() for letter in line.text.partition("/")[0])
    return open_number or (date is not None and not (date.day and date.month and date.year))


def closing_of(document: Examined) -> Closing:
    """Return recipients and signature; Undecided when there is no trace of them."""
    if document.closing is None:
        raise Undecided("không tìm thấy nơi nhận và chữ ký")
    return document.closing


def _names(closing: Closing) -> tuple[Line, ...]:
    return tuple(each.name for each in closing.signatures if each.name)


def _authority(document: Examined) -> tuple[Line, ...]:
    lines = closing_of(document).authority
    if not lines:
        raise Undecided(f"không tìm thấy {document.regime.components.authority.name}")
    return lines


def _coded(document: Examined) -> tuple[Line, ...]:
    pattern = document.regime.forms.signature.any_code
    found = tuple(line for line in _authority(document) if pattern.match(line.text))
    if not found:
        raise NotApplicable("người ký không ký thay mặt, thay, thừa lệnh")
    return found


def _rank(text: str, form: SignatureForm) -> int:
    if text.startswith(form.collective):
        return 0
    if form.any_code.match(text):
        return 1
    return 2 if is_caps(text) else 3


def wrong_looks(lines: tuple[Line, ...], look: StyleRequirement) -> Iterator[Deviation]:
    """Yield how `lines` depart from `look`."""
    for line in lines:
        departures = look.departures(line)
        if departures:
            yield wrong(line, departures, remedy=Remedy(line, look))


def wrong(line: Line, found: str, wanted: str = "", remedy: Remedy | None = None) -> Deviation:
    """Return the deviation at `line`."""
    return Deviation(line.paragraph, line.text, found, wanted, remedy=remedy)
