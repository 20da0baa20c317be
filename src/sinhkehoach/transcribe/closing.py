"""The end of a paper → recipients, the archive line, who signs."""

import re
from itertools import groupby
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.conformance.anatomy.closing import Closing, SignatureLines
from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.line import Line
from sinhkehoach.model.office import Recipient
from sinhkehoach.model.plan import MOST_SIGNERS
from sinhkehoach.transcribe.draft import Draft, Values, filled
from sinhkehoach.transcribe.notation import composed
from sinhkehoach.transcribe.paper import Paper
from sinhkehoach.yaml.edit.write_value import NewValue

_AUTHORITY: Final = lazy_pattern(
    r"(?P<mark>(?:TM|TL|TUQ|KT|Q|T/M|K/T|T/L)(?=\s*[./])|(?:T/M|K/T|T/L)(?=\s))[\s./]*(?P<who>\S.*)"
)
_KEYS: Final = {
    "TM": "thay mặt",
    "TL": "thừa lệnh",
    "TUQ": "thừa ủy quyền",
    "KT": "ký thay",
    "Q": "quyền",
}
_ARCHIVE: Final = lazy_pattern(r"(?i:Lưu)\s*(?::\s*|(?=[A-ZĐ]{2}|Văn phòng))(.*)")
# How a post begins that is told below another, as “TRƯỞNG BAN / PHÓ CHỦ TỊCH UBND QUẬN”; else a long one goes on.
_POST: Final = lazy_pattern(r"(?:Phó|Chủ tịch|Bí thư|Giám đốc|Hiệu trưởng|Trưởng|Chánh)\b", re.IGNORECASE)
_MARK: Final = lazy_pattern(r"^[-–+•*]\s*")
_REMARK: Final = lazy_pattern(r"^\(?(.*?)\)?[;.]?$")


def set_closing(paper: Paper, draft: Draft) -> None:
    """Write recipients, archive and signer into `draft`."""
    document = paper.document
    closing = document.closing
    if closing is None:
        draft.doubt(("ký",), "không thấy nơi nhận và chữ ký")
        draft.set({"ký": {"chức vụ": "…"}})
        return
    recipients, archive = _recipients(document, closing)
    if recipients != [_typed(each) for each in paper.office.recipients]:
        draft.set({"nơi nhận": recipients})
    if archive != paper.office.archive:
        draft.set({"lưu": archive})
    signers = [_signer(each, paper, draft) for each in closing.signatures[-MOST_SIGNERS:]]
    draft.set({"ký": signers if len(signers) > 1 else signers[0]})
    if others := _left_over(document, closing):
        count = "hai" if len(signers) > 1 else "một"
        draft.doubt(("ký",), f"kế hoạch chỉ in {count} người ký; văn bản còn ghi “{' / '.join(others)}”")


def _left_over(document: Examined, closing: Closing) -> list[str]:
    """Return the lines that are neither of the recipients nor of those who sign: those of another who signs as well."""
    found = [closing.head, *closing.recipients]
    for each in closing.signatures[-MOST_SIGNERS:]:
        found += [*each.authority, *each.other_posts, each.name, each.signed_text]
    taken = {line.paragraph.index for line in found if line}
    inside = document.document.paragraphs[closing.start : closing.end]
    words = (composed(each.text) for each in inside if each.index not in taken)
    return [text for text in words if text and not text.startswith("(")]


def _typed(recipient: Recipient) -> NewValue:
    """Return a recipient of the office's file as it would be read in a paper."""
    if isinstance(recipient, str):
        return recipient.rstrip(" ;.,")
    return {"nơi nhận": list(recipient.recipients), "ghi chú": recipient.remark.strip("()")}


def _recipients(document: Examined, closing: Closing) -> tuple[list[NewValue], str]:
    """Return the recipients, those in a bracket (narrower than the column) together, and the archive line."""
    found: list[NewValue] = []
    archive = ""
    widest = max((line.paragraph.width for line in closing.recipients), default=0.0)
    for narrow, together in groupby(closing.recipients, key=lambda line: line.paragraph.width < widest):
        lines = list(together)
        remark = _remark_behind(document, lines) if narrow else ""
        names = [name for line in lines if (name := _recipient(line))]
        if remark:
            found.append({"nơi nhận": list(names), "ghi chú": remark})
            continue
        for name in names:
            if stored := _ARCHIVE.match(name):
                archive = stored[1].rstrip(".;, ")
            else:
                found.append(name)
    return found, archive


def _recipient(line: Line) -> str:
    return _MARK.sub("", composed(line.text)).rstrip(" ;.,")


def _remark_behind(document: Examined, lines: list[Line]) -> str:
    """Return the remark of a bracket: the line in brackets behind its last name."""
    behind = document.document.paragraphs[lines[-1].paragraph.index + 1 :][:3]
    remark = next((each.text for each in behind if each.text.startswith("(")), "")
    return _REMARK.sub(r"\1", composed(remark)) if remark else ""


def _signer(signed: SignatureLines, paper: Paper, draft: Draft) -> NewValue:
    casing = paper.casing
    authority = tuple(composed(line.text) for line in signed.authority)
    other_post = composed(" ".join(each.text for each in signed.other_posts))
    name = composed(signed.name.text) if signed.name else ""
    if short := paper.known.signer(authority, other_post, name):
        return short
    values: Values = {}
    posts = []
    if len(authority) > 1 and paper.document.regime.markers.closing.role.match(authority[0]):
        values["vai trò"] = casing.restored(authority[0])
        authority = authority[1:]
    for text in authority:
        found = _AUTHORITY.match(text)
        if found is None:
            posts.append(text)
            continue
        key = _KEYS[found["mark"].replace("/", "")]
        if key == "quyền":
            values["quyền"] = "có"
            posts.append(found["who"])
        else:
            values[key] = casing.restored(found["who"])
    if not other_post and len(posts) > 1 and not values and _POST.match(posts[-1]):
        other_post = posts.pop()
    if not posts:
        draft.doubt(("ký",), "không thấy chức vụ của người ký")
    values["chức vụ"] = casing.restored(" ".join(posts)) or "…"
    values |= {"chức vụ khác": casing.restored(other_post), "họ tên": name}
    return filled(values)
