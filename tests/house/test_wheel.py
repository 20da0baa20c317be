import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from tests.house.repository import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    _run([sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder], cwd=ROOT)
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """Install the wheel alone into a folder of its own."""
    target = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index"]
    _run([*pip, "--no-deps", "--target", target, wheel], cwd=target)
    return target


def _run(command, cwd, **environment):
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _run_installed(installed, cwd, *arguments):
    """Run Python with the wheel and the libraries, but without `src`: -S leaves out the editable install."""
    places = os.pathsep.join([str(installed), sysconfig.get_path("purelib"), sysconfig.get_path("platlib")])
    return _run([sys.executable, "-S", "-X", "utf8", *arguments], cwd, PYTHONPATH=places)


def test_wheel_holds_the_package_and_nothing_else(wheel):
    with zipfile.ZipFile(wheel) as archive:
        folders = {Path(name).parts[0] for name in archive.namelist()}
    assert {folder.partition("-")[0] for folder in folders} == {"sinhkehoach"}


def test_sources_are_out_of_reach_of_the_installed_program(installed, tmp_path):
    place = _run_installed(installed, tmp_path, "-c", "import sinhkehoach; print(sinhkehoach.__file__)")
    assert Path(place.strip()).is_relative_to(installed)


def test_installed_program_makes_a_workspace_and_a_document(installed, tmp_path):
    program = ("-m", "sinhkehoach")
    _run_installed(installed, tmp_path, *program, "khoi-tao")
    _run_installed(installed, tmp_path, *program, "tao", "ke-hoach-thu")
    _run_installed(installed, tmp_path, *program, "sinh")
    assert (tmp_path / "plans" / "ke-hoach-thu.yaml").is_file()
    assert zipfile.is_zipfile(next((tmp_path / "output").glob("*ke-hoach-thu*.docx")))
