"""An office's workspace: where its plans, templates, schema and documents are."""

from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import UserError

PLANS: Final = "plans"
TEMPLATES: Final = "templates"
OUTPUT: Final = "output"
OFFICE_FILE: Final = "co-quan.yaml"
USUAL_TEMPLATE: Final = "ke-hoach.docx"
PLAN_ENDINGS: Final = (".yaml", ".yml")


class Workspace(NamedTuple):
    """The folder that holds `plans/`, and beside it templates, schema and documents."""

    root: Path

    @property
    def has_plans(self) -> bool:
        """True for a workspace proper, False for a folder that only takes what a single plan needs."""
        return (self.root / PLANS).is_dir()

    @property
    def output(self) -> Path:
        """The folder for documents."""
        return self.root / OUTPUT

    def template(self, name: str | None) -> Path:
        """Return the template called `name`, the office's usual one when None; the packaged one when it has none."""
        wanted = self.root / TEMPLATES / (name or USUAL_TEMPLATE)
        return wanted if name or wanted.exists() else packaged(TEMPLATES) / USUAL_TEMPLATE


def template_wish(file_name: str) -> str | None:
    """Return what a plan says to get the template `file_name`: None, that is nothing, for the usual one."""
    return None if file_name == USUAL_TEMPLATE else file_name


def packaged(name: str) -> Path:
    """Return a file or folder of the workspace that the program carries with it."""
    return Path(__file__).parent.parent / "workspace" / name


def workspace_of(place: Path) -> Workspace:
    """Return the workspace that `place` lies in: the nearest folder upwards that holds `plans/`.

    A plan outside any workspace is its own: its folder takes the documents.
    """
    folder = place if place.is_dir() else place.parent
    for root in (folder.resolve(), *folder.resolve().parents):
        if (root / PLANS).is_dir():
            return Workspace(root)
    return Workspace(folder.resolve())


def office_file(plan_file: Path) -> Path:
    """Return the office's file for `plan_file`: the nearest upwards within its workspace, else the place beside it."""
    beside = plan_file.with_name(OFFICE_FILE)
    root, folder = workspace_of(plan_file).root, plan_file.parent.resolve()
    for level, place in enumerate((folder, *folder.parents)):
        if not place.is_relative_to(root):
            break
        if (place / OFFICE_FILE).exists():
            typed = plan_file.parents
            return typed[level] / OFFICE_FILE if level < len(typed) else place / OFFICE_FILE
    return beside


def current_workspace(folder: Path) -> Workspace:
    """Return the workspace around `folder`; raises UserError when it lies in none."""
    workspace = workspace_of(folder)
    if not workspace.has_plans:
        hint = (
            "chạy lệnh trong thư mục có plans/, ghi rõ tên tệp, hoặc tạo chỗ làm việc: sinhkehoach khoi-tao"
        )
        raise UserError(f"Không thấy thư mục {PLANS}/ ở {folder} hay ở các thư mục trên nó", hint)
    return workspace
