"""Many plans → Word by docxtpl and the pool of the standard library, one process a core: what `sinh` is measured against.

The arguments are the number of processes, the template, the folder to write to, and the plans.
"""

import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import yaml
from docxtpl import DocxTemplate


def build(template_file: str, folder: str, plan_file: str) -> None:
    """Write the document of one plan."""
    plan = yaml.load(Path(plan_file).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    template = DocxTemplate(template_file)
    template.render({"plan": plan})
    template.save(Path(folder) / f"{Path(plan_file).stem}.docx")


if __name__ == "__main__":
    processes, template, target, *plans = sys.argv[1:]
    Path(target).mkdir(exist_ok=True)
    with ProcessPoolExecutor(int(processes)) as pool:
        list(pool.map(partial(build, template, target), plans, chunksize=4))
