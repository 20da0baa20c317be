"""Pictures as a person and a program meet them: their texts, their shapes, the places in the plan behind them."""

import json
import re

from lxml import etree

from sinhkehoach.base.glyph_widths import text_width

_SVG = "{http://www.w3.org/2000/svg}"


class Picture:
    """An SVG that was drawn."""

    def __init__(self, svg):
        self.root = etree.fromstring(svg.encode())
        self.width, self.height = (float(self.root.get(name)) for name in ("width", "height"))

    def texts(self, path=None):
        """Return the texts that are seen, of what stands at `path` in the plan where one is given."""
        place = self.root if path is None else self.at(path)
        return [each.text for each in place.iter(f"{_SVG}text")]

    def at(self, path):
        """Return the group that was made from what stands at `path` in the plan."""
        return next(each for each in self.groups() if self.path(each) == path)

    def groups(self):
        return [each for each in self.root.iter(f"{_SVG}g") if each.get("data-path")]

    def path(self, group):
        return tuple(json.loads(group.get("data-path")))

    def paths(self):
        return list(dict.fromkeys(map(self.path, self.groups())))

    def told(self, path):
        return self.at(path).find(f"{_SVG}title").text

    def shapes(self, path, name):
        """Return the shapes of a kind (`rect`, `polygon`, `line`) of what stands at `path`."""
        return list(self.at(path).iter(f"{_SVG}{name}"))

    def child(self, name):
        return self.root.find(f"{_SVG}{name}").text

    def boxes(self):
        """Return for each text how far it goes: (left, top, right, bottom, text)."""
        found = []
        for each in self.root.iter(f"{_SVG}text"):
            size = float(each.get("font-size"))
            wide = text_width(each.text, size, bold=each.get("font-weight") == "bold")
            x, y = float(each.get("x")), float(each.get("y"))
            left = x - {"middle": wide / 2, "end": wide}.get(each.get("text-anchor"), 0)
            found.append((left, y - size * 0.7, left + wide, y + size * 0.2, each.text))
        return found

    def overlaps(self):
        """Return the pairs of texts of which one stands in the other."""
        boxes = self.boxes()
        pairs = ((a, b) for place, a in enumerate(boxes) for b in boxes[place + 1 :])
        return [(a[4], b[4]) for a, b in pairs if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]]

    def strays(self):
        """Return the texts that do not lie within the picture."""
        return [
            box[4] for box in self.boxes() if box[0] < 0 or box[2] > self.width + 0.5 or box[3] > self.height
        ]


def fills(svg):
    """Return the tones that shapes are filled with."""
    return set(re.findall(r'fill="(#[0-9a-f]{3,6})"', svg))
