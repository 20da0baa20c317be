"""A document edited by hand → what was changed, and the plan's YAML with what can go back into it."""

from collections.abc import Collection
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.safe_names import shown_name
from sinhkehoach.jobs.edited_document import EditedDocument, compared, read_edited, read_plan_and_office
from sinhkehoach.jobs.reconciliation import Reconciliation
from sinhkehoach.jobs.source_files import SourceFiles, TypedFiles
from sinhkehoach.jobs.workspace import workspace_of
from sinhkehoach.write.guard import Taken, digest_of, save_file
from sinhkehoach.yaml.read.decode import encode_as

# A plan that is saved while it is worked on is read again; nobody saves one all the time.
_ATTEMPTS: Final = 4

_NO_ORIGIN: Final = "Tệp này không phải do chương trình tạo ra, hoặc đã mất phần ghi nguồn bên trong"
_NO_ORIGIN_HINT: Final = (
    "chỉ đối chiếu được văn bản do lệnh sinhkehoach sinh tạo ra; đã lưu qua .doc, .odt, Google Docs hay WPS thì ghi"
    " thêm --ke-hoach TỆP.yaml để so theo độ giống"
)
# From this share of lost text on (0 to 1) it may be another document.
_MUCH: Final = 1 / 3
_REFUSAL: Final = (
    "Văn bản này thiếu {} % lời văn của kế hoạch: có thể là văn bản khác, hoặc đã bị thay hết chữ. Nếu đúng là bỏ bấy"
    " nhiêu thì ghi thêm --ke-hoach TỆP.yaml --bo-nhieu."
)


def reconcile(
    document: Path,
    *,
    apply: bool,
    plan_file: Path | None = None,
    drop_much: bool = False,
    cache: Path | None = None,
) -> Reconciliation:
    """Return what was changed by hand in `document`; with `apply`, what can go back is written into the plan's file.

    A document that has lost what it was made from is compared with what `plan_file` gives. Where more than a third of
    the text would go, that is only written for a `plan_file` with `drop_much`. Where somebody saves the plan meanwhile,
    all is done again with what it is then. Raises UserError for a file that is not ours or cannot be read, and for a
    plan that is saved again and again.
    """
    once = partial(_reconcile, document, apply=apply, plan_file=plan_file, drop_much=drop_much, cache=cache)
    for _ in range(_ATTEMPTS):
        try:
            return once()
        except Taken:
            continue
    return once()


def reconcile_typed(
    document: Path,
    plan_file: Path,
    text: str,
    *,
    taken: Collection[int] | None = None,
    cache: Path | None = None,
) -> Reconciliation:
    """Return what was changed by hand in `document`, and `text`, typed for `plan_file`, with what can go back into it.

    Of the edits only those go back whose places in `edits` are `taken`, None for all that can. Nothing is written; much
    that would go is the person's to see. Raises UserError as `reconcile` does.
    """
    plan = read_plan_and_office(plan_file, TypedFiles({plan_file: text}))
    return compared(read_edited(document), plan, taken, cache)[0]


def _reconcile(
    document: Path, *, apply: bool, plan_file: Path | None, drop_much: bool, cache: Path | None
) -> Reconciliation:
    """Do what `reconcile` does, once; raises Taken where the plan is not what it was when it was read."""
    edited = read_edited(document)
    plan = read_plan_and_office(plan_file or _plan_of(edited), SourceFiles())
    result, lost = compared(edited, plan, None, cache)
    if not result.diff:
        return result
    if lost > _MUCH and not (drop_much and plan_file):
        return replace(result, refusal=_REFUSAL.format(round(lost * 100)))
    if not apply or result.problems or plan.data is None:
        return result
    save_file(encode_as(plan.data, result.text), plan.path, seen=digest_of(plan.data))
    return replace(result, written=True)


def _plan_of(edited: EditedDocument) -> Path:
    """Return the plan's file that a document names; raises UserError for one that names none, or leads elsewhere."""
    if edited.origin is None or edited.origin.plan is None:
        raise UserError(_NO_ORIGIN, _NO_ORIGIN_HINT)
    name = edited.origin.plan.name
    path = workspace_of(edited.file).plan_named(name)
    if path is None:
        message = (
            f"Văn bản ghi tên tệp kế hoạch là “{shown_name(name)}”; tên ấy không ở trong plans/ nên không mở"
        )
        raise UserError(message, "nếu biết tệp kế hoạch thì ghi rõ: --ke-hoach plans/TÊN.yaml")
    return path
