from sinhkehoach.model.office import Issuer, Office, Signer, Unit
from sinhkehoach.schema.json_schema import SchemaOf, json_schema
from sinhkehoach.schema.office_names import office_choices, office_names

OFFICE = Office(
    issuers={"ubnd": Issuer(name="Ủy ban nhân dân xã", symbol="UBND", place="A")},
    signers={"chủ tịch": Signer(post="Chủ tịch")},
    units={"văn-phòng": Unit(name="Văn phòng"), "a: b": Unit(name="B")},
)


def test_each_part_gives_its_short_names_and_what_they_mean():
    names = office_names(OFFICE)
    assert names["cơ quan"] == [("ubnd", "Ủy ban nhân dân xã")]
    assert names["người ký"] == [("chủ tịch", "Chủ tịch")]
    assert names["đơn vị"] == [("văn-phòng", "Văn phòng"), ("a: b", "B")]
    assert names["văn bản"] == []


def test_what_has_nothing_to_choose_keeps_its_examples():
    choices = office_choices(OFFICE)
    assert ("Plan", "bases") not in choices
    assert choices[("Task", "lead")] == office_names(OFFICE)["đơn vị"]


def test_schema_offers_the_names_alone_and_in_a_list():
    task = json_schema(SchemaOf.PLAN, OFFICE)["definitions"]["Task"]["properties"]
    for offered in (task["chủ trì"], task["chủ trì"]["items"]):
        assert offered["defaultSnippets"] == [
            {"label": "văn-phòng", "description": "Văn phòng", "body": "văn-phòng"},
            {"label": "a: b", "description": "B", "body": '"a: b"'},
        ]
