from sinhkehoach.rules.support.office_names import office_names
from tests.support.plans import office_of

OFFICE = """\
cơ quan:
  ubnd: {tên: UBND phường, ký hiệu: UBND, địa danh: An Hòa, cấp trên: UBND tỉnh, tên tắt: [UBND]}
đơn vị:
  a: {tên: Công an phường, tên tắt: Công an}
văn bản:
  b: {loại: Luật}
  c: {loại: Thông tư, cơ quan: Bộ Nội vụ}
nơi nhận:
  - Đảng ủy
  - {nơi nhận: [HĐND], ghi chú: để b/c}
"""


def test_yields_each_name_where_it_is_typed():
    assert list(office_names(office_of(OFFICE))) == [
        (("cơ quan", "ubnd", "tên"), "UBND phường"),
        (("cơ quan", "ubnd", "cấp trên", 0), "UBND tỉnh"),
        (("cơ quan", "ubnd", "tên tắt", 0), "UBND"),
        (("đơn vị", "a", "tên"), "Công an phường"),
        (("đơn vị", "a", "tên tắt", 0), "Công an"),
        (("văn bản", "c", "cơ quan"), "Bộ Nội vụ"),
        (("nơi nhận", 0), "Đảng ủy"),
        (("nơi nhận", 1, "nơi nhận", 0), "HĐND"),
    ]
