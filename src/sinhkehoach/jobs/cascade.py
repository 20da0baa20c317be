"""A superior's plan → ours: made from it, or brought up to what has changed in it since."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.files import is_there
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import shortened
from sinhkehoach.cascade.addressees import Addressees
from sinhkehoach.cascade.assignments import LEADS, assigned_to, vaguely_assigned
from sinhkehoach.cascade.bring_up import brought_up
from sinhkehoach.cascade.change import SuperiorChange
from sinhkehoach.cascade.draft import Desk, draft_text
from sinhkehoach.cascade.list_text import list_text
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compose.wording import short_citation
from sinhkehoach.jobs.assignment_files import free_list_name, read_list
from sinhkehoach.jobs.open_plan import Offices
from sinhkehoach.jobs.read_plan import printable_plan, values_in
from sinhkehoach.jobs.superior_document import key_of, new_key
from sinhkehoach.jobs.superior_plan import open_superior
from sinhkehoach.jobs.workspace import OFFICE_FILE, PLAN_ENDINGS, list_file
from sinhkehoach.model.assignment_list import AssignmentList
from sinhkehoach.model.office import Issuer, Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.write.guard import digest_of, save_file
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.read.decode import decode, encode_as
from sinhkehoach.yaml.read.source import Source

_LONGEST: Final = 60
_FIX_FIRST: Final = "gõ sinhkehoach kiem-tra, sửa các lỗi của tệp ấy rồi gõ lại lệnh"


class CascadeRequest(NamedTuple):
    """What is asked for: the superior's plan, the file of ours, and how the superior calls us."""

    superior: Path
    target: Path
    called: tuple[str, ...] = ()
    cache: Path | None = None


@dataclass(frozen=True, slots=True)
class CascadeResult:
    """What became of a superior's plan: how many of its tasks we lead, join, carry out; its indicators; every change.

    `is_new` tells a plan that was made, `written` whether any file was. `vague` are tasks that nobody can say whether
    they are meant for us. `problems` keep a plan from being read, and nothing is written then.
    """

    target: Path
    list_file: Path
    document: str = ""
    tasks: int = 0
    led: int = 0
    indicators: int = 0
    is_new: bool = False
    written: bool = False
    changes: tuple[SuperiorChange, ...] = ()
    vague: tuple[str, ...] = ()
    remark: str = ""
    problems: tuple[Problem, ...] = ()


class _Ours(NamedTuple):
    """Our plan as it stands."""

    data: bytes
    source: Source
    plan: Plan
    facts: Facts


def cascade(asked: CascadeRequest) -> CascadeResult:
    """Make the plan that answers a superior's, or bring the one that is there up to it, as `asked`.

    Raises UserError for files that cannot be read or written, and where the superior's plan assigns nothing to us.
    """
    if asked.target.suffix not in PLAN_ENDINGS or asked.target.name == OFFICE_FILE:
        raise UserError(
            f"“{asked.target}” không phải tên một tệp kế hoạch", "ghi ví dụ -o plans/ke-hoach-2027.yaml"
        )
    try:
        superior = open_superior(asked.superior, asked.cache)
        office = _office(asked.target)
        is_new = not is_there(asked.target)
        result = (_made if is_new else _updated)(asked, superior.version, office)
        return replace(result, remark=superior.remark)
    except ProblemsFound as found:
        return CascadeResult(asked.target, asked.target, problems=found.problems)
    except CannotEdit as error:
        raise UserError(
            f"Chưa ghi được tệp kế hoạch: {error}", "sửa chỗ ấy bằng tay, rồi gõ lại lệnh"
        ) from error


def _office(target: Path) -> Office:
    opened = Offices().beside(target)
    if not is_there(opened.file):
        hint = "đặt kế hoạch trong thư mục plans/ của chỗ làm việc; chưa có chỗ làm việc thì gõ sinhkehoach khoi-tao"
        raise UserError(f"Bên cạnh “{target}” không có sổ tay {OFFICE_FILE} của cơ quan", hint)
    if opened.office is None:
        raise UserError(f"Tệp “{opened.file}” đang có lỗi", _FIX_FIRST)
    if not opened.office.issuers or not opened.office.signers:
        hint = "ghi cơ quan và người ký vào tệp ấy rồi gõ lại lệnh"
        raise UserError(f"Chưa có cơ quan, người ký nào trong “{opened.file}”", hint)
    return opened.office


def _made(asked: CascadeRequest, version: PlanVersion, office: Office) -> CascadeResult:
    issuer, us, assigned = _addressed(asked, version, office)
    known = key_of(assigned.document, office.documents)
    key = known or new_key(assigned.document, office.documents)
    name = free_list_name(asked.target)
    desk = Desk(us, issuer, next(iter(office.signers)), key, name, is_listed=known is not None)
    text = draft_text(assigned, desk)
    printable_plan(values_in(text, str(asked.target)), office)
    save_file(text.encode(), asked.target, seen=None)
    place = list_file(asked.target, name)
    save_file(list_text(assigned).encode(), place, seen=None)
    return replace(_told(asked, place, version, us, assigned), is_new=True, written=True)


def _addressed(
    asked: CascadeRequest, version: PlanVersion, office: Office
) -> tuple[str, Addressees, AssignmentList]:
    """Return which of the office's issuers has work in the superior's plan, and that work."""
    for key, issuer in office.issuers.items():
        us = Addressees(issuer, asked.called)
        assigned = assigned_to(us, version)
        if assigned.tasks:
            return key, us, assigned
    raise _nothing_for(next(iter(office.issuers.values())))


def _nothing_for(issuer: Issuer) -> UserError:
    hint = "thêm --cho, ghi đúng cách văn bản ấy gọi cơ quan mình, ví dụ --cho “UBND các xã, phường”"
    return UserError(f"Văn bản ấy không giao việc nào mà máy nhận ra là cho {issuer.name}", hint)


def _updated(asked: CascadeRequest, version: PlanVersion, office: Office) -> CascadeResult:
    ours = _read(asked.target, office)
    document = assigned_to(Addressees(ours.facts.issuer), version).document
    key = key_of(document, {each: ours.facts.documents.get(each) for each in ours.plan.superiors})
    superior = ours.plan.superiors.get(key) if key else None
    if superior and asked.called:
        hint = f"thêm tên vào “gọi là” của “{key}” ở “kế hoạch cấp trên”, rồi gõ lại lệnh không có --cho"
        raise UserError(f"Tệp “{asked.target}” đã gắn với văn bản này", hint)
    us = Addressees(ours.facts.issuer, superior.addressed_as if superior else asked.called)
    assigned = assigned_to(us, version)
    if not assigned.tasks:
        raise _nothing_for(us.issuer)
    files = Offices().files
    name = superior.assignment_list if superior else free_list_name(asked.target)
    place = list_file(asked.target, name)
    old = read_list(place, files)
    known = key or key_of(document, ours.facts.documents)
    key = known or new_key(document, ours.facts.documents)
    desk = Desk(us, "", "", key, name, is_listed=known is not None)
    edited, changes = brought_up(ours.source, ours.plan, (old, assigned), desk)
    printable_plan(edited, office)
    written = _save(edited, ours, asked.target)
    before, after = files.if_there(place), list_text(assigned).encode()
    if before != after:
        save_file(after, place, seen=None if before is None else digest_of(before))
    told = _told(asked, place, version, us, assigned)
    return replace(told, changes=changes, written=written or before != after)


def _read(target: Path, office: Office) -> _Ours:
    data = Offices().files.plan(target)
    source = values_in(decode(data, str(target)), str(target))
    return _Ours(data, source, *printable_plan(source, office))


def _save(edited: Source, ours: _Ours, target: Path) -> bool:
    if edited.text == ours.source.text:
        return False
    save_file(encode_as(ours.data, edited.text), target, seen=digest_of(ours.data))
    return True


def _told(
    asked: CascadeRequest, place: Path, version: PlanVersion, us: Addressees, assigned: AssignmentList
) -> CascadeResult:
    return CascadeResult(
        asked.target,
        place,
        short_citation(assigned.document),
        len(assigned.tasks),
        sum(each.role == LEADS for each in assigned.tasks),
        len(assigned.indicators),
        vague=tuple(shortened(each, _LONGEST) for each in vaguely_assigned(us, version)),
    )
