"""Write the pictures of the READMEs: the first pages of two sample plans, as an office suite shows them.

python -m tools.make_pictures    needs LibreOffice, Poppler and fonts as wide as Times New Roman
"""

import subprocess
import tempfile
from datetime import date
from pathlib import Path

from sinhkehoach.jobs.build import Builder
from sinhkehoach.jobs.build_places import BuildPlaces, BuildSettings

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "hinh"
PLANS = ("giao-duc-2027", "doi-moi-giao-duc-2027")
DOTS_PER_INCH = 80


def main() -> None:
    """Print each plan and keep its first page."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        builder = Builder(BuildPlaces(BuildSettings(date(2026, 11, 28), Path(folder))))
        for plan in PLANS:
            written = builder.build(ROOT / "plans" / f"{plan}.yaml").written
            if written is None:
                raise SystemExit(f"{plan} has errors")
            _picture(written, FOLDER / plan)


def _picture(document: Path, target: Path) -> None:
    """Write the first page of `document` to `target`, which gets the ending `.png`."""
    folder = document.parent
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    _run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(document))
    page = ("-png", "-gray", "-r", str(DOTS_PER_INCH), "-f", "1", "-l", "1", "-singlefile")
    _run("pdftoppm", *page, str(document.with_suffix(".pdf")), str(target))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 — the words are ours


if __name__ == "__main__":
    main()
