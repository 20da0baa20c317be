import pytest

from sinhkehoach.template.dead_names import drop_dead_names, ids
from tests.support.docx import find_all, fragment

STYLES = fragment('<w:styles><w:style w:styleId="a"/><w:style w:styleId="b"/></w:styles>')[0]


@pytest.mark.parametrize("name", ["pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"])
def test_a_style_that_is_not_there_is_named_no_longer(name):
    root = fragment(f'<w:x><w:{name} w:val="a"/><w:{name} w:val="z"/><w:{name}/></w:x>')
    drop_dead_names(root, ids(STYLES, "style", "styleId"), ())
    assert find_all(root, f".//w:{name}/@w:val") == ["a"]
    assert len(root[0]) == 2


def test_a_list_that_is_not_there_is_named_no_longer():
    root = fragment(
        "".join(f'<w:numPr><w:numId w:val="{each}"/></w:numPr>' for each in (0, 1, 2)) + "<w:numPr/>"
    )
    drop_dead_names(root, (), {"1"})
    assert find_all(root, "w:numPr/w:numId/@w:val") == ["0", "1"]
    assert len(root) == 3


def test_ids_are_those_of_one_kind():
    assert (ids(STYLES, "num", "numId"), ids(STYLES, "style", "styleId")) == (frozenset(), {"a", "b"})
