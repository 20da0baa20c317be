import ast
from pathlib import Path

from tests.house.repository import MODULES, PACKAGE, ROOT, module_name, parsed

TESTS = ROOT / "tests"

# These folders test the whole program or the repository, not one module; so do the modules beside them.
OF_NO_MODULE = {"cases", "golden", "house", "support"}

# Public functions that need no test module of their own, each with the reason.
TESTED_ELSEWHERE = {
    "__main__": "one call of the command line, made by every test of tests/cli",
}


def test_every_test_module_mirrors_a_module():
    strays = [
        test.relative_to(ROOT).as_posix()
        for test in TESTS.rglob("test_*.py")
        if test.parent != TESTS
        and test.relative_to(TESTS).parts[0] not in OF_NO_MODULE
        and not _mirrored(test).is_file()
    ]
    assert strays == []


def test_every_module_with_a_public_function_has_a_test_module():
    untested = [
        module_name(path) for path in MODULES if _has_public_function(path) and not _test_of(path).is_file()
    ]
    assert [name for name in untested if name not in TESTED_ELSEWHERE] == []


def test_every_exception_names_a_module_without_test_module():
    untested = [module_name(path) for path in MODULES if not _test_of(path).is_file()]
    assert [name for name in TESTED_ELSEWHERE if name not in untested] == []


def _mirrored(test: Path) -> Path:
    return PACKAGE / test.relative_to(TESTS).with_name(test.name.removeprefix("test_"))


def _test_of(module: Path) -> Path:
    return TESTS / module.relative_to(PACKAGE).with_name(f"test_{module.name}")


def _has_public_function(module: Path) -> bool:
    return any(
        isinstance(node, ast.FunctionDef) and not node.name.startswith("_") for node in parsed(module).body
    )
