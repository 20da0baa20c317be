"""A template's text with tags → its program."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from sinhkehoach.template.program import Choice, Condition, Loop, Print, Program
from sinhkehoach.template.read_tag import TAG, Tag, TagError, read_tag

# Nobody follows more levels, and Python's own stack has an end as well.
_MOST_LEVELS = 20
_OPENERS = {"endfor": "for", "endif": "if", "else": "if", "elif": "if"}


@lru_cache(maxsize=16)
def read_program(text: str) -> Program:
    """Return the program of `text`; tags are numbered from 0 in its order.

    Raises TagError for a tag that is not understood or stands without its partner.
    """
    pieces = TAG.split(text)
    tags = [read_tag(tag, number) for number, tag in enumerate(pieces[1::2])]
    return program_of(tags, pieces[0::2])


def program_of(tags: Sequence[Tag], texts: Sequence[str]) -> Program:
    """Return the program of `tags`, each after the text of the same number; one more text comes last."""
    builder = _ProgramBuilder(tags, texts)
    program = builder.block()
    if builder.at < len(tags):
        word = tags[builder.at].word
        raise TagError(f"thẻ “{word}” không có thẻ “{_OPENERS[word]}” mở trước nó", tag=builder.at)
    return program


class _ProgramBuilder:
    """Tags and the texts between them, walked once; `at` is the next tag, and the text before it."""

    def __init__(self, tags: Sequence[Tag], texts: Sequence[str]) -> None:
        self.tags = tags
        self.texts = texts
        self.at = 0
        self.level = 0

    @property
    def word(self) -> str:
        return self.tags[self.at].word if self.at < len(self.tags) else ""

    def block(self) -> Program:
        """Return the steps up to the tag that ends the block, and stop before that tag."""
        steps: list[str | Print | Loop | Choice] = [self.texts[self.at]]
        while self.at < len(self.tags) and self.word not in _OPENERS:
            content = self.tags[self.at].content
            self.at += 1
            if content is not None:
                steps.append(self.step(content))
            steps.append(self.texts[self.at])
        return tuple(step for step in steps if step != "")

    def step(self, content: Print | Condition | Loop) -> Print | Loop | Choice:
        if isinstance(content, Print):
            return content
        return self.loop(content) if isinstance(content, Loop) else self.choice(content)

    def loop(self, loop: Loop) -> Loop:
        opened = self.at - 1
        body = self.inner_block(opened)
        self.close("endfor", opened)
        return replace(loop, body=body)

    def choice(self, condition: Condition) -> Choice:
        opened = self.at - 1
        then = self.inner_block(opened)
        if self.word == "elif":
            following = self.tags[self.at].content
            self.at += 1
            self.go_down(opened)
            otherwise: Program = (self.step(following),) if following else ()
            self.level -= 1
            return Choice(condition, then, otherwise)
        otherwise = ()
        if self.word == "else":
            self.at += 1
            otherwise = self.inner_block(opened)
        self.close("endif", opened)
        return Choice(condition, then, otherwise)

    def inner_block(self, opened: int) -> Program:
        """Return the block that the tag `opened` opens, one level below."""
        self.go_down(opened)
        block = self.block()
        self.level -= 1
        return block

    def go_down(self, opened: int) -> None:
        self.level += 1
        if self.level > _MOST_LEVELS:
            raise TagError(f"câu lặp, câu nếu lồng nhau quá {_MOST_LEVELS} tầng", "Bỏ bớt tầng", tag=opened)

    def close(self, word: str, opened: int) -> None:
        """Step over the tag `word`; anything else means that the block that `opened` opened stays open."""
        if self.word != word:
            raise TagError(f"thẻ “{_OPENERS[word]}” mở ở đây nhưng không có “{word}” đóng lại", tag=opened)
        self.at += 1
