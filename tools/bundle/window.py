"""What the bundle's program for a double click begins with."""

from sinhkehoach.cli.bundle import by_double_click

by_double_click()
