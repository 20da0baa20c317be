"""What is about to be committed → the problems of its plans: as they are staged, whatever the working copy holds."""

from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.files import Fault, UnreadableFile
from sinhkehoach.jobs.check import CheckResult, check_files
from sinhkehoach.jobs.git_program import run_git
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.jobs.workspace import OFFICE_FILE, PLAN_ENDINGS, PLANS, Workspace
from sinhkehoach.model.superior import LISTS
from sinhkehoach.yaml.read.decode import LARGEST, too_large_file

# Added, copied, modified, renamed, of another kind: all but deleted.
_CHANGED: Final = ("diff", "--cached", "--name-only", "-z", "--relative", "--diff-filter=ACMRT", "--")


def check_staged(workspace: Workspace) -> list[CheckResult]:
    """Return the problems of the plans, and of the office's file, that are staged in the repository of `workspace`.

    Files are named from its root. Raises UserError where git does not answer.
    """
    places = (f":(glob){PLANS}/**/*{ending}" for ending in PLAN_ENDINGS)
    _, answer = run_git(workspace.root, *_CHANGED, *places)
    names = filter(None, answer.decode(errors="surrogateescape").split("\0"))
    return check_files(map(Path, names), source_files=_StagedFiles(workspace.root))


class _StagedFiles(SourceFiles):
    """Reads files out of git's index; they are named from the root of the workspace."""

    def __init__(self, root: Path) -> None:
        super().__init__()
        self._root = root

    def office_file(self, plan_file: Path) -> Path:
        beside, *above = (folder / OFFICE_FILE for folder in plan_file.parents)
        return next((file for file in (beside, *above) if self.if_there(file) is not None), beside)

    def list_file(self, plan_file: Path, name: str) -> Path:
        del plan_file
        return Path(LISTS, name)

    def read(self, file: Path) -> bytes:
        code, data = run_git(self._root, "cat-file", "blob", f":./{file.as_posix()}")
        if code:
            raise UnreadableFile(file, Fault.MISSING)
        if len(data) > LARGEST:
            raise ProblemsFound((too_large_file(str(file)),))
        return data
