"""The last line of the recipients is `Lưu: VT, …`: written under `lưu`, beginning with VT (NĐ 30/2020, I.II.9)."""

from collections.abc import Iterator, Sequence
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.model.office import Office, Recipient
from sinhkehoach.resolve.document_form import DocumentForm, form_of_office
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.office_names import recipient_lines
from sinhkehoach.rules.support.view import View

_ARCHIVE: Final = ("lưu:", "lưu vt", "- lưu", "lưu ")


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield an archive line among the recipients, one that is missing, and one that does not name the clerks first."""
    misplaced = [
        each for paper in view.papers for each in _misplaced(paper.recipients, facts.form, paper.path)
    ]
    yield from misplaced
    if not misplaced and facts.archive is None and facts.recipients:
        hint = f"thêm mục “lưu”, ví dụ lưu: {facts.form.archive.example}"
        yield Finding(("nơi nhận",), "Chưa có dòng lưu", hint, at_key=True)
    for paper in view.papers:
        yield from _without_clerks(paper.archive, facts.form, paper.path)


def _of_office(office: Office) -> Iterator[Finding]:
    form = form_of_office(office)
    yield from _misplaced(office.recipients, form)
    yield from _without_clerks(office.archive, form)


def _misplaced(recipients: Sequence[Recipient], form: DocumentForm, above: KeyPath = ()) -> Iterator[Finding]:
    for path, line in recipient_lines(recipients, above):
        if fold(line).startswith(_ARCHIVE):
            hint = f"chuyển sang mục “lưu”, ví dụ lưu: {form.archive.example}; chương trình in ở dòng cuối"
            yield Finding(path, "Dòng lưu không ghi trong “nơi nhận”", hint)


def _without_clerks(archive: str | None, form: DocumentForm, above: KeyPath = ()) -> Iterator[Finding]:
    if archive is not None and not form.archive.keeper.fullmatch(archive.strip()):
        first = form.archive.usual
        message = f"Dòng lưu “{archive}” không bắt đầu bằng {first}"
        yield Finding((*above, "lưu"), message, f"ghi {first}, rồi đơn vị soạn thảo")


RULE = Rule(
    "SKH371",
    "Dòng lưu của nơi nhận",
    Severity.WARNING,
    "Dòng cuối của nơi nhận là “Lưu: VT, đơn vị soạn thảo” (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9).",
    findings,
    advice="Ghi ở mục “lưu” của kế hoạch hoặc của co-quan.yaml, không ghi chữ “Lưu:”.",
    wrong="nơi nhận:\n  - Đảng ủy phường\n  - 'Lưu: VT, VHXH'\n",
    mended="nơi nhận:\n  - Đảng ủy phường\nlưu: VT, VHXH\n",
    of_office=_of_office,
)
