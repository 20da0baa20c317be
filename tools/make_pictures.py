"""Write the pictures of the READMEs: the first pages of two sample plans as an office suite shows them, and the desk.

python -m tools.make_pictures    needs LibreOffice, Poppler, Chromium and fonts as wide as Times New Roman
"""

import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from sinhkehoach.jobs.build import Builder
from sinhkehoach.jobs.build_places import BuildPlaces, BuildSettings

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "hinh"
PLANS = ("giao-duc-2027", "doi-moi-giao-duc-2027")
DOTS_PER_INCH = 80
DESK = FOLDER / "ban-lam-viec.png"


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
    _picture_of_desk(PLANS[0])


def _picture(document: Path, target: Path) -> None:
    """Write the first page of `document` to `target`, which gets the ending `.png`."""
    folder = document.parent
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    _run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(document))
    page = ("-png", "-gray", "-r", str(DOTS_PER_INCH), "-f", "1", "-l", "1", "-singlefile")
    _run("pdftoppm", *page, str(document.with_suffix(".pdf")), str(target))


def _picture_of_desk(plan: str) -> None:
    """Write what the desk shows of `plan`, on the screen of an office's usual laptop."""
    command = [sys.executable, "-m", "sinhkehoach", "xem", plan, "--khong-mo"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8") as desk:  # noqa: S603 — ours
        address = desk.stdout.readline().split()[-1] if desk.stdout else ""
        screen = ("--headless", "--no-sandbox", "--window-size=1366,768", "--virtual-time-budget=30000")
        _run("chromium", *screen, f"--screenshot={DESK}", address)
        desk.terminate()


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 — the words are ours


if __name__ == "__main__":
    main()
