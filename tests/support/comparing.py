"""Two short plans → what `so-sanh` says of them."""

from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.plans import compare_plans
from sinhkehoach.compare.side import Side
from sinhkehoach.compare.wording import plain, sentences
from tests.support.plans import facts_of, plan_of

OFFICE = """\
đơn vị:
  phòng-a: {tên: Phòng A}
  phòng-b: {tên: Phòng B}
  các-trường: {tên: Các trường}
văn bản:
  nq-29: {loại: Nghị quyết, số: 29-NQ/TW, ngày: 04/11/2013, cơ quan: Ban Chấp hành Trung ương}
người ký:
  chủ tịch: {thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch, họ tên: Trần An}
  phó: {thay mặt: Ủy ban nhân dân, ký thay: Chủ tịch, chức vụ: Phó Chủ tịch, họ tên: Lê Bình}
nơi nhận: [Như trên, Các trường]
lưu: VT
"""
HEAD = """\
số: 15
ngày: 18/01/2027
trích yếu: Phát triển giáo dục
căn cứ: [nq-29, Luật Giáo dục năm 2019]
"""
PROSE = """\
mục đích: |
  - Triển khai sâu rộng mục tiêu, nội dung của kế hoạch đến từng nhà trường trên địa bàn phường.
  - Phân công rõ người, rõ việc, rõ thời hạn, rõ kết quả.
  - Làm căn cứ để kiểm tra, đánh giá.
"""
TASKS = """\
nhiệm vụ:
  - tên: Công tác tuyên truyền
    nhiệm vụ:
      - {tên: Tổ chức hội nghị quán triệt, chủ trì: phòng-a, thời gian: tháng 7}
      - {tên: Viết tin bài trên trang thông tin, chủ trì: phòng-a}
  - tên: Xây dựng đội ngũ
    nhiệm vụ:
      - {tên: Bồi dưỡng giáo viên, id: bồi dưỡng, chủ trì: phòng-a, thời gian: tháng 7, sản phẩm: Quyết định}
      - {tên: Tuyển dụng giáo viên, chủ trì: phòng-b}
"""
INDICATORS = """\
chỉ tiêu:
  cột: [MN, TH]
  nhóm:
    - tên: Huy động
      chỉ tiêu:
        - {tên: Trẻ đến lớp, đơn vị: "%", MN: 90, TH: 95}
        - {tên: Học sinh vào lớp 1, đơn vị: "%", TH: {đích: 100, hiện tại: 98}}
    - tên: Đội ngũ
      chỉ tiêu:
        - {tên: Giáo viên đạt chuẩn, đơn vị: "%", MN: 90}
"""
BUDGET = """\
mục đích: Chi [[kinh phí bồi dưỡng]] trong tổng số [[tổng kinh phí]].
kinh phí:
  khoản:
    - tên: Ngân sách nhà nước
      khoản:
        - {tên: Bồi dưỡng đội ngũ, id: bồi dưỡng, tính: 750 người x 1 triệu đồng/người}
        - {tên: Mua sắm thiết bị, tiền: 40.750}
    - {tên: Nguồn xã hội hóa}
"""
TABLE = """\
phụ lục:
  - tên: Lớp bồi dưỡng
    bảng:
      cột: [Nội dung, {tên: Số người, cộng: có}, {tên: Số lớp, cộng: có}]
      hàng:
        - [Giáo dục STEM nâng cao, 120, 4]
        - [Năng lực số, 80, 2]
        - nhóm: Cán bộ quản lý
          hàng:
            - [Quản trị trường học, 30, 1]
"""
REST = """\
mục đích: Nâng cao chất lượng[^1].
chú thích: {1: Theo báo cáo năm 2026.}
tổ chức thực hiện:
  - {đơn vị: phòng-a, nội dung: Là cơ quan thường trực.}
  - {đơn vị: các-trường, nội dung: Xây dựng kế hoạch của trường.}
ký: chủ tịch
"""
PLAN = HEAD + PROSE + TASKS + INDICATORS + TABLE
SIGNED = "ký: chủ tịch\n"


def side_of(text: str, office: str = "") -> Side:
    return Side(plan_of(text), facts_of(text, office))


def changes_of(old: str, new: str, old_office: str = "", new_office: str | None = None) -> tuple[Change, ...]:
    """Return what is different; the second plan has the office of the first unless it has its own."""
    return compare_plans(
        side_of(old, old_office), side_of(new, old_office if new_office is None else new_office)
    )


def told(old: str, new: str, old_office: str = "", new_office: str | None = None) -> list[str]:
    """Return the sentences on what is different, those of all parts."""
    changes = changes_of(old, new, old_office, new_office)
    return [plain(sentence) for _, lines in sentences(changes) for sentence in lines]
