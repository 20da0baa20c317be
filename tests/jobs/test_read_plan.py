import pytest

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.jobs.read_plan import office_of, printable_plan, values_of
from sinhkehoach.model.office import Office
from sinhkehoach.provenance.origin import SourceFile
from tests.support.workspaces import OFFICE, PLAN


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


def test_plan_can_be_printed_with_the_facts_of_its_office_alone():
    source = values_of(SourceFile("a.yaml", PLAN.encode()))
    plan, facts = printable_plan(source, office_of(SourceFile("co-quan.yaml", OFFICE.encode())))
    assert (plan.period.text, facts.issuer.symbol) == ("năm 2027", "UBND")
    with pytest.raises(ProblemsFound) as found:
        printable_plan(source, Office())
    assert [(each.code, each.position.line) for each in found.value.problems] == [
        ("SKH231", 1),
        ("SKH231", 5),
    ]
