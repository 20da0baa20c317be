import pytest

from sinhkehoach.jobs.workspace import OUR_TEMPLATES
from sinhkehoach.model.choices import FormName
from sinhkehoach.resolve.document_form import FORMS, form_of_office
from tests.support.plans import office_of

ISSUER = "{{tên: {0}, ký hiệu: A, địa danh: B, thể thức: {1}}}"


def _office(*forms):
    issuers = "".join(f"  {form}-{at}: {ISSUER.format('Cơ quan', form)}\n" for at, form in enumerate(forms))
    return office_of(f"cơ quan:\n{issuers}" if issuers else "")


@pytest.mark.parametrize(
    ("forms", "name"),
    [
        ((), FormName.STATE),
        (("nhà nước",), FormName.STATE),
        (("đảng", "đảng"), FormName.PARTY),
        (("đảng", "nhà nước"), FormName.STATE),
    ],
)
def test_an_office_has_the_form_that_all_its_bodies_share(forms, name):
    assert form_of_office(_office(*forms)) is FORMS[name]


def test_each_form_has_a_template_that_we_bring_along():
    assert {form.template for form in FORMS.values()} == set(OUR_TEMPLATES)


@pytest.mark.parametrize(("name", "symbol"), [(FormName.STATE, "KH-UBND"), (FormName.PARTY, "KH/UBND")])
def test_symbol_of_a_form(name, symbol):
    assert FORMS[name].symbol("KH", "UBND") == symbol
