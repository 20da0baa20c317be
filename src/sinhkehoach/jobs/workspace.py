"""An office's workspace: where its plans, templates, schema and documents are."""

from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import is_folder, is_there, names_in, real_path
from sinhkehoach.base.safe_names import last_part, path_below, shown_name
from sinhkehoach.base.text import nfc
from sinhkehoach.model.picture import PICTURES_FOLDER
from sinhkehoach.model.superior import LISTS

PLANS: Final = "plans"
TEMPLATES: Final = "templates"
OUTPUT: Final = "output"
OFFICE_FILE: Final = "co-quan.yaml"
USUAL_TEMPLATE: Final = "ke-hoach.docx"
# What `packaged` holds: the usual template of each form of documents.
OUR_TEMPLATES: Final = (USUAL_TEMPLATE, "ke-hoach-dang.docx")
PLAN_ENDINGS: Final = (".yaml", ".yml")


class Workspace(NamedTuple):
    """The folder that holds `plans/`, and beside it templates, schema and documents."""

    root: Path

    @property
    def has_plans(self) -> bool:
        """True for a workspace proper, False for a folder that only takes what a single plan needs."""
        return is_folder(self.root / PLANS)

    @property
    def output(self) -> Path:
        """The folder for documents."""
        return self.root / OUTPUT

    def template(self, name: str | None) -> Path:
        """Return the template called `name`, the usual one when None; of those that we bring along, ours if need be.

        UserError for a name that leads out of the folder of templates: it may come out of anybody's file.
        """
        file = path_below(self.root / TEMPLATES, USUAL_TEMPLATE if name is None else name)
        if file is None:
            hint = f"chỉ ghi tên tệp mẫu, và để tệp ấy trong {TEMPLATES}/"
            raise UserError(f"Tên mẫu “{shown_name(name or '')}” không chỉ một tệp trong {TEMPLATES}/", hint)
        ours = packaged(TEMPLATES) / file.name
        return ours if file.name in OUR_TEMPLATES and not is_there(file) else file

    def picture(self, name: str) -> Path:
        """Return the picture called `name`, however its marks are kept; UserError for a name that leads elsewhere.

        macOS, and archives made there, keep letter and mark as two characters, which nobody can see.
        """
        folder = self.root / PICTURES_FOLDER
        file = path_below(folder, name)
        if file is not None and not name.isascii() and not is_there(file):
            same = (each for each in names_in(folder) if nfc(each) == nfc(name))
            file = path_below(folder, next(same, name))
        if file is None:
            hint = f"chỉ ghi tên tệp hình, và để tệp ấy trong {PICTURES_FOLDER}/"
            raise UserError(f"Tên hình “{shown_name(name)}” không chỉ một tệp trong {PICTURES_FOLDER}/", hint)
        return file

    def plan_named(self, name: str) -> Path | None:
        """Return the place of the plan that a document calls `name`, None for one that leads out of the folder of plans.

        Outside a workspace a document may also name a file beside it.
        """
        if not name.endswith(PLAN_ENDINGS) or last_part(name) == OFFICE_FILE:
            return None
        return self._named(name)

    def office_named(self, name: str) -> Path | None:
        """Return the office's file that a document calls `name`, None for a name that leads elsewhere."""
        return self._named(name) if last_part(name) == OFFICE_FILE else None

    def _named(self, name: str) -> Path | None:
        folder, slash, rest = name.partition("/")
        if not slash:
            return None if self.has_plans else path_below(self.root, name)
        return path_below(self.root / PLANS, rest) if folder == PLANS else None


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
    folder = real_path(place if is_folder(place) else place.parent)
    for root in (folder, *folder.parents):
        if is_folder(root / PLANS):
            return Workspace(root)
    return Workspace(folder)


def office_file(plan_file: Path) -> Path:
    """Return the office's file for `plan_file`: the nearest upwards within its workspace, else the place beside it."""
    beside = plan_file.parent / OFFICE_FILE
    root, folder = workspace_of(plan_file).root, real_path(plan_file.parent)
    for level, place in enumerate((folder, *folder.parents)):
        if not place.is_relative_to(root):
            break
        if is_there(place / OFFICE_FILE):
            typed = plan_file.parents
            return typed[level] / OFFICE_FILE if level < len(typed) else place / OFFICE_FILE
    return beside


def list_file(plan_file: Path, name: str) -> Path:
    """Return the place of the list of assigned work that the plan in `plan_file` calls `name`."""
    return workspace_of(plan_file).root / LISTS / name


def current_workspace(folder: Path) -> Workspace:
    """Return the workspace around `folder`; raises UserError when it lies in none."""
    workspace = workspace_of(folder)
    if not workspace.has_plans:
        hint = (
            "chạy lệnh trong thư mục có plans/, ghi rõ tên tệp, hoặc tạo chỗ làm việc: sinhkehoach khoi-tao"
        )
        raise UserError(f"Không thấy thư mục {PLANS}/ ở {folder} hay ở các thư mục trên nó", hint)
    return workspace
