"""A Word file of any origin → a plan file, proven by printing it again."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import is_folder, is_there
from sinhkehoach.base.problem import Problem
from sinhkehoach.jobs.incoming import incoming
from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.jobs.plan_name import plan_stem
from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.jobs.recognise import read_paper, templates_of
from sinhkehoach.jobs.workspace import OFFICE_FILE, PLAN_ENDINGS, PLANS, Workspace
from sinhkehoach.model.office import Office
from sinhkehoach.model.validate import validate_office
from sinhkehoach.transcribe.coverage import Coverage
from sinhkehoach.transcribe.draft import Doubt
from sinhkehoach.transcribe.office_additions import office_additions
from sinhkehoach.transcribe.office_text import office_text
from sinhkehoach.transcribe.transcribe import Transcript
from sinhkehoach.transcribe.untaken import Untaken, untaken
from sinhkehoach.write.guard import Taken, digest_of, save_file
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.read.confirmations import UNCONFIRMED
from sinhkehoach.yaml.read.decode import encode_as
from sinhkehoach.yaml.read.source import Source


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What became of a Word file.

    `plan` is the file of the plan, `text` what is in it, `written` tells whether it was written. `office_before` and
    `office_after` are the office's file as it is and with the entries that it lacks (equal where it lacks none).
    `left_out` are lines that belong to no plan (numbers of pages), `untaken` is what no plan has a place for,
    `old_words` counts the words that were written in a font of before Unicode, `remarks` say what else was done.
    `problems` are those of the check, once the plan is written, beside the `doubts`.
    """

    source: Path
    plan: Path
    text: str
    coverage: Coverage
    doubts: tuple[Doubt, ...]
    office_file: Path
    office_before: str
    office_after: str
    left_out: tuple[str, ...] = ()
    untaken: tuple[Untaken, ...] = ()
    old_words: int = 0
    remarks: tuple[str, ...] = ()
    is_office_written: bool = False
    written: bool = False
    problems: tuple[Problem, ...] = ()


class ImportSettings(NamedTuple):
    """How a Word file is taken in: the file for the plan (None: in `plans/`, under the same name), whether it is written.

    `with_office` writes what the office's file lacks as well, and the plan then uses the short names. `pasted` is a text
    that takes the place of what is in the file.
    """

    target: Path | None = None
    write: bool = True
    with_office: bool = False
    cache: Path | None = None
    pasted: bytes | None = None


def import_word(file: Path, workspace: Workspace, settings: ImportSettings) -> ImportResult:
    """Write the plan that the Word file `file` holds, as `settings` say.

    Raises UserError for a file that cannot be read or holds no text, and for a plan that is there already.
    """
    with_office = settings.with_office
    plan = settings.target or workspace.root / PLANS / f"{plan_stem(file.stem)}{PLAN_ENDINGS[0]}"
    _refuse_taken(plan)
    taken = incoming(file, settings.pasted)
    reading = read_paper(taken.data, file.name, templates_of(workspace, settings.cache))
    office_file = plan.parent / OFFICE_FILE
    offices = Offices()
    source, office = _office(office_file, offices)
    transcript = reading.transcript(office)
    before = source.text if source else ""
    after = _with_additions(source, transcript, office)
    if with_office and after != before:
        transcript = reading.transcript(validate_office(values_in(after, OFFICE_FILE)))
    result = ImportResult(
        file,
        plan,
        transcript.text,
        transcript.coverage,
        transcript.doubts,
        office_file,
        before,
        after,
        taken.left_out,
        untaken(reading.document.document, taken.scanned),
        taken.old_words,
        (*taken.remarks, *reading.remarks),
    )
    return _written(result, offices, with_office=with_office) if settings.write else result


def _refuse_taken(plan: Path) -> None:
    if is_folder(plan):
        raise UserError(
            f"“{plan}” là thư mục, không phải tệp", "ghi cả tên tệp, ví dụ -o plans/ke-hoach.yaml"
        )
    for existing in (plan.with_suffix(ending) for ending in PLAN_ENDINGS):
        if is_there(existing):
            raise _there_is(existing)


def _there_is(file: Path) -> UserError:
    return UserError(f"Đã có tệp “{file}”", "đặt tên khác bằng -o; tệp cũ được giữ nguyên")


def _office(file: Path, offices: Offices) -> tuple[Source | None, Office]:
    """Return the office's file and what it says; raises UserError for one with errors, which comes first."""
    opened = offices.beside(file)
    if opened.office is None:
        hint = "gõ sinhkehoach kiem-tra, sửa các lỗi của tệp ấy rồi gõ lại lệnh"
        raise UserError(f"Tệp “{file}” đang có lỗi", hint)
    return opened.source, opened.office


def _with_additions(source: Source | None, transcript: Transcript, office: Office) -> str:
    before = source.text if source else ""
    additions = office_additions(transcript.draft, office)
    if not additions:
        return before
    try:
        return office_text(source, additions)
    except CannotEdit:
        return before


def _written(result: ImportResult, offices: Offices, *, with_office: bool) -> ImportResult:
    writes_office = with_office and result.office_after != result.office_before
    try:
        save_file(result.text.encode(), result.plan, seen=None)
    except Taken:
        raise _there_is(result.plan) from None
    if writes_office:
        before = offices.files.if_there(result.office_file)
        after = result.office_after
        data = after.encode() if before is None else encode_as(before, after)
        save_file(data, result.office_file, seen=None if before is None else digest_of(before))
    opened = open_plan(result.plan, Offices())
    problems = tuple(each for each in opened.problems if each.code != UNCONFIRMED)
    return replace(result, written=True, is_office_written=writes_office, problems=problems)
