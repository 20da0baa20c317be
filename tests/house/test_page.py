"""The page of the desk in the package is what web/ makes."""

import shutil
import subprocess

import pytest

from tests.house.repository import PACKAGE, ROOT

WEB = ROOT / "web"


@pytest.mark.skipif(
    not (WEB / "node_modules").is_dir() or not shutil.which("node"), reason="needs node, and npm ci in web/"
)
def test_page_is_what_its_sources_make(tmp_path):
    subprocess.run(["node", "build.mjs", tmp_path], cwd=WEB, check=True)
    kept = PACKAGE / "desk/page"
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted(file.name for file in kept.iterdir())
    for file in tmp_path.iterdir():
        assert file.read_bytes() == (kept / file.name).read_bytes(), (
            f"run: npm run build --prefix web ({file.name})"
        )


@pytest.mark.skipif(not (WEB / "node_modules").is_dir(), reason="needs npm ci in web/")
def test_types_of_the_page_hold():
    subprocess.run(["npx", "--no-install", "tsc", "--noEmit"], cwd=WEB, check=True)
