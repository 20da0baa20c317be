"""Build the program as one folder that needs no Python, for the system that this runs on.

python -m tools.make_bundle [FOLDER]

FOLDER, `dist` unless given, gets `sinhkehoach/`, and the same packed (.zip on Windows, elsewhere .tar.gz, which keeps the
links and which files are programs). Needs PyInstaller and all extras of
the program. PyInstaller, because it makes a plain folder on every system from the packages that are installed; one
folder and not one file, because one file unpacks itself at every start: slower, and what antivirus programs suspect.
"""

import platform
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from sinhkehoach.base.program import TERMINAL_PROGRAM, VERSION

ROOT: Final = Path(__file__).parents[1]
NAME: Final = TERMINAL_PROGRAM
WINDOW: Final = "ban-lam-viec"
# What a library finds by its name when it runs.
LOADED_BY_NAME: Final = [
    "pdfplumber",
    "openpyxl",
    "icalendar",
    "rdocx",
    "uvicorn.loops.asyncio",
    "uvicorn.protocols.http.h11_impl",
]
# What libraries would load if it were there, and the program never asks for.
LEFT_OUT: Final = [
    *("IPython", "numpy", "pandas", "pytest", "setuptools", "tkinter", "trio", "uvloop"),
    *("PIL.AvifImagePlugin", "PIL._avif", "PIL._imagingcms", "PIL._imagingft", "PIL._webp"),
]


def build(folder: Path) -> Path:
    """Return the folder of the program, made anew in `folder`."""
    work = folder / "build"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(folder), "--workpath", str(work)]
    subprocess.run([*command, *places, str(ROOT / "tools/bundle/sinhkehoach.spec")], cwd=ROOT, check=True)  # noqa: S603
    shutil.rmtree(work)
    return folder / NAME


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "dist").absolute()
    made = build(folder)
    system = f"{platform.system()}-{platform.machine()}".lower()
    kind = "zip" if sys.platform == "win32" else "gztar"
    packed = shutil.make_archive(str(folder / f"{NAME}-{VERSION}-{system}"), kind, folder, made.name)
    sys.stdout.write(f"{made}\n{packed}\n")


if __name__ == "__main__":
    main()
