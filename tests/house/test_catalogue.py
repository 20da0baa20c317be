import ast
import gettext
from pathlib import Path

import click
import pytest

from tools.make_catalogue import CATALOGUE, COMPILED, compiled, messages


@pytest.fixture(scope="module")
def catalogue():
    return messages(CATALOGUE.read_text(encoding="utf-8"))


def _marked_strings():
    """Return what the installed click marks for translation: a message, or message and plural with NUL between."""
    for module in Path(click.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                forms = {"_": 1, "gettext": 1, "ngettext": 2}.get(node.func.id, 0)
                texts = [
                    argument.value for argument in node.args[:forms] if isinstance(argument, ast.Constant)
                ]
                if texts:
                    yield "\0".join(texts)


def test_committed_catalogue_is_what_the_script_compiles(catalogue):
    assert COMPILED.read_bytes() == compiled(catalogue)


def test_everything_that_click_says_is_translated(catalogue):
    assert sorted(set(_marked_strings()) - set(catalogue)) == []


def test_translations_take_only_the_values_that_click_gives(catalogue):
    wrong = [message for message, text in catalogue.items() if not _names(text) <= _names(message)]
    assert wrong == []


def _names(text):
    """Return the names in braces, without their conversion: `{name!r}` and `{name}` are one."""
    return {part.split("}")[0].split("!")[0] for part in text.split("{")[1:]}


def test_gettext_reads_the_compiled_catalogue():
    with COMPILED.open("rb") as file:
        translations = gettext.GNUTranslations(file)
    assert translations.gettext("Usage:") == "Cách dùng:"
    for number in (1, 2):
        said = translations.ngettext(
            "Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)", number
        )
        assert said == "Có phải là {possibilities}?"


@pytest.mark.parametrize(
    "po",
    ['msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"', 'msgid "a"\nmsgstr ""'],
    ids=["given twice", "not translated"],
)
def test_script_refuses_faulty_catalogue(po):
    with pytest.raises(ValueError, match="twice or not translated"):
        messages(po)
