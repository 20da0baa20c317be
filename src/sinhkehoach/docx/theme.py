"""The theme's fonts: which face a run shows that names only "major" or "minor"."""

from dataclasses import dataclass
from typing import Final

from sinhkehoach.docx.wordml import A, Element, child, value

_VIETNAMESE: Final = "vi"
# The ending of a theme font's name → the element of the theme that holds its face.
_SCRIPTS: Final = {"EastAsia": "ea", "Bidi": "cs"}


@dataclass(frozen=True, slots=True)
class Theme:
    """Faces by the name that w:asciiTheme gives ("minorHAnsi")."""

    faces: dict[str, str]

    def face(self, name: str) -> str | None:
        """Return the face called `name`, None when the theme does not say."""
        return self.faces.get(name) or None


def read_theme(theme: Element | None, settings: Element | None) -> Theme:
    """Return the faces of `theme`; with Vietnamese as the theme's language those for the script "Viet"."""
    language = value(child(settings, "themeFontLang")) or ""
    vietnamese = language.casefold().startswith(_VIETNAMESE)
    faces: dict[str, str] = {}
    if theme is not None:
        for size in ("major", "minor"):
            fonts = theme.find(f".//{A}{size}Font")
            if fonts is not None:
                faces |= _faces(fonts, size, vietnamese=vietnamese)
    return Theme(faces)


def _faces(fonts: Element, size: str, *, vietnamese: bool) -> dict[str, str]:
    latin = _typeface(fonts.find(f"{A}latin"))
    if vietnamese:
        latin = _typeface(fonts.find(f"{A}font[@script='Viet']")) or latin
    faces = {f"{size}Ascii": latin, f"{size}HAnsi": latin}
    for ending, name in _SCRIPTS.items():
        faces[size + ending] = _typeface(fonts.find(A + name))
    return faces


def _typeface(element: Element | None) -> str:
    return "" if element is None else element.get("typeface", "")
