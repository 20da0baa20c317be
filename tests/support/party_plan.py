"""A plan of a commune's Party committee, in the parts that such plans have (I to V), and its office's file."""

OFFICE = """\
cơ quan:
  đảng-uỷ:
    tên: Đảng uỷ xã An Bình
    cấp trên: Đảng bộ tỉnh Hoà Giang
    ký hiệu: ĐU
    địa danh: Xã An Bình
    thể thức: đảng
người ký:
  bí-thư:
    thay mặt: Ban Thường vụ
    chức vụ: Bí thư
    họ tên: Trần Minh Khôi
  phó-bí-thư:
    thay mặt: Ban Thường vụ
    chức vụ: Phó Bí thư
    họ tên: Lê Thị Thu Hà
đơn vị:
  ubnd: {tên: Uỷ ban nhân dân xã, tên tắt: [UBND xã]}
  bxdđ: {tên: Ban Xây dựng Đảng, tên tắt: [Ban XDĐ]}
  ubkt: {tên: Uỷ ban Kiểm tra Đảng uỷ, tên tắt: [UBKT]}
  mttq: {tên: Uỷ ban Mặt trận Tổ quốc Việt Nam xã, tên tắt: [MTTQ xã]}
  vpđu: {tên: Văn phòng Đảng uỷ, tên tắt: [VPĐU]}
văn bản:
  nq-57:
    loại: Nghị quyết
    số: 57-NQ/TW
    ngày: 22/12/2024
    cơ quan: Bộ Chính trị
    trích yếu: về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
  ctr-30:
    loại: Chương trình
    số: 30-CTr/TU
    ngày: 28/08/2026
    cơ quan: Tỉnh uỷ Hoà Giang
    trích yếu: về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số
nơi nhận:
  - Thường trực Tỉnh uỷ (để báo cáo)
  - Uỷ ban nhân dân xã
  - Ban Xây dựng Đảng, Uỷ ban Kiểm tra Đảng uỷ
  - Uỷ ban Mặt trận Tổ quốc Việt Nam xã
  - Các chi bộ, đảng bộ trực thuộc
  - Các đồng chí Uỷ viên Ban Chấp hành Đảng bộ xã
lưu: Văn phòng Đảng uỷ
"""

PLAN = """\
cơ quan: đảng-uỷ
số: 5
ngày: 05/01/2027
kỳ: 2027
trích yếu: Thực hiện chuyển đổi số trong các cơ quan Đảng xã năm 2027
căn cứ:
  - nq-57
  - ctr-30
mục đích: |
  Đưa chuyển đổi số thành việc thường xuyên của cấp uỷ, chi bộ; nâng cao chất lượng tham mưu, phục vụ.
yêu cầu: |
  Bảo đảm rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ kết quả, rõ thẩm quyền.
  a) Bám sát chương trình của Tỉnh uỷ;
  b) Giữ gìn bí mật của Đảng, Nhà nước;
  c) Báo cáo đúng hạn.
mục tiêu: |
  1. Mục tiêu chung
  Hoạt động của các cơ quan Đảng xã được thực hiện thông suốt trên môi trường số.
  2. Mục tiêu cụ thể
  - 100% văn bản không mật được gửi, nhận qua hệ thống điều hành tác nghiệp.
  - 100% chi bộ dùng sổ tay đảng viên điện tử.
nhiệm vụ:
  - tên: Hoàn thiện hạ tầng số
    chủ trì: vpđu
    phối hợp: ubnd
    thời gian: Quý II năm 2027
    nội dung: Rà soát máy tính, đường truyền, thiết bị ký số của các cơ quan Đảng xã.
    sản phẩm: Báo cáo rà soát
  - tên: Bồi dưỡng kỹ năng số cho cấp uỷ viên
    chủ trì: bxdđ
    thời gian: Quý III năm 2027
    nội dung: Mở 02 lớp bồi dưỡng cho cấp uỷ viên và cán bộ chi bộ.
    sản phẩm: Kế hoạch mở lớp
các phần:
  - {tên: "Mục đích, yêu cầu", gồm: [mục đích, yêu cầu]}
  - mục tiêu
  - tên: Nhiệm vụ, giải pháp
    nội dung: Phân công nhiệm vụ tại [[phụ lục Phân công nhiệm vụ]] kèm theo.
    gồm: nhiệm vụ
  - tên: Kinh phí
    nội dung: Kinh phí thực hiện lấy từ dự toán chi của các cơ quan Đảng xã năm 2027.
  - tổ chức thực hiện
tổ chức thực hiện:
  - {đơn vị: ubnd, nội dung: "Bố trí kinh phí, chỉ đạo các phòng phối hợp thực hiện."}
  - {đơn vị: bxdđ, nội dung: "Tuyên truyền, theo dõi việc học tập của đảng viên."}
  - {đơn vị: ubkt, nội dung: "Kiểm tra việc thực hiện Kế hoạch."}
  - {đơn vị: mttq, nội dung: "Vận động đoàn viên, hội viên, Nhân dân dùng dịch vụ số."}
  - {đơn vị: vpđu, nội dung: "Theo dõi, đôn đốc, báo cáo Ban Thường vụ kết quả trước ngày 15/12/2027."}
kết: Các chi bộ, đảng bộ trực thuộc căn cứ Kế hoạch này để thực hiện
ký: bí-thư
phụ lục:
  - {tên: Phân công nhiệm vụ, từ: nhiệm vụ}
"""
