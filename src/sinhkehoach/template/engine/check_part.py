"""A part of a template that Jinja fills → the names that it uses, and what is wrong with its tags."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from jinja2 import TemplateSyntaxError, nodes

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem
from sinhkehoach.template.check_places import cell_loss_problems, loss_problems, print_problems
from sinhkehoach.template.check_tags import FORMS, loose_braces
from sinhkehoach.template.engine.allowed import refusal
from sinhkehoach.template.engine.names import names_in
from sinhkehoach.template.engine.numbered import tag_at
from sinhkehoach.template.engine.read_tags import needs_jinja, tree_of
from sinhkehoach.template.program_names import Use
from sinhkehoach.template.read_tag import TagError
from sinhkehoach.template.tag_paragraphs import TaggedPart, TypedTag

_OPEN: Final = lazy_pattern(r"innermost block that needs to be closed is '(\w+)'")
_UNOPENED: Final = lazy_pattern(r"unknown tag '(\w+)'")
_TOO_DEEP: Final = "các câu lặp, câu nếu, dấu ngoặc lồng nhau nhiều quá"


class CheckedPart(NamedTuple):
    """The names that a part uses, and its problems; with a problem in a tag itself there are no names."""

    uses: tuple[Use, ...]
    problems: tuple[Problem, ...]


def check_part(part: TaggedPart) -> CheckedPart:
    """Return what is found in the tags of `part`."""
    problems = [*loose_braces(part), *_wrong_tags(part)]
    if problems or not part.tags:
        return CheckedPart((), tuple(problems))
    try:
        tree = tree_of(tag.text for tag, _ in part.tags)
    except TemplateSyntaxError as error:
        return CheckedPart((), (_syntax_problem(part, error),))
    except RecursionError:
        return CheckedPart((), (part.problem("SKH511", part.tags[0][1], _TOO_DEEP, "Bỏ bớt tầng"),))
    return _checked_tree(part, tree)


def first_for_jinja(parts: list[TaggedPart]) -> tuple[TaggedPart, int] | None:
    """Return the first tag that only Jinja understands, None where our own pass does for all of them."""
    for part in parts:
        for number, (tag, _) in enumerate(part.tags):
            if _is_for_jinja(tag):
                return part, number
    return None


def _is_for_jinja(tag: TypedTag) -> bool:
    try:
        return needs_jinja(tag)
    except TagError:
        return False


def _wrong_tags(part: TaggedPart) -> Iterator[Problem]:
    for tag, paragraph in part.tags:
        try:
            needs_jinja(tag)
        except TagError as error:
            yield part.problem("SKH510", paragraph, error.message, error.hint or FORMS)


def _checked_tree(part: TaggedPart, tree: nodes.Template) -> CheckedPart:
    if refused := refusal(tree):
        paragraph = part.tags[tag_at(refused.node.lineno)][1]
        return CheckedPart((), (part.problem("SKH510", paragraph, refused.message, refused.hint),))
    names = names_in(tree)
    faults = [
        part.problem("SKH512", part.tags[fault.tag][1], fault.message, fault.hint) for fault in names.faults
    ]
    places = (*print_problems(part, names.uses), *loss_problems(part), *cell_loss_problems(part))
    return CheckedPart(tuple(names.uses), (*faults, *places))


def _syntax_problem(part: TaggedPart, error: TemplateSyntaxError) -> Problem:
    tag, paragraph = part.tags[min(tag_at(error.lineno), len(part.tags) - 1)]
    words = error.message or ""
    if opened := _OPEN.search(words):
        return part.problem(
            "SKH511", paragraph, f"thẻ “{opened[1]}” mở ở trên nhưng không có “end{opened[1]}” đóng lại"
        )
    if unopened := _UNOPENED.search(words):
        return part.problem("SKH511", paragraph, f"thẻ “{unopened[1]}” không có thẻ mở trước nó")
    return part.problem(
        "SKH511", paragraph, f"thẻ “{tag.typed}” đứng sai chỗ", "Xem lại các thẻ mở, đóng ở gần đó"
    )
