"""A PDF on the standard input → its pages as JSON on the standard output: a program of its own, which may be stopped.

A file may be made to take hours or all memory: the program ends by itself where a page takes too long, and takes so
much memory at most.
"""

import faulthandler
import json
import math
import sys
import time
from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final

MOST_PAGES: Final = 300
# Three hundred full pages take less.
_MOST_MEMORY: Final = 2**30
_MOST_RULES: Final = 500
# Far more than a page has room for.
_MOST_WORDS: Final = 10_000
_MOST_CELLS: Final = 3_000
# Of processor time, in seconds: a page of a plan takes half of one, on a slow machine two.
_LONGEST_PAGE: Final = 5
# In seconds by the clock, where no one counts processor time.
_LONGEST_WAIT: Final = 10.0
_SHORTEST_RULE: Final = 20.0
_BOLD: Final = ("bold", "black", "heavy", "demi")
_ITALIC: Final = ("italic", "oblique")
# In pt: what is smaller or farther away is not on the page.
_SMALLEST: Final = 1.0
_FARTHEST: Final = 20_000.0
# Of its size: letters nearer to each other than this belong to one word.
_BLANK: Final = 0.15


def main() -> None:
    """Write the pages, or why there are none: `{"fault": …}`."""
    _bound_memory()
    sys.stdout.write(json.dumps(_read(sys.stdin.buffer.read())))


def _bound_memory() -> None:
    """Let memory end soon, and no copy of it be written where the program is ended."""
    try:
        import resource  # noqa: PLC0415 — Windows has none
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _read(data: bytes) -> dict[str, Any]:
    import pdfplumber  # noqa: PLC0415 — an extra: the parent has seen that it is there
    from pdfminer.pdfdocument import PDFPasswordIncorrect  # noqa: PLC0415 — comes with it
    from pdfplumber.utils.exceptions import PdfminerException  # noqa: PLC0415 — comes with it

    _bound_time()
    try:
        with pdfplumber.open(BytesIO(data)) as pdf:
            if len(pdf.pages) > MOST_PAGES:
                return {"fault": "pages"}
            return {"pages": [_page(page) for page in pdf.pages]}
    except PdfminerException as error:
        kinds = {PDFPasswordIncorrect: "password", MemoryError: "hard"}
        found = (kinds.get(type(each)) for each in error.args)
        return {"fault": next(filter(None, found), "broken")}
    except (MemoryError, _TooMuchError):
        return {"fault": "hard"}
    except Exception:  # noqa: BLE001 — a broken file breaks its reader anywhere
        return {"fault": "broken"}


class _TooMuchError(Exception):
    """A page holds more than any page that is read has room for."""


def _bound_time() -> None:
    """Let the program end unless this is called again soon."""
    try:
        import resource  # noqa: PLC0415 — Windows has none
    except ImportError:
        faulthandler.dump_traceback_later(_LONGEST_WAIT, exit=True)
        return
    end = math.ceil(time.process_time()) + _LONGEST_PAGE
    resource.setrlimit(resource.RLIMIT_CPU, (end, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _page(page: Any) -> list[Any]:  # noqa: ANN401 — the library has no types
    page = page.dedupe_chars()
    area = float(page.width * page.height) or 1.0
    pictured = max((each["width"] * each["height"] / area for each in page.images), default=0.0)
    tables = [table.cells for table in page.find_tables() if len(table.cells) > 1]
    words = list(_words(page))
    if len(words) > _MOST_WORDS or sum(map(len, tables)) > _MOST_CELLS:
        raise _TooMuchError
    result = [page.width, page.height, words, tables, list(_rules(page)), pictured]
    page.close()
    _bound_time()
    return result


def _words(page: Any) -> Iterator[list[Any]]:  # noqa: ANN401 — the library has no types
    for word in page.extract_words(x_tolerance_ratio=_BLANK, extra_attrs=["fontname", "size"]):
        font = word["fontname"].lower()
        box = [word["x0"], word["top"], word["x1"], word["bottom"]]
        if not (word["size"] > _SMALLEST and all(abs(place) < _FARTHEST for place in box)):
            continue  # nobody sees it
        looks = [any(each in font for each in names) for names in (_BOLD, _ITALIC)]
        yield [word["text"], box, word["size"], *looks]


def _rules(page: Any) -> Iterator[list[float]]:  # noqa: ANN401 — the library has no types
    lines = [each for each in page.edges if each["orientation"] == "h"]
    for edge in lines[:_MOST_RULES]:
        if edge["x1"] - edge["x0"] > _SHORTEST_RULE:
            yield [edge["x0"], edge["top"], edge["x1"], edge["bottom"]]


if __name__ == "__main__":
    main()
