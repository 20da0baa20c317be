import ast
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from sinhkehoach.rules.all_rules import ALL_RULES
from sinhkehoach.rules.rule import Rule
from tests.house.repository import MODULES, ROOT, module_name, parsed

CODE = re.compile(r"SKH[1-7][0-9]{2}")
TESTS = tuple(sorted((ROOT / "tests").rglob("*.*")))


def _constants() -> list[tuple[str, str]]:
    """Return (code, `module:NAME`) of every constant that is a problem's code."""
    return [
        (node.value.value, f"{module_name(module)}:{_name(node)}")
        for module in MODULES
        for node in parsed(module).body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        and isinstance(node.value, ast.Constant)
        and CODE.fullmatch(str(node.value.value))
    ]


def _name(node: ast.Assign | ast.AnnAssign) -> str:
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    return ast.unparse(target)


def _codes() -> set[str]:
    """Return every code that stands in the program as a text of its own."""
    return {code for module in MODULES for code in _codes_in(module)}


@cache
def _codes_in(module: Path) -> set[str]:
    if not CODE.search(module.read_text(encoding="utf-8")):
        return set()
    return {
        node.value
        for node in ast.walk(parsed(module))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value)
    }


@cache
def _expected() -> set[str]:
    """Return the codes that a test, or a golden file of one, names; a rule's is named by its test's `check_reports`."""
    named = {
        code
        for file in TESTS
        if file.suffix in (".py", ".txt", ".json") and file.name != "test_codes.py"
        for code in CODE.findall(file.read_text(encoding="utf-8"))
    }
    return named | {code for module in MODULES if _is_reported(module) for code in _codes_in(module)}


def _is_reported(module: Path) -> bool:
    """Return True for a rule whose test holds it against what it reports."""
    test = ROOT / "tests" / "rules" / f"test_{module.name}"
    is_rule = module.parent.name == "rules"
    return is_rule and test.is_file() and "check_reports(" in test.read_text(encoding="utf-8")


def test_finds_the_codes_of_the_program():
    assert len(_constants()) > 30
    assert {code for code, _ in _constants()} <= _codes()


def test_no_two_constants_have_the_same_code():
    times = Counter(code for code, _ in _constants())
    assert [(code, name) for code, name in _constants() if times[code] > 1] == []


def test_the_first_digit_of_a_code_names_its_stage():
    stages = {
        "yaml": "1",
        "model": "2",
        "resolve": "2",
        "rules": "3",
        "compose": "4",
        "report": "4",
        "template": "5",
        "render": "5",
        "write": "6",
        "cascade": "7",
        "unit_table": "7",
    }
    assert {name.partition("/")[0] for _, name in _constants()} <= {*stages, "base"}
    strays = [
        (code, name) for code, name in _constants() if code[3] != stages.get(name.partition("/")[0], code[3])
    ]
    assert strays == []


@cache
def _rules_tried() -> set[str]:
    """Return the codes of the rules whose own test asks for a loud case; it names the rule, not its code."""
    return {
        rule.code
        for rule in ALL_RULES
        if "check_reports(" in (ROOT / "tests" / "rules" / _test_of(rule)).read_text(encoding="utf-8")
    }


def _test_of(rule: Rule) -> str:
    return f"test_{rule.findings.__module__.rpartition('.')[2]}.py"


@pytest.mark.parametrize("code", sorted(_codes()))
def test_every_code_is_expected_by_a_test(code):
    assert code in _expected() | _rules_tried()
