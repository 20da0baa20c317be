"""Measure Times New Roman by its metric twin Tinos, and write `src/sinhkehoach/base/glyph_widths.json`.

    python tools/make_glyph_widths.py [FOLDER WITH Tinos-*.ttf]

Tinos has the advances of Times New Roman, so that a text is as wide in both, and may be had everywhere.
"""

import json
import sys
import unicodedata
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

FONT_FOLDER = Path("/usr/share/fonts/truetype/croscore")
WIDTHS_FILE = Path(__file__).parents[1] / "src/sinhkehoach/base/glyph_widths.json"
FACES = {"regular": "Regular", "bold": "Bold", "italic": "Italic", "bold italic": "BoldItalic"}
# The Vietnamese letters beyond Latin-1 are vowels with at most one tone mark, and đ.
VOWELS = [*"aeiouy", *"ăâêôơư"]
TONES = "\u0300\u0301\u0303\u0309\u0323"
SIGNS = "–—‘’“”…•≥≤×÷±°²³№−‰₫€ \u2002\u2003\u2009\u2011\u202f"


def characters() -> str:
    """Return what is measured: ASCII, Latin-1, the Vietnamese letters and the signs of a plan, sorted."""
    latin = [chr(code) for code in (*range(0x20, 0x7F), *range(0xA0, 0x100))]
    small = [unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in ("", *TONES)]
    letters = [*small, "đ"]
    return "".join(sorted({*latin, *letters, *(letter.upper() for letter in letters), *SIGNS}))


def advances(font_file: Path, text: str) -> list[int]:
    """Return the advance of each character of `text` in the font's units; a missing one raises KeyError."""
    font = TTFont(font_file)
    names, metrics = font.getBestCmap(), font["hmtx"]
    return [metrics[names[ord(character)]][0] for character in text]


def as_json(folder: Path) -> str:
    """Return the text of the data file, made from the four Tinos files in `folder`."""
    text = characters()
    faces = {face: advances(folder / f"Tinos-{suffix}.ttf", text) for face, suffix in FACES.items()}
    units = TTFont(folder / "Tinos-Regular.ttf")["head"].unitsPerEm
    data = {"units per em": units, "characters": text, "advances": faces}
    return json.dumps(data, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    WIDTHS_FILE.write_text(as_json(Path(sys.argv[1]) if len(sys.argv) > 1 else FONT_FOLDER), encoding="utf-8")
