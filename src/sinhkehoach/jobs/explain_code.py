"""Code of a message → what the page of codes says of it; the page goes along with the program."""

import re
from pathlib import Path
from typing import Final

PAGE: Final = Path(__file__).with_name("ma-loi.md")
_INDENT: Final = "    "
# What a section ends at.
_ENDS: Final = ("#", "<!-- hết")


def explain_code(code: str) -> str | None:
    """Return the section about the code, in any case, as text for a screen; None for a code of no message."""
    head = f"### {code.strip().upper()} – "
    lines: list[str] = []
    in_block = False
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("```"):
            in_block = not in_block
        elif lines and not in_block and line.startswith(_ENDS):
            break
        elif line.startswith(head) or lines:
            lines.append(f"{_INDENT}{line}".rstrip() if in_block else _plain(line))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() or None


def _plain(line: str) -> str:
    """Return a line of Markdown without its marks; of a link, what it is called."""
    if line.startswith("<!--"):
        return ""
    named = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", line.removeprefix("### "))
    return re.sub(r"(?<!`)`(?!`)", "", named).replace("**", "")
