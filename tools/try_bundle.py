"""Try every command of a bundle as an office would, in an empty folder, and tell how long each takes.

python -m tools.try_bundle FOLDER

FOLDER is what tools/make_bundle.py has made; or the word `python`, for the program as it runs in this Python: the
figures to compare with. Leaves with 1 at the first thing that is not as it should be.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NoReturn

from tools.make_bundle import NAME, WINDOW

_ENDING: Final = ".exe" if sys.platform == "win32" else ""
_SECONDS: Final = 120
_PLAN: Final = "thu-nghiem"
_NO_WORDS: Final = "không có chữ nào"
_ADDRESS: Final = re.compile(r"http://(?P<host>127\.0\.0\.1:\d+)/\S*#ma=(?P<token>\S+)")
_PDF: Final = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)


class Trial:
    """The program under trial, for a user whose home is `home`."""

    def __init__(self, terminal: list[str], window: list[str], home: Path) -> None:
        self._terminal = terminal
        self._window = window
        self.folder = home
        names = ("HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")
        self._environment = os.environ | {name: str(home) for name in names}

    def run(self, *words: str, codes: tuple[int, ...] = (0,)) -> str:
        """Return all that `sinhkehoach WORDS` prints; leaves where its exit code is none of `codes`."""
        start = time.perf_counter()
        done = subprocess.run(  # noqa: S603 — the program under trial
            [*self._terminal, *words],
            cwd=self.folder,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            timeout=_SECONDS,
        )
        out = done.stdout.decode("utf-8")
        tell(f"sinhkehoach {' '.join(words)}", start)
        if done.returncode not in codes:
            fail(f"{words}: exit code {done.returncode}\n{out}")
        return out

    @contextmanager
    def desk(self, *words: str, window: bool = False) -> Iterator["Desk"]:
        """Give the desk that `xem WORDS` serves, or the program for a double click; it is ended afterwards."""
        start = time.perf_counter()
        command = [*(self._window if window else [*self._terminal, "xem"]), "--khong-mo", *words]
        process = subprocess.Popen(  # noqa: S603 — the program under trial
            command, cwd=self.folder, env=self._environment, stdout=subprocess.PIPE, encoding="utf-8"
        )
        try:
            line = process.stdout.readline() if process.stdout else ""
            found = _ADDRESS.search(line)
            if found is None:
                fail(f"{command}: no address, but {line!r}")
            desk = Desk(found["host"], found["token"])
            desk.page()
            tell(f"{'double click' if window else 'xem'}, until its page is there", start)
            yield desk
        finally:
            process.terminate()
            process.communicate()


class Desk:
    """A desk that is served, asked as its page does."""

    def __init__(self, host: str, token: str) -> None:
        self._address = f"http://{host}/"
        self._headers = {"Authorization": f"Bearer {token}"}

    def page(self) -> str:
        with urllib.request.urlopen(self._address, timeout=_SECONDS) as answer:  # noqa: S310 — loopback
            text: str = answer.read().decode("utf-8")
            return text

    def ask(self, what: str, **asked: str) -> dict[str, object]:
        data = json.dumps(asked).encode()
        request = urllib.request.Request(f"{self._address}api/{what}", data, self._headers)  # noqa: S310 — loopback
        with urllib.request.urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310 — loopback
            found: dict[str, object] = json.loads(answer.read() or b"{}")
            return found


def tell(what: str, start: float) -> None:
    sys.stdout.write(f"{(time.perf_counter() - start) * 1000:7.0f} ms  {what}\n")
    sys.stdout.flush()


def fail(why: str) -> NoReturn:
    sys.stderr.write(f"{why}\n")
    sys.exit(1)


def must(*, be: object, what: str) -> None:
    """Leave where `what` is not so."""
    if not be:
        fail(f"not so: {what}")


def try_commands(trial: Trial) -> None:
    """Walk through a plan's life in a new workspace."""
    listed = re.findall(r"^  ([a-z][a-z-]+)  ", trial.run("--help"), re.MULTILINE)
    must(be=len(listed) > 10, what="--help lists the commands")  # noqa: PLR2004 — a good many
    for name in listed:
        trial.run(name, "--help")
    trial.run("khoi-tao", "xã Hòa Bình")
    trial.folder /= "xã Hòa Bình"
    trial.run("tao", _PLAN)
    trial.run("kiem-tra", codes=(0, 1))
    trial.run("sinh")
    (document,) = (trial.folder / "output").glob("*.docx")
    made = str(document.relative_to(trial.folder))
    version = trial.run("--version").split()[-1]
    must(be=version in trial.run("nguon-goc", made), what="a document names the program it was made by")
    trial.run("the-thuc", made, codes=(0, 1))
    trial.run("nhap", made, "-o", "plans/nhap-lai.yaml", codes=(0, 1))
    must(be=(trial.folder / "plans/nhap-lai.yaml").is_file(), what="nhap makes a plan")
    (trial.folder / "trong.pdf").write_bytes(_PDF)
    must(be=_NO_WORDS in trial.run("nhap", "trong.pdf", codes=(1,)), what="the reader of PDFs is there")
    trial.run("luoc-do", "co-quan")
    trial.run("mau", "templates/ke-hoach.docx")
    trial.run("kiem-tra", "--giai-thich", "SKH101", codes=(0, 2))


def try_desk(trial: Trial) -> None:
    """Open the desk of the workspace, and see pages."""
    with trial.desk(_PLAN) as desk:
        must(be="desk.js" in desk.page(), what="xem serves its page")
        text = str(desk.ask("open", name=f"{_PLAN}.yaml")["text"])
        must(be=desk.ask("pages", name=f"{_PLAN}.yaml", text=text)["pages"], what="the desk draws pages")


def try_double_click(trial: Trial) -> None:
    """Open the desk as a new user does, and make a workspace."""
    with trial.desk(window=True) as desk:
        must(be="begin.js" in desk.page(), what="the door is shown without a workspace")
        folder = trial.folder / "Tài liệu" / "Kế hoạch"
        desk.ask("begin", folder=str(folder))
        must(be=(folder / "plans").is_dir(), what="a workspace is made")
        must(be="desk.js" in desk.page(), what="the desk takes the place of the door")
    with trial.desk(window=True) as desk:
        must(be="desk.js" in desk.page(), what="the workspace is found again")


def main() -> None:
    if sys.argv[1] == "python":
        terminal = [sys.executable, "-X", "utf8", "-m", "sinhkehoach"]
        window = [*terminal, "xem", "--bam-dup"]
    else:
        bundle = Path(sys.argv[1]).absolute()
        terminal, window = ([str(bundle / f"{name}{_ENDING}")] for name in (NAME, WINDOW))
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(terminal, window, Path(folder))
        try_double_click(trial)
        try_commands(trial)
        try_desk(trial)


if __name__ == "__main__":
    main()
