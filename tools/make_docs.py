"""Write what is generated in the pages of documentation: tables from the models, messages, outputs of commands.

python -m tools.make_docs            write every page anew
python -m tools.make_docs --check    write nothing; say which pages are stale, exit code 1
"""

import shutil
import sys
import tempfile
from pathlib import Path

from sinhkehoach.jobs.explain_code import PAGE as PACKAGED_PAGE
from tools.docs import code_reference, form_reference, format_reference, template_reference, value_reference
from tools.docs.markdown import with_regions
from tools.docs.session import prepare, walk

ROOT = Path(__file__).parents[1]
CODE_PAGE = ROOT / "docs" / "ma-loi.md"


def pages() -> list[Path]:
    """Return the pages whose commands are run: the READMEs and everything in docs/."""
    return [*sorted(ROOT.glob("README*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


def region(name: str) -> str:
    """Return what stands in the generated region called `name`."""
    if name in code_reference.REGIONS:
        return code_reference.code_region(name)
    if name in form_reference.REGIONS:
        return form_reference.form_region(name)
    if name in template_reference.REGIONS:
        return template_reference.template_region(name)
    if name in value_reference.REGIONS:
        return value_reference.value_region(name)
    return format_reference.format_region(name)


def with_outputs(page: str) -> str:
    """Return `page` with the output of each command as it is today."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(folder) / "noi-lam-viec"
        workspace.mkdir()
        prepare(page, workspace)
        for block, content in reversed(list(walk(page, workspace))):
            page = page[: block.start] + content + page[block.end :]
    return page


def fresh(page: str) -> str:
    """Return `page` with everything generated in it made anew."""
    return with_outputs(with_regions(page, region))


def main() -> int:
    """Write or check the pages; return 1 when a check finds a stale one."""
    stale = []
    for file in pages():
        page = file.read_text(encoding="utf-8")
        made = fresh(page)
        if made != page:
            stale.append(file.relative_to(ROOT).as_posix())
            if "--check" not in sys.argv:
                file.write_text(made, encoding="utf-8")
    if "--check" not in sys.argv:
        shutil.copyfile(CODE_PAGE, PACKAGED_PAGE)
    if stale:
        sys.stdout.write("\n".join([*stale, ""]))
    return int(bool(stale) and "--check" in sys.argv)


if __name__ == "__main__":
    sys.exit(main())
