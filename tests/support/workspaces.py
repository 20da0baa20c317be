"""Small workspaces on disk, for the tests of jobs and of the command line."""

import atexit
import shutil
import tempfile
from datetime import date
from functools import cache
from pathlib import Path
from textwrap import dedent

from sinhkehoach.jobs.build import Builder
from sinhkehoach.jobs.build_places import BuildPlaces, BuildSettings

TODAY = date(2026, 11, 28)

OFFICE = """\
cơ quan:
  ubnd: {tên: Ủy ban nhân dân phường An Hòa, ký hiệu: UBND, địa danh: An Hòa}
người ký:
  chủ tịch: {thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch}
"""
PLAN = """\
cơ quan: ubnd
kỳ: 2027
trích yếu: Phát triển giáo dục
mục đích: Nâng cao chất lượng.
ký: chủ tịch
"""


def lay_down(root, **plans):
    """Make a workspace in `root` with the office's file and `plans`: name without ending → text of the plan."""
    folder = root / "plans"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    for name, text in plans.items():
        file = folder / f"{name}.yaml"
        file.parent.mkdir(exist_ok=True)
        file.write_text(dedent(text), encoding="utf-8")
    return root


@cache
def template_cache():
    """Return the folder in which the tests of this process keep prepared templates."""
    folder = tempfile.mkdtemp(prefix="sinhkehoach-templates-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


def new_builder(output=None, **settings):
    """Return a Builder on a fixed day."""
    return Builder(BuildPlaces(BuildSettings(TODAY, output, **{"cache": template_cache(), **settings})))
