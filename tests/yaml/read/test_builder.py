import pytest

from sinhkehoach.yaml.read.builder import DEEPEST, as_sentence
from tests.yaml.reading import LOADERS, places, read


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tên: a\nTÊN: b\n", [("SKH121", 2, 1)]),
        ("te\u0302n: a\ntên: b\n", [("SKH121", 2, 1)]),
        ("tên: a\nten: b\n", []),
        ("x: [{tên: a}, {tên: b}]\n", []),
        ("[a]: b\n", [("SKH122", 1, 1)]),
        ("{a: b}: c\n", [("SKH122", 1, 1)]),
        ("? [a, b]\n: c\n", [("SKH122", 1, 3)]),
        ("~: c\n", [("SKH122", 1, 1)]),
        ("x: &x {a: b}\ny:\n  <<: *x\n", [("SKH123", 3, 3)]),
        ('"<<": c\n', []),
        ("a: !!python/object:os.system x\n", [("SKH124", 1, 4)]),
        ("a: !x {b: c}\n", [("SKH124", 1, 4)]),
        ("a: !ghi chú\n", [("SKH124", 1, 4)]),
        ("a: *x\n", [("SKH125", 1, 4)]),
        ("a: &x [*x]\n", [("SKH126", 1, 8)]),
        ("a: &x {b: *x}\n", [("SKH126", 1, 11)]),
        ("a: &x 1\nb: &x [*x]\n", [("SKH126", 2, 8)]),
        ("a: &x 1\nb: *x\n", []),
        ("a: b\n---\nc: d\n", [("SKH129", 2, 1)]),
        ("---\na: b\n...\n", []),
        ('a: "x\\0y"\n', [("SKH108", 1, 6)]),
    ],
)
def test_reports_structures_that_a_plan_cannot_have(text, expected, loader):
    assert places(text, loader) == expected


def test_keeps_the_first_of_two_equal_keys_and_names_its_line():
    source = read("a: x\ntên: b\nTên: c\n")
    assert source.value == {"a": "x", "tên": "b"}
    assert "dòng 2" in source.problems[0].message


def test_a_key_written_three_times_is_told_twice():
    assert places("tên: a\nTên: [b]\ntên: c\n") == [("SKH121", 2, 1), ("SKH121", 3, 1)]


def test_an_alias_stands_for_the_same_value():
    value = read("a: &x {b: [c]}\nd: *x\ne: [*x]\n").value
    assert value["d"] is value["a"]
    assert value["e"][0] is value["a"]


@pytest.mark.parametrize("loader", LOADERS)
def test_stops_at_laughs_by_the_billion(loader):
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    assert [code for code, _, _ in places("\n".join(lines), loader)] == ["SKH128"]


@pytest.mark.parametrize("loader", LOADERS)
def test_stops_at_too_deep_nesting(loader):
    assert places("[" * DEEPEST + "]" * DEEPEST, loader) == []
    assert places("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1), loader) == [("SKH127", 1, DEEPEST + 1)]
    assert places("[" * 100_000, loader) == [("SKH127", 1, DEEPEST + 1)]


def test_counts_the_depth_behind_an_alias():
    lines = ["a0: &a0 [x]", *(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 80)), "z: *a79"]
    assert [code for code, _, _ in places("\n".join(lines))] == ["SKH127"]


def test_a_bad_character_never_reaches_the_value():
    assert read('a: "x\\0y"\n').value == {"a": "x\ufffdy"}


def test_remembers_keys_as_typed():
    value = read("NHIỆM_VỤ:\n  - tên: a\n").value
    assert value.typed_key("nhiệm vụ") == "NHIỆM_VỤ"
    with pytest.raises(KeyError):
        value.typed_key("tên")


def test_remembers_all_keys_as_typed_but_for_those_given_twice():
    assert read("Một: a\nHAI: b\nmột: c\nMột: d\n").value.typed_keys() == ["Một", "HAI", "một"]


def test_remembers_where_everything_stands():
    text = "# đầu\nsố: 12 # x\nchỉ tiêu:   [a, 'b']\n"
    value = read(text).value
    event = value.value_event("số")
    assert text[event.start_mark.index : event.end_mark.index] == "12"
    items = value["chỉ tiêu"]
    assert text[items.opening.start_mark.index : items.closing.end_mark.index] == "[a, 'b']"
    assert [bool(item.style) for item in items.value_events] == [False, True]


@pytest.mark.parametrize(
    ("item", "sentence"),
    [
        ("Mầm non: 23 trường", "Mầm non: 23 trường"),
        ("Mầm non:  23 trường", "Mầm non:  23 trường"),
        ("Các trường gồm:", "Các trường gồm:"),
        ("Giữ nguyên: ~", "Giữ nguyên: ~"),
        ('Chuyên đề: "Vui đến trường"', 'Chuyên đề: "Vui đến trường"'),
        ("Kế hoạch: dài\n    hai dòng", "Kế hoạch: dài hai dòng"),
        ("Kế hoạch:\n    ở dòng dưới", "Kế hoạch: ở dòng dưới"),
        ("Mầm non: 23  # ghi chú", "Mầm non: 23"),
        ("Ma\u0302\u0300m non: 23", "Mầm non: 23"),
        ("[[phụ lục tiến độ]]", "[[phụ lục tiến độ]]"),
        ('"Mầm non": 23', None),
        ("{Mầm non: 23}", None),
        ("Mầm non: 23\n  tiểu học: 12", None),
        ("Mầm non: [23]", None),
        ("Mầm non: |\n    23", None),
        ("Mầm non: &x 23", None),
        ("[[a, b]]", None),
        ("[[a], [b]]", None),
        ("[ [a] ]", None),
        ("Mầm non", None),
        ("[a]", None),
    ],
)
def test_gives_back_the_sentence_that_yaml_took_for_something_else(item, sentence):
    assert as_sentence(read(f"- {item}\n").value[0]) == sentence


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("[[đơn vị: số trường]]", "[[đơn vị: số trường]]"),
        ("[[đơn vị:  số\n    trường]]", "[[đơn vị:  số trường]]"),
        ('[["đơn vị": x]]', None),
        ("[[đơn vị: [x]]]", None),
        ("[[đơn vị: x, y]]", None),
        ("[ [đơn vị: x]]", None),
        ("[[{đơn vị: x, b: y}]]", None),
    ],
)
def test_a_reference_of_two_parts_is_a_sentence(typed, meant):
    assert as_sentence(read(f"a: {typed}\n").value["a"]) == meant
