import ast
from collections.abc import Iterator
from statistics import median

from tests.house.repository import MODULES, module_name, parsed

LONGEST_FUNCTION = 50
LONGEST_MODULE = 300
MEDIAN_FUNCTION = 12


def test_no_function_is_longer_than_a_screen():
    long = {name: length for name, length in _function_lengths() if length > LONGEST_FUNCTION}
    assert long == {}


def test_the_typical_function_is_short():
    assert median(length for _, length in _function_lengths()) < MEDIAN_FUNCTION


def test_no_module_is_longer_than_a_chapter():
    lengths = {module_name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


def _function_lengths() -> Iterator[tuple[str, int]]:
    """Yield every function with the lines of its body, docstring left out."""
    for module in MODULES:
        for node in ast.walk(parsed(module)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{module_name(module)}:{node.name}", _body_length(node)


def _body_length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    body = function.body[1:] if ast.get_docstring(function, clean=False) else function.body
    return body[-1].end_lineno - body[0].lineno + 1 if body else 0
