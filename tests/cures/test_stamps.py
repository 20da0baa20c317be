import pytest

from sinhkehoach.cures.mend import mend
from tests.support.forms import failed
from tests.support.mending import fault, mended, paper_with


@pytest.mark.parametrize("values", [{"boxed": False}, {"bold": False}])
def test_stamps_are_mended(values):
    def change(paper):
        for name, value in values.items():
            setattr(paper.below_number[1], name, value)

    mended(paper_with(change, "letter"))


@pytest.mark.parametrize("values", [{"size": 13}, {"ruled": False}])
def test_the_address_at_the_foot_is_mended(values):
    def change(paper):
        for name, value in values.items():
            setattr(paper.footer[0], name, value)

    mended(paper_with(change, "letter"))


def test_an_address_on_every_page_stays_on_the_first():
    made = mend(fault("địa chỉ ở chân mọi trang")).data
    assert "X02" not in failed(made)
