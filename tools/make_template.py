"""Write the Word templates of the package and of this repository: the same bytes each time.

python -m tools.make_template
"""

import io
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tools.template import parts, summary
from tools.template.party import PARTY, PARTY_STYLES
from tools.template.styles import STYLES, Style, styles_xml
from tools.template.text import STATE, document_xml
from tools.template.theme import theme

ROOT = Path(__file__).parents[1]
FOLDERS = (ROOT / "src/sinhkehoach/workspace/templates", ROOT / "templates")
# Of each template: its styles and the text of its body.
TEMPLATES: dict[str, tuple[tuple[Style, ...], Callable[[], str]]] = {
    "ke-hoach.docx": (STYLES, partial(document_xml, STATE)),
    "ke-hoach-dang.docx": (PARTY_STYLES, partial(document_xml, PARTY)),
    "tom-tat.docx": (STYLES, summary.document_xml),
}
TARGETS = tuple(folder / name for name in TEMPLATES for folder in FOLDERS)
# The earliest date a zip file can hold: the file tells nothing about when it was made.
NO_DATE = (1980, 1, 1, 0, 0, 0)


def members(name: str) -> dict[str, str]:
    """Return the text of each member of the template `name`, content types first as readers expect, then sorted."""
    styles, body_xml = TEMPLATES[name]
    rest = {
        "_rels/.rels": parts.package_relations(),
        "docProps/app.xml": parts.app_properties(),
        "docProps/core.xml": parts.core_properties(),
        "word/_rels/document.xml.rels": parts.document_relations(),
        "word/document.xml": parts.word_part("document", body_xml()),
        "word/fontTable.xml": parts.word_part("fonts", parts.FONTS),
        "word/footnotes.xml": parts.word_part("footnotes", parts.SEPARATORS),
        "word/header1.xml": parts.word_part("hdr", parts.PAGE_NUMBER),
        "word/header2.xml": parts.word_part("hdr", parts.NO_PAGE_NUMBER),
        "word/settings.xml": parts.word_part("settings", parts.SETTINGS),
        "word/styles.xml": parts.word_part("styles", styles_xml(styles)),
        "word/theme/theme1.xml": parts.xml(theme()),
    }
    return {"[Content_Types].xml": parts.content_types(), **dict(sorted(rest.items()))}


def template(name: str) -> bytes:
    """Return the template `name` as a Word file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for member, text in members(name).items():
            entry = zipfile.ZipInfo(member, NO_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            package.writestr(entry, text)
    return buffer.getvalue()


if __name__ == "__main__":
    for target in TARGETS:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(template(target.name))
