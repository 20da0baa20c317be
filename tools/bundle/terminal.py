"""What the bundle's program for a terminal begins with."""

from sinhkehoach.cli.bundle import in_terminal

in_terminal()
