"""A plan that a decision issues, with the office of `reconciling`."""

ISSUED = """\
cơ quan: ubnd
số: 9
ngày: 18/01/2027
kỳ: 2027
trích yếu: Phát triển giáo dục năm 2027
quyết định:
  thi hành: Chánh Văn phòng và Trưởng phòng Văn hóa - Xã hội
căn cứ:
  - Luật Giáo dục ngày 14 tháng 6 năm 2019
  - Theo đề nghị của Trưởng phòng Văn hóa - Xã hội
mục đích: Nâng cao chất lượng dạy và học.
yêu cầu: Việc làm nêu tại [[phụ lục việc]], tiền nêu tại [[phụ lục tiền]].
nhiệm vụ:
  - {tên: Bồi dưỡng giáo viên, chủ trì: phòng-vhxh, thời gian: quý I/2027}
kinh phí:
  - {tên: Bồi dưỡng giáo viên, tiền: 50 triệu đồng}
ký: {thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch, họ tên: Trần Minh Khôi}
nơi nhận: [UBND tỉnh, Phòng Văn hóa - Xã hội]
phụ lục:
  - {id: việc, tên: Tiến độ thực hiện, từ: nhiệm vụ, khổ: ngang}
  - {id: tiền, tên: Kinh phí thực hiện, từ: kinh phí}
"""
