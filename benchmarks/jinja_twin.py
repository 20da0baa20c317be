"""A finished document → one compiled jinja2 template that prints it again from plain values.

That is about the least that rendering, compressing and packing can cost in Python.
"""

import re
import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import Any

from jinja2 import Environment

from sinhkehoach.opc.package import deflate, write_package

_BODY = "word/document.xml"
_MARK_NUMBER = re.compile(r'(<w:bookmark(?:Start|End) w:id="|w:name="_kh)([0-9]+)')
_TEXT = re.compile(r'(<w:t xml:space="preserve">)(.*?)(</w:t>)')


def jinja_twin(docx: bytes, plan: dict[str, Any]) -> Callable[[], bytes]:
    """Return the work that makes `docx` again from `plan`, the values of the YAML file it was made of."""
    with zipfile.ZipFile(BytesIO(docx)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    others = [deflate(name, data) for name, data in parts.items() if name != _BODY]
    # The last two rows stay together on a page, so they are set otherwise than those before.
    values = {"sentences": plan["mục đích"], "rows": plan["phụ lục"][0]["bảng"]["hàng"][:-2]}
    template = Environment(autoescape=True).from_string(_source(parts[_BODY].decode(), **values))

    def work() -> bytes:
        return write_package((deflate(_BODY, template.render(values).encode()), *others))

    if work() != docx:
        raise RuntimeError("the template does not print the same document")
    return work


def _source(xml: str, sentences: list[str], rows: list[list[Any]]) -> str:
    """Return `xml` with a loop in the place of its sentences, and one in the place of its table rows."""
    before, first, rest = _around(xml, "w:p", sentences[0])
    after = _around(rest, "w:p", sentences[-1])[2]
    sentence = _counted(first.replace(sentences[0], "{{ sentence }}"))
    head = f"{before}{{% for sentence in sentences %}}{sentence}{{% endfor %}}"
    before, first, rest = _around(after, "w:tr", rows[0][1])
    after = _around(rest, "w:tr", rows[-1][1])[2]
    places = iter(range(len(rows[0])))
    row = _TEXT.sub(lambda text: f"{text[1]}{{{{ row[{next(places)}] }}}}{text[3]}", first)
    return f"{head}{before}{{% for row in rows %}}{_counted(row)}{{% endfor %}}{after}"


def _counted(element: str) -> str:
    """Return `element` with the number of its mark counted on in each turn of the loop."""
    return _MARK_NUMBER.sub(lambda found: f"{found[1]}{{{{ {found[2]} + loop.index0 }}}}", element)


def _around(xml: str, element: str, text: str) -> tuple[str, str, str]:
    """Return what stands before the `element` that holds `text`, the element itself, and what comes after it."""
    at = xml.index(f">{text}<")
    start, end = xml.rindex(f"<{element}>", 0, at), xml.index(f"</{element}>", at) + len(f"</{element}>")
    return xml[:start], xml[start:end], xml[end:]
