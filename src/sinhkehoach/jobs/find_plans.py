"""A workspace, or what a person calls a plan → plan files, and what lies among them that is none."""

import os
import re
from collections.abc import Iterable, Iterator
from glob import glob
from pathlib import Path, PurePath
from typing import Final, NamedTuple

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import is_folder, is_there, real_path
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import strip_diacritics
from sinhkehoach.jobs.plan_name import plan_stem
from sinhkehoach.jobs.workspace import OFFICE_FILE, PLAN_ENDINGS, PLANS, current_workspace, workspace_of

# `co-quan - Copy.yaml`, `Bản sao của co-quan.yaml`, `co-quan (1).yaml`, `co-quan.yml`: not `co-quan-dien-tu.yaml`.
_LIKE_OFFICE_FILE: Final = lazy_pattern(
    r"(?:(?:ban sao|copy)\W+(?:cua |of )?)?co[-_ ]?quan(?:\W+(?:copy|ban sao|sao chep|cu|moi)\b.*|\W*\(?\d{1,2}\)?)?",
    needs=("quan",),
)
_YAML_WITHIN: Final = lazy_pattern(r"(?P<name>.+\.ya?ml)(?:\.[a-z]{2,4})+", re.IGNORECASE)


class Skipped(NamedTuple):
    """A file among the plans that is not read as one, and why not."""

    file: Path
    reason: str


class PlanFiles(NamedTuple):
    """Plan files, sorted by name, and the other files that lie among them."""

    plans: list[Path]
    skipped: list[Skipped]


def plans_below(folder: Path) -> PlanFiles:
    """Return the plans in `folder` and its subfolders; raises UserError for a folder that cannot be read."""
    plans: list[Path] = []
    skipped: list[Skipped] = []
    for file in sorted(_files_below(folder)):
        if file.name == OFFICE_FILE:
            continue
        if reason := _why_no_plan(file):
            skipped.append(Skipped(file, reason))
        else:
            plans.append(file)
    return PlanFiles(plans, skipped)


def offices_below(folder: Path) -> list[Path]:
    """Return the offices' files in `folder` and its subfolders; raises UserError for a folder that cannot be read."""
    return [file for file in sorted(_files_below(folder)) if file.name == OFFICE_FILE]


def chosen_plans(given: tuple[Path, ...], folder: Path) -> PlanFiles:
    """Return the files that `given` names mean to a person who stands in `folder`, each once, in their order.

    A folder means the plans in it; no name, the plans of the workspace. The office's own file may be named, a copy of
    it is skipped. Raises UserError when there is no workspace.
    """
    if not given:
        return plans_below(current_workspace(folder).root / PLANS)
    plans: dict[Path, Path] = {}
    skipped: list[Skipped] = []
    for place in (place for name in given for place in called(name, folder)):
        found = plans_below(place) if is_folder(place) else _alone(place)
        skipped += found.skipped
        for file in found.plans:
            plans.setdefault(real_path(file), file)
    return PlanFiles(list(plans.values()), skipped)


def no_plans(given: tuple[Path, ...]) -> UserError:
    """Return what to say where `given` names, or the workspace, hold no plan."""
    if given and not is_folder(given[0]):
        return UserError(f"“{given[0]}” không phải kế hoạch", "ghi tên một kế hoạch, ví dụ ke-hoach-2027")
    place = given[0] if given else PLANS
    return UserError(
        f"Trong thư mục {place} chưa có kế hoạch nào", "tạo một kế hoạch bằng lệnh: sinhkehoach tao TÊN"
    )


def _alone(file: Path) -> PlanFiles:
    if is_like_office_file(file) and (reason := _why_no_plan(file)):
        return PlanFiles([], [Skipped(file, reason)])
    return PlanFiles([file], [])


def is_like_office_file(file: Path) -> bool:
    """Return True for a copy, or another spelling, of the name of the office's file."""
    stem = strip_diacritics(file.stem).casefold()
    return file.name != OFFICE_FILE and _LIKE_OFFICE_FILE.fullmatch(stem) is not None


def called(name: Path, folder: Path) -> list[Path]:
    """Return the plan files that `name` means to a person who stands in `folder`, `name` itself where there is none.

    A pattern means all that it matches; a name means the plan that `tao` makes of it, in `plans/` and below.
    Raises UserError where several plans have that name.
    """
    if is_there(name):
        return [name]
    if found := sorted(glob(str(name))):  # noqa: PTH207 — a pattern may begin at a drive
        return [Path(file) for file in found]
    return [_named(name, folder) or name]


def _named(name: Path, folder: Path) -> Path | None:
    with_ending = [Path(f"{name}{ending}") for ending in PLAN_ENDINGS]
    if beside := next((file for file in with_ending if is_there(file)), None):
        return beside
    workspace = workspace_of(folder)
    if not workspace.has_plans:
        return None
    plans = workspace.root / PLANS
    files = [PurePath(PLANS, file.relative_to(plans)) for file in plans_below(plans).plans]
    found = plan_among(files, name)
    return None if found is None else workspace.root / found


def plan_among(files: Iterable[PurePath], name: PurePath) -> PurePath | None:
    """Return the one of `files`, named from the workspace, that a person calls `name`; None where there is none.

    The whole path counts before the file's own name. Raises UserError where several plans have that name.
    """
    stem = _stem(name)
    files = [file for file in files if stem and file.name != OFFICE_FILE]
    found = [file for file in files if _stem(file) == stem]
    found = found or [file for file in files if _stem(PurePath(file.name)) == stem]
    if len(found) > 1:
        places = ", ".join(map(str, found))
        raise UserError(f"Có {len(found)} kế hoạch tên là “{name}”: {places}", "ghi rõ cả thư mục")
    return found[0] if found else None


def _stem(name: PurePath) -> str:
    try:
        return plan_stem(str(name))
    except UserError:
        return ""


def _files_below(folder: Path) -> Iterator[Path]:
    """Yield the files below `folder`; macOS and editors keep files of their own behind a dot, or before a `~`."""

    def refuse(error: OSError) -> None:
        raise UserError(
            f"Không đọc được thư mục “{error.filename}”", "xem lại quyền đọc thư mục ấy"
        ) from error

    for place, folders, files in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (
            Path(place) / name for name in files if not name.startswith((".", "~")) and name[-1] != "~"
        )


def _why_no_plan(file: Path) -> str:
    """Return why `file` is not read as a plan, "" for a plan."""
    if is_like_office_file(file) and file.suffix.lower() in PLAN_ENDINGS:
        return f"không phải kế hoạch; sổ tay của cơ quan phải tên là {OFFICE_FILE}"
    if file.suffix.lower() in PLAN_ENDINGS:
        return ""
    within = _YAML_WITHIN.fullmatch(file.name)
    return f"nếu là kế hoạch thì đổi tên thành {within['name']}" if within else "không phải tệp .yaml"
