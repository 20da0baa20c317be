"""Compile click's Vietnamese words, `click.po`, into the `click.mo` that gettext reads: the same bytes each time.

python -m tools.make_catalogue
"""

import ast
import struct
from collections.abc import Iterator
from pathlib import Path

CATALOGUE = Path(__file__).parents[1] / "src/sinhkehoach/cli/locale/vi/LC_MESSAGES/click.po"
COMPILED = CATALOGUE.with_suffix(".mo")

_MAGIC = 0x950412DE
_HEADER_BYTES = 28
_PLACE_BYTES = 8


def messages(po: str) -> dict[str, str]:
    """Return message → translation of the text of a .po file; a message with a plural has NUL between its two forms.

    Raises ValueError for a message that stands there twice, or has no translation.
    """
    found: dict[str, str] = {}
    for entry in _entries(po):
        forms = [entry[key] for key in ("msgid", "msgid_plural") if key in entry]
        translation = entry.get("msgstr", entry.get("msgstr[0]", ""))
        message = "\0".join(forms)
        if message in found or not translation:
            raise ValueError(f"{message!r} is there twice or not translated")
        found[message] = translation
    return found


def compiled(found: dict[str, str]) -> bytes:
    """Return the .mo file of the messages: little-endian, sorted by message, without a hash table."""
    pairs = sorted((message.encode(), translation.encode()) for message, translation in found.items())
    texts_at = _HEADER_BYTES + 2 * _PLACE_BYTES * len(pairs)
    header = struct.pack(
        "<7I", _MAGIC, 0, len(pairs), _HEADER_BYTES, _HEADER_BYTES + _PLACE_BYTES * len(pairs), 0, texts_at
    )
    columns = [message for message, _ in pairs], [translation for _, translation in pairs]
    texts = b"\0".join([*columns[0], *columns[1], b""])
    return header + b"".join(_places([*columns[0], *columns[1]], texts_at)) + texts


def _places(texts: list[bytes], start: int) -> Iterator[bytes]:
    """Yield length and offset of each text, the texts standing one after the other with a NUL behind each."""
    for text in texts:
        yield struct.pack("<2I", len(text), start)
        start += len(text) + 1


def _entries(po: str) -> Iterator[dict[str, str]]:
    """Yield the keyword → text of each entry; entries are parted by blank lines."""
    for block in po.split("\n\n"):
        entry: dict[str, str] = {}
        keyword = ""
        for line in block.splitlines():
            if line.startswith("#"):
                continue
            before, quote, after = line.partition('"')
            keyword = before.strip() or keyword
            text: str = ast.literal_eval(quote + after)
            entry[keyword] = entry.get(keyword, "") + text
        if entry:
            yield entry


def main() -> None:
    COMPILED.write_bytes(compiled(messages(CATALOGUE.read_text(encoding="utf-8"))))


if __name__ == "__main__":
    main()
