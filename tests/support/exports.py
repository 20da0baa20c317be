"""Plans that are handed on and come back: what they give, and a workbook that somebody has worked on."""

from io import BytesIO

from openpyxl import load_workbook

from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.export.bring_back import bring_back
from sinhkehoach.export.filled_sheet import filled_sheets
from sinhkehoach.export.listing import Listing
from sinhkehoach.export.tables import tables_of
from sinhkehoach.export.workbook import sheets_of
from sinhkehoach.sheets.workbook import read_workbook
from sinhkehoach.sheets.write_book import write_book
from tests.support.plans import facts_of, plan_of

OFFICE = "đơn vị:\n  phòng-vhxh: {tên: Phòng Văn hóa - Xã hội}\n  văn-phòng: {tên: Văn phòng}\n"
PLAN = """\
kỳ: 2027
số: 5
ngày: 10/01/2027
chỉ tiêu:
  cột: [TH, THCS]
  nhóm:
    - tên: Chất lượng
      chỉ tiêu:
        - {tên: Chuyên cần, đơn vị: "%", TH: {đích: 98, hiện tại: "96,5"}, THCS: "≥ 97"}
        - {tên: Biết bơi, id: bơi, đơn vị: "%", TH: 50}
nhiệm vụ:
  - tên: Hạ tầng
    chủ trì: phòng-vhxh
    nhiệm vụ:
      - {tên: Lắp mạng, thời gian: trước 30/9/2027, sản phẩm: Biên bản}
      - {tên: Mua máy, id: máy, chủ trì: văn-phòng, phối hợp: [phòng-vhxh, Công an], thời gian: Quý II/2027}
  - {tên: Tuyên truyền, chủ trì: văn-phòng, thời gian: thường xuyên, tình trạng: đang làm}
kinh phí:
  đơn vị tính: triệu đồng
  khoản:
    - tên: Mua sắm
      khoản:
        - {tên: Máy tính, tính: "10 máy x 1,5 triệu đồng/máy"}
        - {tên: Đường truyền, tiền: "2,25"}
    - {tên: Khác, tiền: 4}
nơi nhận: [{nơi nhận: [UBND tỉnh, Sở Tài chính], ghi chú: để b/c}, "Các đơn vị"]
lưu: VT
"""
HEAD_ROW = 3


def listing_of(text=PLAN, stem="ke-hoach", office=OFFICE):
    return Listing(PlanVersion(plan_of(text), facts_of(text, office)), stem)


def table_of(name, text=PLAN, **given):
    """Return the table called `name`."""
    return next(each for each in tables_of(listing_of(text, **given)) if each.name == name)


def exported(listing):
    """Return the bytes of the workbook of a plan."""
    return write_book(sheets_of(listing))


class FilledBook:
    """A workbook as somebody has it on the screen: cells by the words that name their row, and their heads."""

    def __init__(self, data):
        self.book = load_workbook(BytesIO(data))

    def sheet(self, name):
        return self.book[name]

    def heads(self, name):
        return {cell.value: cell.column for cell in self.sheet(name)[HEAD_ROW] if cell.value}

    def row(self, name, words):
        """Return the number of the row with a cell that says `words`."""
        return next(
            row[0].row for row in self.sheet(name).iter_rows(HEAD_ROW + 1) if words in [c.value for c in row]
        )

    def cell(self, name, words, head):
        return self.sheet(name).cell(self.row(name, words), self.heads(name)[head])

    def fill(self, name, words, **values):
        """Type values into a row; `Kết_quả` stands for the head `Kết quả`."""
        for head, value in values.items():
            self.cell(name, words, head.replace("_", " ")).value = value
        return self

    def data(self):
        written = BytesIO()
        self.book.save(written)
        return written.getvalue()


def brought(data, listing, is_ours=lambda _: True):
    """Return what a workbook brings to a plan."""
    return bring_back(filled_sheets(read_workbook(data, with_hidden=True)), tables_of(listing), is_ours)
