"""Names of the parts of a package that the program writes itself."""

from typing import Final

CORE_PART: Final = "docProps/core.xml"
APP_PART: Final = "docProps/app.xml"
CUSTOM_PART: Final = "docProps/custom.xml"
