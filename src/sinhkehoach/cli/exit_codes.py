"""What the program's exit code says to the shell."""

from typing import Final

PROBLEMS: Final = 1
OUR_FAULT: Final = 3
INTERRUPTED: Final = 130
