"""Slips of a clerk that no check had told about."""

from pathlib import Path

import pytest

from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.jobs.check import check_files
from tests.support.cases import lay_down_case


def _problems(root: Path, name: str) -> list[Problem]:
    plan = lay_down_case(root, name) / "plans" / "ke-hoach.yaml"
    (result,) = check_files([plan])
    return list(result.problems)


@pytest.mark.parametrize(
    ("name", "code", "part", "line"),
    [
        ("emoji", "SKH376", "✅", 6),
        ("khong-dau", "SKH378", "Trien khai", 6),
        ("ky-tu-thay-the", "SKH108", "U+FFFD", 6),
        ("mat-chu-thanh-dau-hoi", "SKH379", "Tri?n", 6),
        ("mot-dong-tcvn3", "SKH107", "bảng mã cũ", 6),
        ("phan-tram-cham", "SKH382", "98.5%", 6),
        ("phan-tram-cham", "SKH382", "120%", 6),
        ("telex-chua-bo-dau", "SKH377", "Trieenr", 6),
        ("thu-trong-tuan-sai", "SKH380", "thứ Ba", 6),
        ("thu-tu-can-cu", "SKH389", "Thông tư", 10),
    ],
)
def test_the_slip_is_told_at_its_line(tmp_path, name, code, part, line):
    found = [(each.code, each.position.line) for each in _problems(tmp_path, name) if part in each.message]
    assert found == [(code, line)]


@pytest.mark.parametrize("name", ["ky-tu-thay-the", "mot-dong-tcvn3"])
def test_what_cannot_be_meant_is_an_error(tmp_path, name):
    (problem,) = _problems(tmp_path, name)
    assert problem.severity is Severity.ERROR
