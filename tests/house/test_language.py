import re
import unicodedata

import pytest

from tests.house.repository import PACKAGE, ROOT, written_files

TEXTS = ("*.md", "*.yaml", "*.json", "*.toml", "*.txt", "*.py", "Makefile", ".ci/run", ".git[ai]*")

# Written apart, so that this file does not name what it forbids.
HOSTS = ("pypi org", "pythonhosted org", "registry npmjs org", "deb debian org", "crates io")
FOLDERS_OF_ONE_MACHINE = ("work", "tmp", "home")
FORBIDDEN = re.compile(
    "|".join(
        [re.escape(host.replace(" ", ".")) for host in HOSTS]
        + [rf"(?<![\w.])/{folder}/" for folder in FOLDERS_OF_ONE_MACHINE]
    )
)


def _is_wrong_on_purpose(file):
    return file.is_relative_to(ROOT / "tests")


@pytest.mark.parametrize("kind", ["*.md", "*.yaml", "*.json"])
def test_texts_are_composed_unicode(kind):
    decomposed = [
        str(file.relative_to(ROOT))
        for file in written_files(kind)
        if not _is_wrong_on_purpose(file)
        and not unicodedata.is_normalized("NFC", file.read_text(encoding="utf-8"))
    ]
    assert decomposed == []


def test_sources_hold_no_combining_mark():
    marked = [
        str(file.relative_to(ROOT))
        for file in PACKAGE.rglob("*.py")
        if re.search(r"[\u0300-\u036f]", file.read_text(encoding="utf-8"))
    ]
    assert marked == []


def test_no_text_names_a_registry_or_a_folder_of_one_machine():
    found = {
        str(file.relative_to(ROOT)): match.group()
        for file in written_files(*TEXTS)
        if (match := FORBIDDEN.search(file.read_text(encoding="utf-8", errors="replace")))
    }
    assert found == {}
