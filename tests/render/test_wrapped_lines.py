import pytest

from sinhkehoach.render.wrapped_lines import is_ended


@pytest.mark.parametrize(
    ("paragraph", "following"),
    [
        ("Mở lớp.", "Thi đua."),
        ("Mở lớp.", "thi đua"),
        ("Gồm các việc sau:", "Thi đua"),
        ("Căn cứ Luật Giáo dục;", "Thực hiện Nghị quyết"),
        ("Thực hiện Nghị quyết;", "Ủy ban nhân dân"),
        ("Mở lớp", "- Thi đua"),
        ("Mở lớp;", "b) Thi đua"),
        ("Mở lớp", "Phụ lục I"),
        ("Mở lớp", "Căn cứ Luật"),
        ("Mở lớp", "1.2. Thi đua"),
    ],
)
def test_paragraph_ends(paragraph, following):
    assert is_ended(paragraph, following)


@pytest.mark.parametrize(
    ("paragraph", "following"),
    [
        ("Mở lớp", "Thi đua"),
        ("+ PCGD mầm non;", "PCGD tiểu học"),
        ("đề nghị các ban phối hợp;", "Yêu cầu các phòng"),
        ("Mở lớp;", "thi đua"),
        ("Chủ trì:", "phòng Văn hóa"),
        ("Căn cứ Luật Giáo dục;", "và Nghị định"),
        ("Mở lớp,", "đồng thời thi đua"),
    ],
)
def test_paragraph_goes_on(paragraph, following):
    assert not is_ended(paragraph, following)
