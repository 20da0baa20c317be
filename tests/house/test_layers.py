import subprocess
import sysconfig
from pathlib import Path

from tests.house.repository import ROOT


def test_every_import_keeps_to_the_layers():
    lint_imports = Path(sysconfig.get_path("scripts")) / "lint-imports"
    done = subprocess.run(
        [lint_imports, "--no-cache"], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
