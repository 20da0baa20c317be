"""A workspace in a git repository → what makes git understand plans and documents, and the way back.

Three things: lines in the workspace's `.gitattributes`, two drivers in the repository's own settings, a hook that
checks the plans about to be committed. Nothing else is touched, and undoing restores each byte.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import real_path
from sinhkehoach.jobs.git_files import FileChange, put, with_block, without_block
from sinhkehoach.jobs.git_hook import install_changes, kept_hooks, removal_changes, shell_words
from sinhkehoach.jobs.git_program import run_git
from sinhkehoach.jobs.workspace import Workspace

ATTRIBUTES: Final = ".gitattributes"
_ATTRIBUTE_LINES: Final = (
    "*.docx diff=sinhkehoach-docx\n"
    "plans/**/*.yaml diff=sinhkehoach-yaml\n"
    "plans/**/*.yml diff=sinhkehoach-yaml\n"
)  # fmt: skip
_TEXT_OF_DOCUMENTS: Final = "diff.sinhkehoach-docx.textconv"
_PARTS_OF_PLANS: Final = "diff.sinhkehoach-yaml.xfuncname"
# A line that begins with a key: the part of the plan that git then names above each change.
_PART: Final = "^[^#[:space:]-][^:]*:.*$"


@dataclass(frozen=True, slots=True)
class GitSetting:
    """A setting of the repository; `value` is None for one that is taken away."""

    name: str
    value: str | None


@dataclass(frozen=True, slots=True)
class SetupPlan:
    """What will be done: files written or taken away, and settings; `remarks` are what a person should know besides."""

    repository: Path
    files: tuple[FileChange, ...]
    settings: tuple[GitSetting, ...]
    remarks: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True when everything is as it should be already."""
        return not (self.files or self.settings)


def plan_setup(workspace: Workspace, program: tuple[str, ...]) -> SetupPlan:
    """Return what setting up git in `workspace` needs; `program` are the words that start this program.

    Raises UserError where the workspace is not a repository of its own, and where git looks for hooks outside of it.
    """
    root = workspace.root
    _refuse_larger_repository(root)
    files = [with_block(root / ATTRIBUTES, _ATTRIBUTE_LINES), *install_changes(_hooks(root), program)]
    wanted = (
        GitSetting(_TEXT_OF_DOCUMENTS, f"{shell_words(program)} git van-ban"),
        GitSetting(_PARTS_OF_PLANS, _PART),
    )
    settings = tuple(each for each in wanted if _setting(root, each.name) != each.value)
    return SetupPlan(root, tuple(filter(None, files)), settings)


def plan_removal(workspace: Workspace) -> SetupPlan:
    """Return what undoes the set-up of `workspace`; raises UserError where it lies in no repository."""
    root = workspace.root
    hooks = _hooks(root)
    files = [without_block(root / ATTRIBUTES), *removal_changes(hooks)]
    gone = {each.path for each in files if each and each.content is None}
    left = [str(file) for file in kept_hooks(hooks) if file not in gone]
    settings = (
        GitSetting(name, None) for name in (_TEXT_OF_DOCUMENTS, _PARTS_OF_PLANS) if _setting(root, name)
    )
    remarks = tuple(f"Hook cũ hơn vẫn được giữ ở {file}" for file in left)
    return SetupPlan(root, tuple(filter(None, files)), tuple(settings), remarks)


def carry_out(plan: SetupPlan) -> None:
    """Do what `plan` says; raises UserError where a file cannot be written."""
    for change in plan.files:
        put(change)
    for setting in plan.settings:
        if setting.value is not None:
            _git(plan.repository, "config", "--local", setting.name, setting.value)
        else:
            _git(plan.repository, "config", "--local", "--remove-section", setting.name.rpartition(".")[0])


def _refuse_larger_repository(root: Path) -> None:
    """Raise UserError unless `root` is the top of its repository: what belongs to others as well is left alone."""
    top = real_path(Path(_git(root, "rev-parse", "--show-toplevel")))
    if top != root:
        hint = f"muốn git giữ riêng chỗ làm việc này: đứng trong “{root}” gõ lệnh git init, rồi chạy lại"
        raise UserError(
            f"Chỗ làm việc nằm trong một kho git lớn hơn, “{top}”, nên không cài vào kho ấy", hint
        )


def _hooks(root: Path) -> Path:
    """Return the folder of the repository's hooks; UserError where that is not the repository's own."""
    folder = real_path(root / _git(root, "rev-parse", "--git-path", "hooks"))
    own = real_path(root / _git(root, "rev-parse", "--git-common-dir"))
    top = real_path(Path(_git(root, "rev-parse", "--show-toplevel")))
    if not (folder.is_relative_to(own) or folder.is_relative_to(top)):
        hint = "bỏ thiết lập core.hooksPath của git, hoặc tự thêm lệnh “sinhkehoach kiem-tra” vào hook ở đó"
        raise UserError(f"Git trên máy này lấy hook ở nơi khác: {folder}", hint)
    return folder


def _setting(root: Path, name: str) -> str | None:
    code, value = run_git(root, "config", "--local", "--get", name)
    return None if code else value.decode(errors="replace").removesuffix("\n")


def _git(root: Path, *arguments: str) -> str:
    """Return what git answers; UserError where it fails, for then there is no repository to speak of."""
    code, answer = run_git(root, *arguments)
    if code:
        hint = "đứng trong thư mục ấy gõ lệnh git init, rồi chạy lại"
        raise UserError(f"“{root}” không nằm trong kho git nào", hint)
    return answer.decode(errors="surrogateescape").removesuffix("\n")
