import pytest

from sinhkehoach.cascade.list_text import document_entry, list_text
from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.model.validate import validate_assignments
from tests.support.cascades import SUPERIOR, assigned


@pytest.mark.parametrize(
    "period", ["2027", "2027 - 2030", "năm học 2026 - 2027", "Quý II/2027", "từ 01/2027 đến 12/2028"]
)
def test_reads_as_what_it_was_made_from(period):
    made = assigned(SUPERIOR.replace("kỳ: 2027", f"kỳ: {period}"))
    text = list_text(made)
    again = validate_assignments(values_in(text, "list.yaml"))
    assert again == made
    assert again.period == made.period
    assert list_text(again) == text


def test_words_that_look_like_marks_are_kept():
    made = assigned(SUPERIOR.replace("tên: Mua máy tính", 'tên: "Mua máy [mới]: 10 # chiếc"'))
    assert made.tasks[1].name == "Mua máy [mới]: 10 # chiếc"
    assert validate_assignments(values_in(list_text(made), "list.yaml")) == made


def test_says_who_writes_it():
    assert list_text(assigned()).startswith("# Những việc, chỉ tiêu mà văn bản của cấp trên giao")


def test_a_document_is_listed_without_what_it_lacks():
    draft = assigned(SUPERIOR.replace("số: 45\n", "").replace("ngày: 10/01/2027\n", ""))
    assert list(document_entry(draft.document)) == ["loại", "cơ quan", "trích yếu"]
