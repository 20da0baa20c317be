"""A paragraph, an item and a sentence begin with a capital letter (NĐ 30/2020, Phụ lục II, mục I)."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.first_letters import SMALL_NEW_SENTENCES, small_first_word
from sinhkehoach.model.prose import Level
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.broken_lines import continuations
from sinhkehoach.rules.support.short_names import names_in, short_names
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.word_faults import fault_in, word_findings


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the items of prose and the names of tasks whose first letter is small, and the sentences in any text."""
    known = short_names(view, facts)
    for path, prose in view.prose:
        # Nearly all lines begin with a capital: that much is seen at once.
        small = [item for item in prose.items if not item.inline.typed[:1].isupper()]
        broken = {id(item) for item in continuations(prose)} if small else set()
        for item in small:
            if item.level is not Level.ROW and id(item) not in broken:
                here = item.path_in(path)
                text = Text(here, item.inline, item.inline.plain)
                yield from _small_first(text, known, is_begun=item.level is not Level.PARAGRAPH)
    for path, task in view.tasks:
        text = Text((*path, "tên"), task.name, task.name.plain)
        yield from _small_first(text, known, is_begun=True)
    yield from word_findings(view, SMALL_NEW_SENTENCES)


def _small_first(text: Text, known: dict[str, str], *, is_begun: bool) -> Iterator[Finding]:
    """Yield the finding of a small first letter; where a mark or a key has begun the text it is surely its first."""
    fault = small_first_word(text.plain)
    # Of a short name it is told that it is one.
    if fault and all(found.start() != fault.start for found in names_in(text.plain, known)):
        corrections = tuple(each._replace(is_safe=is_begun) for each in fault.corrections)
        yield fault_in(text, fault._replace(corrections=corrections))


RULE = Rule(
    "SKH360",
    "Đầu dòng, đầu câu viết thường",
    Severity.HINT,
    "Viết hoa chữ cái đầu câu và đầu dòng, kể cả sau dấu gạch đầu dòng (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I).",
    findings,
    advice="Viết hoa chữ đầu. Ô trong bảng không bị xét; dòng là phần tiếp của dòng trên thì báo SKH362.",
    wrong="yêu cầu: |\n  - an toàn, tiết kiệm.\n",
    mended="yêu cầu: |\n  - An toàn, tiết kiệm.\n",
)
