"""The names that the page sends → files of the workspace, none outside of it."""

from pathlib import Path

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import real_path
from sinhkehoach.base.safe_names import path_below
from sinhkehoach.desk.asked import Asked
from sinhkehoach.jobs.workspace import PLAN_ENDINGS, PLANS, Workspace


def plan_asked_for(asked: Asked, workspace: Workspace, name: str = "name") -> Path:
    """Return the plan or the office's file that is asked for as `name`; UserError for one that means another place."""
    file = path_below(workspace.root / PLANS, asked.text(name))
    if (
        file is None
        or not file.name.endswith(PLAN_ENDINGS)
        or not real_path(file).name.endswith(PLAN_ENDINGS)
    ):
        raise UserError(f"Tên này không chỉ một kế hoạch trong {PLANS}/", "chọn một kế hoạch trong danh sách")
    return file


def plan_name(file: Path, workspace: Workspace) -> str:
    """Return the name by which the page knows the plan `file`."""
    return file.relative_to(workspace.root / PLANS).as_posix()


def shown(file: Path, workspace: Workspace) -> str:
    """Return how people are told of `file`."""
    root = workspace.root
    return file.relative_to(root).as_posix() if file.is_relative_to(root) else str(file)
