"""Click's own words in Vietnamese, by gettext, the way click is made to be translated."""

import gettext
import os
import sys
from typing import Final

_DOMAIN: Final = "click"
# Without pathlib: `--help` would take a tenth longer.
_FOLDER: Final = os.path.join(os.path.dirname(__file__), "locale")  # noqa: PTH118, PTH120


def speak_vietnamese() -> None:
    """Make click speak Vietnamese, and the console take Vietnamese letters whatever its code page."""
    gettext.bindtextdomain(_DOMAIN, _FOLDER)
    gettext.textdomain(_DOMAIN)
    os.environ["LANGUAGE"] = "vi"
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
