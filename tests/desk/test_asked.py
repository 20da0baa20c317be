import json

import pytest

from sinhkehoach.desk.asked import Asked, BadRequest, form_edits
from sinhkehoach.form.edits import Insert, Move, Put, Remove, Reorder


def _asked(value):
    return Asked(json.dumps(value).encode())


@pytest.mark.parametrize(
    "body",
    [b"{", b"[]", b"null", b"1", b'"a"', b"\xff\xfe\x00", b"[" * 200_000, b'{"a":' * 200_000, b"9" * 5000],
)
def test_refuses_what_is_no_map_in_json(body):
    with pytest.raises(BadRequest):
        Asked(body)


def test_nothing_asks_nothing():
    with pytest.raises(BadRequest):
        Asked(b"").text("name")


@pytest.mark.parametrize("value", [None, 1, True, [], {}, "\ud800", "a\udfff"])
def test_a_text_is_a_text_that_a_file_can_hold(value):
    with pytest.raises(BadRequest):
        _asked({"name": value}).text("name")


def test_returns_texts_by_name():
    assert _asked({"name": "ạ 😀", "text": ""}).text("name") == "ạ 😀"
    assert _asked({"name": "ạ", "text": ""}).text("text") == ""


@pytest.mark.parametrize("value", [None, {}, "a", [1], [[]], ["a"]])
def test_items_are_maps(value):
    with pytest.raises(BadRequest):
        _asked({"edits": value}).items("edits")


def test_reads_the_edits_of_a_form():
    edits = [
        {"do": "put", "path": ["a", 1], "value": {"b": ["c", None]}},
        {"do": "insert", "path": ["a"], "index": 0, "value": "x"},
        {"do": "remove", "path": ["a", 0]},
        {"do": "move", "path": ["a", 1], "to": 0},
        {"do": "reorder", "path": ["a"], "order": [1, 0]},
    ]
    assert form_edits(_asked({"edits": edits})) == [
        Put(("a", 1), {"b": ["c", None]}),
        Insert(("a",), 0, "x"),
        Remove(("a", 0)),
        Move(("a", 1), 0),
        Reorder(("a",), (1, 0)),
    ]


DEEP = "x"
for _ in range(32):
    DEEP = [DEEP]


@pytest.mark.parametrize(
    "edit",
    [
        {},
        {"do": "burn", "path": ["a"]},
        {"do": ["put"], "path": ["a"], "value": "x"},
        {"do": "put", "path": ["a"]},
        {"do": "put", "path": [], "value": "x"},
        {"do": "put", "path": "a", "value": "x"},
        {"do": "put", "path": ["a"] * 31, "value": "x"},
        {"do": "put", "path": [1.5], "value": "x"},
        {"do": "put", "path": [True], "value": "x"},
        {"do": "put", "path": ["\ud800"], "value": "x"},
        {"do": "put", "path": ["a"], "value": 1},
        {"do": "put", "path": ["a"], "value": False},
        {"do": "put", "path": ["a"], "value": "\ud800"},
        {"do": "put", "path": ["a"], "value": {"\ud800": "x"}},
        {"do": "put", "path": ["a"], "value": DEEP},
        {"do": "insert", "path": ["a"], "index": -1, "value": "x"},
        {"do": "insert", "path": ["a"], "index": "0", "value": "x"},
        {"do": "move", "path": ["a", 0], "to": None},
    ],
)
def test_refuses_what_no_form_sends(edit):
    with pytest.raises(BadRequest, match="không đọc được"):
        form_edits(_asked({"edits": [edit]}))


def test_takes_paths_and_values_as_deep_as_any_plan():
    deep = "x"
    for _ in range(30):
        deep = [deep]
    (edit,) = form_edits(_asked({"edits": [{"do": "put", "path": ["a"] * 30, "value": deep}]}))
    assert edit == Put(("a",) * 30, deep)
