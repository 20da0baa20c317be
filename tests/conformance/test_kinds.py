import pytest

from sinhkehoach.conformance.kinds import kind_named


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("KẾ HOẠCH", "Kế hoạch"),
        ("Tờ trình", "Tờ trình"),
        ("GIẤY UỶ QUYỀN", "Giấy ủy quyền"),
        ("KẾ HOẠCH NĂM", None),
        ("", None),
    ],
)
def test_kind_is_known_by_its_name(text, kind):
    assert kind_named(text) == kind
