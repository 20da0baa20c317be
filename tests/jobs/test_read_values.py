import pytest

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.jobs.read_values import office_of, values_of
from sinhkehoach.model.office import Office
from sinhkehoach.provenance.origin import SourceFile


def test_values_are_those_of_the_bytes_with_vietnamese_keys_folded():
    source = values_of(SourceFile("plans/x.yaml", b"\xef\xbb\xbf" + "Trích  yếu: Một\r\n".encode()))
    assert (source.name, source.value) == ("plans/x.yaml", {"trích yếu": "Một"})


def test_problems_name_the_file():
    with pytest.raises(ProblemsFound) as found:
        values_of(SourceFile("HEAD:plans/x.yaml", b""))
    assert [problem.file for problem in found.value.problems] == ["HEAD:plans/x.yaml"]


def test_no_file_means_no_facts():
    assert office_of(None) == Office()


def test_facts_are_those_of_the_file():
    office = office_of(SourceFile("co-quan.yaml", "đơn vị: {phòng-a: {tên: Phòng A}}".encode()))
    assert [unit.name for unit in office.units.values()] == ["Phòng A"]
