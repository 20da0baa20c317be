import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.plan_name import plan_stem


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("ke-hoach-2027", "ke-hoach-2027"),
        ("Kế hoạch năm 2027", "ke-hoach-nam-2027"),
        ("Kế hoạch giáo dục (bản 2)", "ke-hoach-giao-duc-ban-2"),
        ("plans/ke_hoach.YAML", "ke-hoach"),
        ("./plans/2027/ke-hoach.yml", "2027-ke-hoach"),
    ],
)
def test_name_becomes_a_stem(name, stem):
    assert plan_stem(name) == stem


@pytest.mark.parametrize("name", ["", "?!", "co-quan", "Cơ quan.yaml"])
def test_name_that_makes_no_plan_is_refused(name):
    with pytest.raises(UserError):
        plan_stem(name)
