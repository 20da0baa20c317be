"""A common plan and tables of units on disk, for the tests of many plans at once."""

from sinhkehoach.jobs.build_places import BuildSettings
from sinhkehoach.jobs.build_units import open_units
from tests.support.workspaces import TODAY, lay_down, template_cache

COMMON = """\
# chung cho các xã
cơ quan: ubnd   # gọi tắt
kỳ: 2027
trích yếu: "Phát triển giáo dục của [[đơn vị: tên]]"
mục đích: |
  Nâng cao chất lượng; [[đơn vị: tên]] có [[đơn vị: học sinh]] học sinh.
chỉ tiêu:
  - tên: Số học sinh
    đích: [[đơn vị: học sinh]]
ký: chủ tịch
"""
TABLE = """\
tên;tên cơ quan;người ký;học sinh
xã An Bình;Ủy ban nhân dân xã An Bình;Trần Văn An;1.250
xã An Lạc;;;980
"""


def lay_units(root, common=COMMON, table=TABLE):
    """Make a workspace with the plan `khung` and the table `xa.csv`."""
    lay_down(root, khung=common)
    (root / "plans" / "xa.csv").write_text(table, encoding="utf-8")
    return root


def units_of(root, only=(), **settings):
    """Return what builds the units of the workspace, and them."""
    chosen = BuildSettings(TODAY, **{"cache": template_cache(), **settings})
    return open_units(root / "plans" / "khung.yaml", root / "plans" / "xa.csv", chosen, only)


def build_units(root, **settings):
    """Return what became of each unit of the workspace."""
    builder, tasks = units_of(root, **settings)
    return [builder.build(task) for task in tasks]
