"""Plans → files that hand them on as data: a workbook, a calendar, CSV, JSON, a PDF."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import UserError, unreadable
from sinhkehoach.base.files import bytes_if_readable
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.export.deadlines import deadlines
from sinhkehoach.export.delimited import delimited
from sinhkehoach.export.icalendar_file import calendar_of
from sinhkehoach.export.list_table import ListTable
from sinhkehoach.export.listing import Listing
from sinhkehoach.export.record import json_of
from sinhkehoach.export.tables import tables_of
from sinhkehoach.export.workbook import sheets_of
from sinhkehoach.jobs.build import Builder, MadeDocument
from sinhkehoach.jobs.build_places import BuildPlaces, BuildSettings
from sinhkehoach.jobs.kept_exports import KeptExports
from sinhkehoach.jobs.open_plan import open_plan
from sinhkehoach.jobs.pdf_copy import pdf_copies
from sinhkehoach.jobs.plan_name import plan_stem
from sinhkehoach.sheets.write_book import write_book

WORKBOOK: Final = "xlsx"
CALENDAR: Final = "ics"
CSV: Final = "csv"
JSON: Final = "json"
PDF: Final = "pdf"
# More than any calendar of ours.
_LARGEST_CALENDAR: Final = 20_000_000
_NO_TABLES: Final = "ghi nhiệm vụ, chỉ tiêu, kinh phí hay nơi nhận vào kế hoạch, hoặc xuất PDF, JSON"
# Programs refuse a calendar with nothing in it (RFC 5545, 3.6).
_NO_DEADLINES: Final = (
    "Không có nhiệm vụ nào ghi ngày để đưa vào lịch",
    "ghi thời gian của nhiệm vụ, ví dụ thời gian: trước 30/9/2027",
)
_NEAR: Final = (
    "máy này không có LibreOffice nên bản PDF do chương trình tự dựng, có dòng có thể ngắt khác Word; "
    "bản để ký là bản in từ Word"
)


class ExportSettings(NamedTuple):
    """What is asked for: the kind of file, and of one plan where it goes, else into the folder for documents.

    A calendar may be of one `unit`, a PDF `archival` (PDF/A-2b). `today` is the day on which documents are made.
    """

    kind: str
    today: date
    output: Path | None = None
    unit: str = ""
    archival: bool = False
    cache: Path | None = None


class ExportedFile(NamedTuple):
    """A file, and what is in it; `spared` is one that somebody has worked on and that it lies beside."""

    file: Path
    holds: str
    spared: Path | None = None


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What became of one plan: its files, what is to be known of them; `problems` keep it from being handed on.

    `undated` are the tasks that its calendar leaves out, having no day.
    """

    plan: Path
    files: tuple[ExportedFile, ...] = ()
    remark: str = ""
    undated: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


class _Piece(NamedTuple):
    """A file to be: its bytes, what is in it, what its name gets behind that of the plan."""

    data: bytes
    holds: str
    addition: str = ""
    remark: str = ""
    undated: tuple[str, ...] = ()


def export_plans(plans: Sequence[Path], settings: ExportSettings) -> Iterator[ExportResult]:
    """Yield what became of each of `plans`; what keeps one of them is a problem of it.

    Raises UserError where nothing here can make a PDF.
    """
    exporter = _Exporter(settings)
    if settings.kind == PDF:
        yield from exporter.as_pdfs(plans)
        return
    for plan in plans:
        yield exporter.as_data(plan)


class _Exporter:
    """Hands on the plans of one run; offices' facts are read once."""

    def __init__(self, settings: ExportSettings) -> None:
        self._settings = settings
        self._places = BuildPlaces(BuildSettings(settings.today, cache=settings.cache))
        self._builder = Builder(self._places)
        self._kept = KeptExports(settings.cache)

    def as_data(self, plan: Path) -> ExportResult:
        """Write what `plan` says as a file of the kind that is asked for."""
        opened = open_plan(plan, self._builder.offices)
        if opened.plan is None or opened.facts is None:
            return ExportResult(plan, problems=_reasons(opened.problems))
        listing = Listing(PlanVersion(opened.plan, opened.facts), plan.stem)
        return self._written(plan, self._pieces(listing, plan))

    def as_pdfs(self, plans: Sequence[Path]) -> Iterator[ExportResult]:
        """Write the documents of `plans` as PDFs, made in one start of LibreOffice."""
        archival = self._settings.archival
        outcomes = [self._builder.make(open_plan(plan, self._builder.offices)) for plan in plans]
        documents = [each.docx for each in outcomes if isinstance(each, MadeDocument)]
        copies = iter(pdf_copies(documents, archival=archival))
        for plan, outcome in zip(plans, outcomes, strict=True):
            if not isinstance(outcome, MadeDocument):
                yield ExportResult(plan, problems=_reasons(outcome.problems))
                continue
            copy = next(copies)
            holds = "văn bản in, PDF/A-2b" if archival else "văn bản in"
            yield self._written(plan, iter([_Piece(copy.data, holds, remark=_NEAR if copy.is_near else "")]))

    def _pieces(self, listing: Listing, plan: Path) -> Iterator[_Piece]:
        """Yield the files of a plan; raises UserError where one cannot be made."""
        kind = self._settings.kind
        if kind == JSON:
            yield _Piece(json_of(listing), "cả kế hoạch")
        elif kind == CALENDAR:
            yield self._calendar(listing, plan)
        else:
            tables = tables_of(listing)
            if not tables:
                raise UserError("Kế hoạch chưa có gì để xuất thành bảng", _NO_TABLES)
            yield from self._tables(tables, listing)

    def _tables(self, tables: Sequence[ListTable], listing: Listing) -> Iterator[_Piece]:
        counts = [f"{len(each.rows)} {each.counted}" for each in tables]
        if self._settings.kind == WORKBOOK:
            yield _Piece(write_book(sheets_of(listing)), ", ".join(counts))
            return
        for table, count in zip(tables, counts, strict=True):
            yield _Piece(delimited(table), count, plan_stem(table.name))

    def _calendar(self, listing: Listing, plan: Path) -> _Piece:
        found = deadlines(listing, self._settings.unit)
        addition = plan_stem(found.unit) if found.unit else ""
        before = bytes_if_readable(self._target(plan, addition), _LARGEST_CALENDAR)
        if not found.found and before is None:
            raise UserError(*_NO_DEADLINES)
        whose = f" của {found.unit}" if found.unit else ""
        holds = f"{len(found.found)} hạn{whose}"
        return _Piece(calendar_of(found, before), holds, addition, undated=found.undated)

    def _target(self, plan: Path, addition: str) -> Path:
        """Return the place of a file; raises UserError where another plan of this run has it."""
        output = self._settings.output
        base = output or self._places.target(plan).with_suffix(f".{self._settings.kind}")
        return base.with_stem(f"{base.stem}-{addition}") if addition else base

    def _written(self, plan: Path, pieces: Iterator[_Piece]) -> ExportResult:
        result = ExportResult(plan)
        try:
            for piece in pieces:
                kept = self._kept.write(piece.data, self._target(plan, piece.addition))
                file = ExportedFile(kept.file, piece.holds, kept.spared)
                result = ExportResult(plan, (*result.files, file), piece.remark, piece.undated)
        except UserError as error:
            return replace(result, problems=(unreadable(plan, error),))
        return result


def _reasons(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Return the errors; of a plan that many units share there are none, and what else is said tells why."""
    return tuple(each for each in problems if each.severity is Severity.ERROR) or problems
