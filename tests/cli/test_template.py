from sinhkehoach.jobs.workspace import packaged

TEMPLATE = str(packaged("templates/ke-hoach.docx"))


def test_our_own_template_is_without_fault(sinhkehoach):
    answer = sinhkehoach("mau", TEMPLATE)
    assert (answer.code, answer.out) == (0, f"Đã kiểm tra {TEMPLATE}: không có lỗi\nCách in: nhanh\n")


def test_way_of_a_template_that_needs_jinja_is_told_with_the_tag(sinhkehoach):
    answer = sinhkehoach("mau", str(packaged("templates/tom-tat.docx")))
    assert answer.code == 0
    assert "Cách in: đầy đủ (bằng Jinja), vì có thẻ “{{ kỳ }}” ở thân mẫu, đoạn " in answer.out


def test_without_file_it_lists_the_names(sinhkehoach):
    answer = sinhkehoach("mau")
    assert answer.code == 0
    assert answer.out.startswith("Bắt buộc:\n")
    assert "{{r trích_yếu }}" in answer.out
    assert "Chỉ tiêu, nhiệm vụ, kinh phí (mẫu in theo cách đầy đủ):" in answer.out
    assert "{{ nv.chủ_trì }}" in answer.out
