"""Click's own words in Vietnamese, by gettext, the way click is made to be translated."""

import gettext
import os
import sys
from pathlib import Path
from typing import Final

_DOMAIN: Final = "click"


def speak_vietnamese() -> None:
    """Make click speak Vietnamese, and the console take Vietnamese letters whatever its code page."""
    gettext.bindtextdomain(_DOMAIN, str(Path(__file__).parent / "locale"))
    gettext.textdomain(_DOMAIN)
    os.environ["LANGUAGE"] = "vi"
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
