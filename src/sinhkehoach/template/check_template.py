"""A Word template → what is wrong with it, each problem with its place and the text around it."""

from collections.abc import Iterable, Iterator

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem
from sinhkehoach.docx.wordml import Element, W, paragraph_text, read_xml
from sinhkehoach.template.check_coverage import style_problems, unprinted_problems, whole_problems
from sinhkehoach.template.check_places import place_problems
from sinhkehoach.template.check_tags import read_tags
from sinhkehoach.template.engine.check_part import CheckedPart, check_part, first_for_jinja
from sinhkehoach.template.named_styles import named_styles, style_sheet
from sinhkehoach.template.program_names import Use
from sinhkehoach.template.structure import structure_problems
from sinhkehoach.template.tag_paragraphs import TaggedPart, tagged_part
from sinhkehoach.template.template_parts import TemplateParts
from sinhkehoach.template.vocabulary import BY_NAME, TagKind

_NO_TAGS = Problem(
    "SKH531",
    "tệp Word này không có thẻ nào nên không phải là mẫu",
    "Xem các thẻ dùng được bằng lệnh: sinhkehoach mau",
)
# With such a problem in a part nothing is known of the names that it prints.
_TAGS_UNREAD = {"SKH510", "SKH511"}
_UNKNOWN_NAME = "SKH512"
_NAME = lazy_pattern(r"[\w.]+")
# Below this heading stand a star and dashes, no drawn lines (HD 05-HD/VPTW).
_PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM"


def template_problems(parts: TemplateParts) -> tuple[Problem, ...]:
    """Return all that is wrong with a template: its tags, part by part, then what it lacks as a whole."""
    tagged = [tagged_part(name, root) for name, root in parts.tagged.items()]
    if not any(part.tags for part in tagged):
        return (_NO_TAGS,)
    problems = [each for name, root in _xml_parts(parts) for each in structure_problems(name, root)]
    uses: list[Use] = []
    is_for_jinja = first_for_jinja(tagged) is not None
    for part in tagged:
        found = check_part(part) if is_for_jinja else _checked(part)
        problems += found.problems
        uses += found.uses
    if not is_for_jinja and not any(problem.code in _TAGS_UNREAD for problem in problems):
        offered = [problem.hint for problem in problems if problem.code == _UNKNOWN_NAME]
        misspelt = {name for hint in offered for name in _NAME.findall(hint)}
        problems += unprinted_problems(uses, misspelt, draws_lines=not _is_of_party(tagged[0]))
    if not is_for_jinja or _prints_blocks(uses):
        problems += style_problems(tuple(named_styles(style_sheet(parts.styles))))
    problems += whole_problems(tagged[0], uses)
    return tuple(problems)


def _checked(part: TaggedPart) -> CheckedPart:
    """Return what is found in a part that our own pass fills."""
    read = read_tags(part)
    return CheckedPart(tuple(read.names.uses), read.problems or place_problems(part, read))


def _is_of_party(body: TaggedPart) -> bool:
    return any(paragraph_text(each).strip() == _PARTY for each in body.root.iter(f"{W}p"))


def _prints_blocks(uses: Iterable[Use]) -> bool:
    """Say whether paragraphs of ours are printed, which need styles of the template."""
    return any(BY_NAME[use.name].kind is TagKind.PARAGRAPHS for use in uses if use.name in BY_NAME)


def _xml_parts(parts: TemplateParts) -> Iterator[tuple[str, Element]]:
    yield from parts.tagged.items()
    for name, data in parts.static.items():
        if name.endswith(".xml"):
            yield name, read_xml(data)
