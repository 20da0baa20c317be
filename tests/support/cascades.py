"""A province's plan and a ward that carries it out: what the tests of `cascade` read."""

from textwrap import dedent

from sinhkehoach.cascade.addressees import Addressees
from sinhkehoach.cascade.assignments import assigned_to
from sinhkehoach.cascade.draft import Desk, draft_text
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compose.compose import compose
from sinhkehoach.jobs.read_plan import printable_plan, values_in
from sinhkehoach.jobs.workspace import TEMPLATES, USUAL_TEMPLATE, packaged
from sinhkehoach.model.office import Issuer, Office
from sinhkehoach.model.validate import validate
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.read_template import read_template
from tests.support.workspaces import template_cache

WARD = Issuer(
    name="Ủy ban nhân dân phường An Hòa",
    symbol="UBND",
    place="An Hòa",
    short_names=("UBND phường An Hòa", "UBND phường"),
)
WARDS = '"UBND các xã, phường"'
HEAD = """\
cơ quan: {tên: Ủy ban nhân dân tỉnh Hòa Giang, ký hiệu: UBND, địa danh: Hòa Giang}
số: 45
ngày: 10/01/2027
kỳ: 2027
trích yếu: Chuyển đổi số trong giáo dục năm 2027
ký: {chức vụ: Chủ tịch}
"""
SUPERIOR = f"""\
{HEAD}chỉ tiêu:
  cột: [MN, TH]
  chỉ tiêu:
    - {{tên: Học bạ số, đơn vị: "%", đích: 95}}
  nhóm:
    - tên: Hạ tầng
      chỉ tiêu:
        - {{tên: Trường có mạng tốc độ cao, đơn vị: "%", MN: ≥ 90, TH: 100}}
nhiệm vụ:
  - tên: Hạ tầng số
    chủ trì: {WARDS}
    nhiệm vụ:
      - {{tên: Lắp mạng cho trường học, thời gian: trước 30/9/2027, sản phẩm: Báo cáo lắp đặt}}
      - {{tên: Mua máy tính, chủ trì: Sở Tài chính, phối hợp: [{WARDS}, Sở Giáo dục và Đào tạo], thời gian: Quý III/2027}}
  - tên: Nhân lực số
    chủ trì: Sở Nội vụ
    nội dung: |
      - Sở Nội vụ mở lớp tập huấn.
      - UBND các xã, phường cử người đi học trước 31/5/2027.
  - {{tên: Giám sát an toàn mạng, chủ trì: Công an tỉnh, phối hợp: các đơn vị liên quan}}
tổ chức thực hiện:
  - {{đơn vị: Sở Nội vụ, nội dung: Theo dõi việc thực hiện.}}
  - đơn vị: {WARDS}
    nội dung: |
      - Ban hành kế hoạch của địa phương, xong trước 15/02/2027.
      - Báo cáo kết quả trước 15/11/2027.
"""


def version_of(text):
    """Return the plan in `text` with its document."""
    return PlanVersion(*printable_plan(values_in(dedent(text), "plan.yaml"), Office()))


def assigned(text=SUPERIOR, issuer=WARD, called=()):
    """Return what the superior's plan in `text` assigns."""
    return assigned_to(Addressees(issuer, called), version_of(text))


def desk(**changes):
    """Return where the ward writes its plan."""
    usual = Desk(Addressees(WARD), "ubnd", "chủ tịch", "kh-45", "ke-hoach.yaml")
    return usual._replace(**changes)


def our_source(text=SUPERIOR):
    """Return our first plan for the superior's in `text`, in full words for the issuer and the signer."""
    drafted = draft_text(assigned(text), desk())
    drafted = drafted.replace(
        "cơ quan: ubnd\n", "cơ quan: {tên: UBND phường An Hòa, ký hiệu: UBND, địa danh: An Hòa}\n"
    )
    return values_in(drafted.replace("ký: chủ tịch\n", "ký: {chức vụ: Chủ tịch}\n"), "plan.yaml")


def edited(source, *changes):
    """Return `source` with pieces of its text, each there once, changed by hand: (old, new)."""
    text = source.text
    for old, new in changes:
        assert text.count(old) == 1, (old, text.count(old))
        text = text.replace(old, new)
    validate(result := values_in(text, source.name))
    return result


def word_file(text=SUPERIOR):
    """Return the Word file of the plan in `text`, as any other program might have made it."""
    version = version_of(text)
    template = read_template(packaged(TEMPLATES) / USUAL_TEMPLATE, template_cache())
    return make_docx(compose(version.plan, version.facts), template)
