from sinhkehoach.cascade.versions import versions_of
from tests.support.cascades import assigned


def test_what_is_the_same_is_found_whatever_its_number():
    old = assigned().tasks
    new = (old[2].replace(place="mục I.1"), old[0].replace(name="Lắp mạng cho mọi trường học"), old[3])
    found = [(before and before.name, after and after.name) for before, after in versions_of(old[:4], new)]
    assert found == [
        (old[2].name, old[2].name),
        (old[0].name, "Lắp mạng cho mọi trường học"),
        (old[3].name, old[3].name),
        (old[1].name, None),
    ]


def test_what_is_new_has_no_version_before():
    only = assigned().tasks[:1]
    assert list(versions_of((), only)) == [(None, only[0])]
