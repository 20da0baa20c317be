import pytest

from sinhkehoach.cascade.assignments import cited
from sinhkehoach.jobs.superior_document import key_of, new_key
from tests.support.cascades import SUPERIOR, version_of

DOCUMENT = cited(version_of(SUPERIOR))
DRAFT = cited(version_of(SUPERIOR.replace("số: 45\n", "").replace("ngày: 10/01/2027\n", "")))
OTHER = cited(version_of(SUPERIOR.replace("số: 45", "số: 46")))
YEAR_BEFORE = cited(version_of(SUPERIOR.replace("10/01/2027", "10/01/2026")))


@pytest.mark.parametrize(
    ("document", "key"), [(DOCUMENT, "kh"), (DRAFT, "kh"), (OTHER, None), (YEAR_BEFORE, None)]
)
def test_a_document_is_known_by_its_number_or_while_it_has_none_by_its_title(document, key):
    assert key_of(document, {"khác": None, "kh": DOCUMENT}) == key


def test_a_new_short_name_is_nobody_elses():
    assert new_key(DOCUMENT, {}) == "kh-45"
    assert new_key(DOCUMENT, {"kh-45": OTHER}) == "kh-45-cấp-trên"
    assert new_key(DRAFT, {}) == "kh-cấp-trên"
