import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinhkehoach.model.keys import canonical_key
from sinhkehoach.yaml.mistakes.typed_layout import mend_layout
from sinhkehoach.yaml.read.builder import is_known_key
from sinhkehoach.yaml.source_text import SourceText

NBSP = "\u00a0"


def _mended(text: str) -> tuple[list[str], str]:
    """Return `SKH180 2:1` for each problem, and the text without what is at fault."""
    problems, mended = mend_layout(
        SourceText("x.yaml", text), lambda typed: is_known_key(typed, canonical_key)
    )
    assert len(mended) == len(text)
    return [f"{each.code} {each.position.line}:{each.position.column}" for each in problems], mended


@pytest.mark.parametrize(
    ("text", "problems", "mended"),
    [
        (f"số:{NBSP}12\n", ["SKH180 1:4"], "số: 12\n"),
        (f"số: {NBSP}12\n", ["SKH180 1:4"], "số:  12\n"),
        (f"a:\n  -{NBSP}B\n  -{NBSP}C\n", ["SKH180 2:4"], "a:\n  - B\n  - C\n"),
        (f"a:\n{NBSP}{NBSP}- B\n{NBSP} - C\n", ["SKH180 2:1"], "a:\n  - B\n  - C\n"),
        (f"  - tên:{NBSP}B\n", ["SKH180 1:9"], "  - tên: B\n"),
        (f"- {{tên:{NBSP}B, đích:\u202f5}}\n", ["SKH180 1:8"], "- {tên: B, đích: 5}\n"),
        (f"a: |\n{NBSP}{NBSP}- B\n", ["SKH180 2:1"], "a: |\n  - B\n"),
        ("a:\n  • B: c\n  • D\n", ["SKH156 2:3"], "a:\n  - B: c\n  - D\n"),
        ("a:\n  – B\n  – C\nb:\n  – D\n", ["SKH156 2:3", "SKH156 5:3"], "a:\n  - B\n  - C\nb:\n  - D\n"),
        ("a:\n  - B\n  – C\n", ["SKH156 3:3"], "a:\n  - B\n  - C\n"),
        ("số; 12\n", ["SKH181 1:3"], "số: 12\n"),
        ("số： 12\n", ["SKH181 1:3"], "số: 12\n"),
        ("số = 12\n", ["SKH181 1:4"], "số : 12\n"),
        ("```yaml\nsố: 12\n```\n", ["SKH182 1:1"], "       \nsố: 12\n   \n"),
    ],
)
def test_puts_the_right_character_in_place_of_one_that_only_looks_like_it(text, problems, mended):
    assert _mended(text) == (problems, mended)


@pytest.mark.parametrize(
    "text",
    [
        "số: 12\n",
        f"a: B{NBSP}C\n",
        f"a: |\n  {NBSP}- B\n  •{NBSP}C\n  số; 12\n  ```\nb: c\n",
        f"a: >-\n  •{NBSP}B\n",
        f"- Chủ đề:{NBSP}kỷ cương\n",
        "a: Văn hóa\n  – Xã hội\n",
        "a; b\n",
        "a:\n  - `b`\n",
    ],
)
def test_leaves_text_alone(text):
    assert _mended(text) == ([], text)


def test_says_what_stands_there_and_what_to_type():
    problems, _ = mend_layout(SourceText("x", "a:\n  ➢ B\n"), lambda _: True)
    assert "“➢”" in problems[0].message
    assert "thay ➢ bằng -" in problems[0].hint


@given(st.text("-–•➢ \t：;=`số:{|\r\n", max_size=24))
def test_no_text_that_needs_mending_is_passed_over(text):
    # A blank of Word in a comment needs no mending, but makes every line looked at.
    looked_at = f"\n#{NBSP}"
    assert _mended(text + looked_at)[1] == _mended(text)[1] + looked_at
