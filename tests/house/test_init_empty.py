from tests.house.repository import MODULES, module_name


def test_every_init_file_is_empty():
    talking = [module_name(path) for path in MODULES if path.name == "__init__.py" and path.stat().st_size]
    assert talking == []
