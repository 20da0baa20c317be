from sinhkehoach.jobs.workspace import packaged

TEMPLATE = str(packaged("templates/ke-hoach.docx"))


def test_our_own_template_is_without_fault(sinhkehoach):
    answer = sinhkehoach("mau", TEMPLATE)
    assert (answer.code, answer.out) == (0, f"Đã kiểm tra {TEMPLATE}: không có lỗi\n")


def test_without_file_it_lists_the_names(sinhkehoach):
    answer = sinhkehoach("mau")
    assert answer.code == 0
    assert answer.out.startswith("Bắt buộc:\n")
    assert "{{r trích_yếu }}" in answer.out
