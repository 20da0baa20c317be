"""YAML → Word in ten lines, as docxtpl's documentation shows it: what sinhkehoach is measured against.

The arguments are the plan, the template and the file to write.
"""

import sys
from pathlib import Path

import yaml
from docxtpl import DocxTemplate

plan_file, template_file, target = sys.argv[1:]
plan = yaml.load(Path(plan_file).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
template = DocxTemplate(template_file)
template.render({"plan": plan})
template.save(target)
