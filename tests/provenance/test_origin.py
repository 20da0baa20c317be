from lxml import etree

from sinhkehoach.provenance.origin import SourceFile, Sources, members_digest, properties_xml

MEMBERS = [("a", 1, 2), ("b", 3, 4)]


def test_digest_of_members_does_not_hang_on_their_order():
    assert members_digest(MEMBERS) == members_digest(reversed(MEMBERS))


def test_digest_tells_name_checksum_and_size():
    others = [[("c", 1, 2), ("b", 3, 4)], [("a", 2, 2), ("b", 3, 4)], [("a", 1, 3), ("b", 3, 4)], MEMBERS[:1]]
    assert len({members_digest(each) for each in [MEMBERS, *others]}) == 5


def test_property_names_the_plan_in_one_line():
    sources = Sources("0.1.0+abc", SourceFile("plans/a & b.yaml", b""), None)
    root = etree.fromstring(properties_xml(sources, "").encode())
    (line,) = root
    assert (line.get("pid"), line.get("name")) == ("2", "sinhkehoach")
    assert line[0].text == "plans/a & b.yaml e3b0c44298fc (0.1.0+abc)"


def test_document_made_from_nothing_has_no_such_property():
    assert len(etree.fromstring(properties_xml(None, "").encode())) == 0
