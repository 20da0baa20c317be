import pytest

from tests.yaml.reading import LOADERS, found, places

# Broken YAML as clerks type it -> code, line, column.
SPECIMENS = [
    ("tên: Mục tiêu: nâng cao\n", ("SKH141", 1, 14)),
    ("- Chỉ tiêu: 5: 6\n", ("SKH141", 1, 14)),
    ("a: {b: c: d}\n", ("SKH141", 1, 9)),
    ("a: dòng một\n  dòng hai: ba\n", ("SKH141", 2, 11)),
    ("a: 1 b: 2\n", ("SKH141", 1, 7)),
    ("a: “x: y”\n", ("SKH141", 1, 6)),
    ("a:\n\tb: c\n", ("SKH142", 2, 1)),
    ("a:\n  - x\n\t- y\n", ("SKH142", 3, 1)),
    ("a: |\n  x\n\tabc\n", ("SKH142", 3, 1)),
    ('a: "abc\nb: c\n', ("SKH143", 1, 4)),
    ('a: "abc\nb: "def"\n', ("SKH143", 1, 4)),
    ("a: 'abc\nb: 'def'\n", ("SKH143", 1, 4)),
    ('- "abc\n- "def"\n', ("SKH143", 1, 3)),
    ('a: ["x, y]\nb: "c"\n', ("SKH143", 1, 5)),
    ('a: "Đề án "Nâng cao" chất lượng"\n', ("SKH144", 1, 11)),
    ("a: 'x 'y' z'\n", ("SKH144", 1, 7)),
    ('a: "x" y\n', ("SKH145", 1, 7)),
    ('- "x" y\n- z\n', ("SKH145", 1, 6)),
    ("a: [b, c\nd: e\n", ("SKH146", 1, 4)),
    ("a: {b: c\nd: e\n", ("SKH146", 1, 4)),
    ("a: [b, c\n", ("SKH146", 1, 4)),
    ("- [a, b}\n", ("SKH146", 1, 3)),
    ("c: ]\n", ("SKH147", 1, 4)),
    ("a: [[kinh phí]] được\n", ("SKH148", 1, 17)),
    ("- [[x]] và\n", ("SKH148", 1, 9)),
    ("a: {x} y\n", ("SKH148", 1, 8)),
    ("a: @b\n", ("SKH149", 1, 4)),
    ("a: %b\n", ("SKH149", 1, 4)),
    ("a: `b\n", ("SKH149", 1, 4)),
    ("a: **b** c\n", ("SKH149", 1, 4)),
    ("a: *nghiêng* d\n", ("SKH149", 1, 4)),
    ("a: *abc def\n", ("SKH149", 1, 4)),
    ("a: & b\n", ("SKH149", 1, 4)),
    ("a: !Chú ý\n", ("SKH149", 1, 4)),
    ("a: ? b\n", ("SKH149", 1, 4)),
    ("a: , b\n", ("SKH149", 1, 4)),
    ("%abc\na: b\n", ("SKH149", 1, 1)),
    ("a: {x: %, y: 1}\n", ("SKH149", 1, 8)),
    ("a: | abc\n", ("SKH150", 1, 4)),
    ("a: > 50%\n", ("SKH150", 1, 4)),
    ("a: >50%\n", ("SKH150", 1, 4)),
    ("tên: 1\n  số: 2\n", ("SKH151", 2, 3)),
    ("a:\n  b: 1\n c: 2\n", ("SKH151", 3, 2)),
    ("a:\n    b: 1\n  c: 2\n", ("SKH151", 3, 3)),
    ("a:\n  - b\n - c\n", ("SKH151", 3, 2)),
    ("  a: 1\nb: 2\n", ("SKH151", 2, 1)),
    ("a: |\n    x\n  y\n", ("SKH151", 3, 3)),
    ("a: |\nx\nb: c\n", ("SKH151", 2, 1)),
    ("x:\n- a\n-Mục\n", ("SKH152", 3, 1)),
    ("x:\n  - a\n  -Mục\n", ("SKH152", 3, 3)),
    ("- a\n-Mục: b\n", ("SKH152", 2, 1)),
    ("tên: a\nsố:12\nngày: b\n", ("SKH153", 2, 4)),
    ("số:12\nngày: b\n", ("SKH153", 1, 4)),
    ("- tên: a\n  số:12\n", ("SKH153", 2, 6)),
    ("a: 1\n- b\n", ("SKH154", 2, 1)),
    ("- a\nb: 1\n", ("SKH154", 2, 1)),
    ("a:\n  - b\n  c: 1\n", ("SKH154", 3, 3)),
    ("a: - b\n", ("SKH155", 1, 4)),
    ("a:\t- b\n", ("SKH155", 1, 4)),
    ("a: 1\nmột dòng chữ\nb: 2\n", ("SKH156", 2, 1)),
    ("một dòng\nb: 2\n", ("SKH156", 1, 1)),
    ('a: "C:\\duong"\n', ("SKH157", 1, 7)),
    (": b\n", ("SKH158", 1, 1)),
    ("a: dòng một\n  # hai\n  ba\n", ("SKH159", 2, 3)),
    ("a: dòng một  # hai\n  ba\n", ("SKH159", 1, 14)),
    ("a: [: x\n", ("SKH158", 1, 5)),
    ("a: [", ("SKH146", 1, 4)),
    ("a:\n  -\n  b: c\n", ("SKH160", 3, 3)),
    ('a: "b\n---\n', ("SKH143", 1, 4)),
    ("a: [b, {x: [1], \n", ("SKH146", 1, 8)),
    ("a: [- b]\n", ("SKH149", 1, 5)),
    ('a: "\\ud800"\n', ("SKH108", 1, 5)),
    ("a: b\n...\nc: d\n", ("SKH129", 3, 1)),
]


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(("text", "expected"), SPECIMENS)
def test_finds_the_cause_alike_with_both_parsers(text, expected, loader):
    assert places(text, loader) == [expected]


@pytest.mark.parametrize(("text", "_"), SPECIMENS)
def test_says_it_without_yamls_english(text, _):
    (problem,) = found(text)
    assert problem.hint
    assert not {"mapping", "scalar", "expected", "token", "block"} & set(problem.message.split())
