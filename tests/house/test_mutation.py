import ast
from pathlib import Path

import pytest

from tools import changed_tests
from tools.mutation.mutants import mutants


@pytest.mark.parametrize(
    ("text", "mutated"),
    [
        ("x = a < b", {"x = a <= b"}),
        ("x = a is None", {"x = a is not None"}),
        ("x = a and b and c", {"x = b and c", "x = a and c", "x = a and b"}),
        ("x = not a", {"x = a"}),
        ("x = a + 1", {"x = a - 1", "x = a + 2"}),
        ("x = 'a' + b", set()),
        ("x: Literal[1] = True", {"x: Literal[1] = False"}),
        ("x = a if b else c", {"x = a if True else c", "x = a if False else c"}),
        ("x = [a for a in b if a]", {"x = [a for a in b if True]"}),
        ("if a:\n    f()", {"if True:\n    f()", "if False:\n    f()", "if a:\n    pass"}),
        (
            "def f() -> bool:\n    return a",
            {f"def f() -> bool:\n    return {each}" for each in (True, False)},
        ),
        ("def f() -> int:\n    return a", set()),
        ("def f():\n    raise E", {"def f():\n    pass"}),
        ("for a in b:\n    break", {"for a in b:\n    continue"}),
        ("x += y", {"pass"}),
        ('"""What it is."""', set()),
    ],
)
def test_every_slip_of_the_pen_is_made_once(text, mutated):
    made = []
    for number in range(len(mutants(ast.parse(text)))):
        tree = ast.parse(text)
        mutants(tree)[number].change()
        made.append(ast.unparse(ast.fix_missing_locations(tree)))
    assert len(made) == len(set(made))
    assert set(made) == mutated


def test_change_is_followed_by_its_own_tests_then_by_those_of_its_importers():
    chosen = changed_tests.tests_of([Path("src/sinhkehoach/write/atomic.py"), Path("tests/test_edits.py")])
    assert chosen[:2] == [Path("tests/write/test_atomic.py"), Path("tests/test_edits.py")]
    assert Path("tests/write/test_guard.py") in chosen[2:]
    assert changed_tests.tests_of([Path("README.md")]) == []
