"""A province's plan and a ward that carries it out: what the tests of `cascade` read."""

from textwrap import dedent

from sinhkehoach.cascade.addressees import Addressees
from sinhkehoach.cascade.assignments import assigned_to
from sinhkehoach.cascade.draft import Desk, draft_text
from sinhkehoach.cascade.given import Given
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compose.compose import compose
from sinhkehoach.jobs.read_plan import printable_plan, values_in
from sinhkehoach.jobs.workspace import TEMPLATES, USUAL_TEMPLATE, packaged
from sinhkehoach.model.office import Issuer, Office
from sinhkehoach.model.validate import validate
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.read_template import read_template
from tests.support.plans import office_of
from tests.support.workspaces import OFFICE, template_cache

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


# A plan of the ward that answers everything that SUPERIOR assigns, in time, in full and by its names.
COMPLETE = """\
cơ quan: ubnd
kỳ: 2027
trích yếu: Chuyển đổi số trong giáo dục
văn bản:
  kh-45: {loại: Kế hoạch, số: 45/KH-UBND, ngày: 10/01/2027, cơ quan: UBND tỉnh Hòa Giang, trích yếu: về chuyển đổi số}
kế hoạch cấp trên:
  kh-45:
    danh mục: x.yaml
căn cứ:
  - kh-45
chỉ tiêu:
  cột: [MN, TH]
  chỉ tiêu:
    - {tên: Học bạ số, theo: chỉ tiêu 1 kh-45, đơn vị: "%", đích: 96}
    - {tên: Trường có mạng tốc độ cao, theo: chỉ tiêu 2 kh-45, đơn vị: "%", MN: ≥ 92, TH: 100}
nhiệm vụ:
  - tên: Hạ tầng số
    lãnh đạo: Phó Chủ tịch
    nhiệm vụ:
      - tên: Lắp mạng cho 14 trường
        theo: mục II.1.1 kh-45
        chủ trì: Phòng Kinh tế
        thời gian: trước 15/8/2027
        sản phẩm: Báo cáo lắp đặt
      - tên: Rà soát, phối hợp mua máy tính
        theo: mục II.1.2 kh-45
        chủ trì: Phòng Văn hóa - Xã hội
        thời gian: tháng 8/2027
        sản phẩm: Danh sách máy cần mua
  - tên: Điều hành
    lãnh đạo: Chủ tịch
    chủ trì: Văn phòng
    nhiệm vụ:
      - {tên: Ban hành kế hoạch của phường, theo: mục III.2 ý 1 kh-45, thời gian: tháng 01/2027, sản phẩm: Kế hoạch}
      - tên: Tổng hợp và báo cáo
        theo: mục III.2 ý 2 kh-45
        thời gian: trước 10/11/2027
        sản phẩm: Báo cáo
      - tên: Cử 30 người đi học
        theo: mục II.2 kh-45
        thời gian: trước 15/5/2027
        sản phẩm: Danh sách
ký: chủ tịch
"""


def given(text=COMPLETE, superior=SUPERIOR, office=OFFICE):
    """Return our plan in `text` beside what the superior's plan assigns."""
    plan, facts = printable_plan(values_in(text, "x.yaml"), office_of(office))
    return Given(plan, facts, {"kh-45": assigned(superior)})
