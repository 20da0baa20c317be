"""What is handed on of a plan as it is saved: workbook, calendar, report, extracts, tờ trình; each in its own process."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from sinhkehoach.base.problem import Problem
from sinhkehoach.desk.answers import Answer, problem_answers
from sinhkehoach.desk.papers import Typed
from sinhkehoach.desk.places import shown
from sinhkehoach.jobs.build_places import BuildResult, BuildSettings
from sinhkehoach.jobs.export import CALENDAR, WORKBOOK, ExportSettings, export_plans
from sinhkehoach.jobs.extract import UnitExtract, make_extracts
from sinhkehoach.jobs.report import make_report
from sinhkehoach.jobs.submission import make_submission
from sinhkehoach.jobs.workspace import Workspace

EXPORTS: Final = frozenset({WORKBOOK, CALENDAR})
# A file, and what is in it.
_File = tuple[Path, str]


def exported(kind: str, typed: Typed, workspace: Workspace, cache: Path | None) -> Answer:
    """Write the plan as one of EXPORTS."""
    (result,) = export_plans([typed.file], ExportSettings(kind, _today(), cache=cache))
    remarks = [result.remark] if result.remark else []
    if result.undated:
        names = "; ".join(result.undated)
        remarks.append(f"Không có trong lịch vì chưa ghi ngày ({len(result.undated)} nhiệm vụ): {names}")
    spared = [each.spared for each in result.files if each.spared]
    files = [(each.file, each.holds) for each in result.files]
    return _answer(files, [*remarks, *_kept(spared, workspace)], result.problems, typed.text, workspace)


def report(typed: Typed, period: str, as_draft: bool, workspace: Workspace, cache: Path | None) -> Answer:  # noqa: FBT001 — what is given goes to another process
    """Write the report on the stretch `period`; `missing` is how many figures it lacks, each of them a problem."""
    result = make_report(typed.file, period, BuildSettings(_today(), cache=cache), as_draft=as_draft)
    built = [result.built] if result.built else []
    files = [(file, f"báo cáo {result.time}") for each in built for file in _documents(each)]
    answer = _answer(
        files, _spared(built, workspace), _problems(result.problems, built), typed.text, workspace
    )
    return answer | {"missing": result.missing}


def extracts(typed: Typed, workspace: Workspace, cache: Path | None) -> Answer:
    """Write the extract of each unit that the plan names."""
    result = make_extracts(typed.file, (), BuildSettings(_today(), cache=cache))
    built = [each.built for each in result.extracts]
    files = [(file, _holds(each)) for each in result.extracts for file in _documents(each.built)]
    remarks = _spared(built, workspace)
    if result.of_nobody:
        remarks.append(f"Không có trong bản trích nào vì chưa ghi rõ đơn vị: {'; '.join(result.of_nobody)}")
    return _answer(files, remarks, _problems(result.problems, built), typed.text, workspace)


def submission(typed: Typed, workspace: Workspace, cache: Path | None) -> Answer:
    """Write the tờ trình that asks for the plan."""
    result = make_submission(typed.file, None, cache)
    files = [(result.written, "tờ trình")] if result.written else []
    return _answer(files, [], result.problems, typed.text, workspace)


def _today() -> date:
    return date.today()  # noqa: DTZ011 — the office's day


def _holds(each: UnitExtract) -> str:
    return f"{each.unit}: chủ trì {each.leads} nhiệm vụ, tham gia {each.takes_part}"


def _documents(built: BuildResult) -> list[Path]:
    document = built.written or built.unchanged
    return [document] if document else []


def _problems(own: Sequence[Problem], built: Iterable[BuildResult]) -> list[Problem]:
    return [*own, *(problem for each in built for problem in each.problems)]


def _spared(built: Iterable[BuildResult], workspace: Workspace) -> list[str]:
    return _kept([each.spared for each in built if each.spared], workspace)


def _kept(spared: Iterable[Path], workspace: Workspace) -> list[str]:
    return [
        f"{shown(each, workspace)} đã có người sửa nên giữ nguyên, bản mới mang tên khác" for each in spared
    ]


def _answer(
    files: Sequence[_File],
    remarks: Sequence[str],
    problems: Sequence[Problem],
    text: str,
    workspace: Workspace,
) -> Answer:
    return {
        "files": [{"file": shown(file, workspace), "holds": holds} for file, holds in files],
        "remarks": list(remarks),
        "problems": problem_answers(problems, text),
        "missing": 0,
    }
