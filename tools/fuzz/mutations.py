"""A file that is right, and a source of chance → one that hardly is: by bytes, lines, tokens, by structure.

The same chance gives the same file.
"""

import re
from collections.abc import Callable
from copy import deepcopy
from io import BytesIO
from random import Random
from typing import Any, Final
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

import yaml
from lxml import etree

Mutation = Callable[[bytes, Random], bytes]

# Tokens of a plan: words, numbers, signs, blanks; what the program takes for syntax comes alone.
_TOKENS: Final = re.compile(r"\s+|\d+|[^\W\d]+|.", re.DOTALL)
_ODD_TEXTS: Final = (
    "", "0", "-1", "1e400", "99999999999999999999", "2.000.000.000.000.000", "1/0", "31/02/2027", "năm 0",
    "0000", "tháng 13/2027", "2027 - 2026", "Quý V", "[[", "]]", "[[kỳ]]", "[[phụ lục 1]]", "[[tổng kinh phí]]", "**",
    "[^1]", "{}", "[]", "null", "~", "có", "không", "true", "NaN", "inf", "x", "(((", ")", "%", "‰", "–", "…", "./.",
    "\u00a0", "\u200b", "\u202e", "\ufeff", "\ufffd", "\ud7ff", "\U0001f600", "á" * 300, "a" * 3000, "a " * 2000,
    "\t", "\r", "\x0b", "\x00", "\x85", "\u2028", "#", "&a", "*a", "!!python/object:os.system", "|", ">", "'", '"',
    "../../../etc/passwd", "/dev/zero", "C:\\x", "NUL", "{{ x }}", "{% for a in b %}", "<w:p>", "&lt;", "²", "१२", "½",
)  # fmt: skip
_MOST_CHANGES: Final = 4
# In C where there is one: a fifth of the time.
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DUMPER: Final = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def mutated(data: bytes, kinds: tuple[Mutation, ...], chance: Random) -> bytes:
    """Return `data` after one to four mutations of `kinds`."""
    for _ in range(chance.randint(1, _MOST_CHANGES)):
        data = chance.choice(kinds)(data, chance)
    return data


def by_bytes(data: bytes, chance: Random) -> bytes:
    """Return `data` with bits turned, a stretch dropped, doubled or filled."""
    if not data:
        return bytes([chance.randrange(256)])
    at, length = chance.randrange(len(data)), chance.choice((1, 1, 2, 8, 64, 1000))
    piece = data[at : at + length]
    replacement = chance.choice(
        (
            b"",
            piece * 2,
            bytes(length),
            chance.randbytes(length),
            bytes(each ^ (1 << chance.randrange(8)) for each in piece),
        )
    )
    return data[:at] + replacement + data[at + length :]


def by_lines(data: bytes, chance: Random) -> bytes:
    """Return the text `data` with a line dropped, doubled, moved, indented otherwise, cut or joined to the next."""
    lines = data.split(b"\n")
    at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    line = lines[at]
    action = chance.randrange(7)
    if action == 0:
        del lines[at]
    elif action == 1:
        lines.insert(other, line)
    elif action == 2:
        lines[at], lines[other] = lines[other], line
    elif action == 3:
        lines[at] = b" " * chance.randrange(9) + line.lstrip()
    elif action == 4:
        lines[at] = line[: chance.randrange(len(line) + 1)]
    elif action == 5:
        lines[at : at + 2] = [b" ".join(lines[at : at + 2])]
    else:
        lines[at:at] = lines[other : other + chance.randrange(30)]
    return b"\n".join(lines)


def by_tokens(data: bytes, chance: Random) -> bytes:
    """Return the text `data` with a token dropped, doubled, changed for another or for something odd."""
    tokens = _TOKENS.findall(data.decode(errors="replace"))
    if not tokens:
        return data
    at = chance.randrange(len(tokens))
    tokens[at] = chance.choice(
        (
            "",
            tokens[at] * 2,
            chance.choice(tokens),
            chance.choice(_ODD_TEXTS),
            tokens[at] * 50,
            tokens[at].upper(),
        )
    )
    return "".join(tokens).encode(errors="replace")


def by_structure(data: bytes, chance: Random) -> bytes:
    """Return the YAML `data` with a value of its tree dropped, doubled, emptied or put in another's place."""
    try:
        tree = yaml.load(data, _LOADER)  # noqa: S506 — a safe one
        places = list(_places(tree))
        if not places:
            return data
        _change(*chance.choice(places), chance.choice(places), chance)
        return _dumped(tree).encode(errors="replace")
    except (yaml.YAMLError, RecursionError, TypeError, UnicodeError, ValueError):
        return by_lines(data, chance)


def _dumped(tree: Any) -> str:
    text: str = yaml.dump(tree, Dumper=_DUMPER, allow_unicode=True, sort_keys=False, width=1000)
    return text


def _places(tree: Any) -> Any:
    """Yield (container, key) of every value in `tree`."""
    if isinstance(tree, dict | list):
        for key, value in list(tree.items()) if isinstance(tree, dict) else list(enumerate(tree)):
            yield tree, key
            yield from _places(value)


def _change(container: Any, key: Any, other: tuple[Any, Any], chance: Random) -> None:
    action = chance.randrange(7)
    value = container[key]
    if action == 0:
        del container[key]
    elif action == 1:
        container[key] = chance.choice(_ODD_TEXTS)
    elif action == 2:
        container[key] = chance.choice(
            (None, [], {}, [value], {"tên": value}, [value, value], [[value]], 7, 1.5, True)
        )
    elif action == 3:
        container[key] = deepcopy(other[0].get(other[1]) if isinstance(other[0], dict) else value)
    elif action == 4 and isinstance(container, list):
        container.extend([value] * chance.choice((1, 3, 60)))
    elif action == 5 and isinstance(container, dict):
        container[chance.choice((*_ODD_TEXTS, "tên", "nhiệm vụ", "kinh phí", "cột", "hàng", "bảng"))] = value
    elif isinstance(value, str):
        container[key] = value[: chance.randrange(len(value) + 1)] + chance.choice(_ODD_TEXTS)


def by_parts(data: bytes, chance: Random) -> bytes:
    """Return the Word file `data` with one of its parts dropped, mutated by bytes or tokens, or given another name."""
    members = _members(data)
    if not members:
        return by_bytes(data, chance)
    name = chance.choice(sorted(members))
    action = chance.randrange(5)
    content = members[name]
    if action == 0:
        del members[name]
    elif action == 1:
        members[name] = by_bytes(content, chance)
    elif action == 2:
        members[name] = by_tokens(content, chance)
    elif action == 3:
        members[name] = members[chance.choice(sorted(members))]
    else:
        members[f"word/{chance.choice(_ODD_TEXTS)[:20]}.xml"] = members.pop(name)
    return _packed(members)


def by_elements(data: bytes, chance: Random) -> bytes:
    """Return the Word file `data` with an element of its body or another part dropped, doubled, moved, or changed."""
    members = _members(data)
    names = [name for name in sorted(members) if name.endswith((".xml", ".rels"))]
    if not names:
        return by_bytes(data, chance)
    name = (
        "word/document.xml"
        if chance.random() < 0.6 and "word/document.xml" in names
        else chance.choice(names)
    )
    try:
        root = etree.fromstring(members[name])
    except (etree.XMLSyntaxError, ValueError):
        return by_parts(data, chance)
    elements = [each for each in root.iter() if isinstance(each.tag, str)]
    for _ in range(chance.choice((1, 1, 3, 10))):
        _change_element(chance.choice(elements), chance.choice(elements), chance)
    members[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return _packed(members)


def _change_element(element: Any, other: Any, chance: Random) -> None:
    parent, action = element.getparent(), chance.randrange(7)
    if action == 0 and parent is not None:
        parent.remove(element)
    elif action == 1 and parent is not None:
        parent.insert(parent.index(element), _copy(element))
    elif action == 2 and element not in other.iterancestors() and len(other) < 500:
        other.append(_copy(element) if chance.random() < 0.5 or element is other else element)
    elif action == 3 and element.attrib:
        element.set(chance.choice(sorted(element.attrib)), _xml_text(chance.choice(_ODD_TEXTS)))
    elif action == 4 and element.attrib:
        del element.attrib[chance.choice(sorted(element.attrib))]
    elif action == 5:
        element.text = _xml_text(chance.choice(_ODD_TEXTS)) if chance.random() < 0.5 else other.text
    else:
        element.tag = other.tag


def _copy(element: Any) -> Any:
    return etree.fromstring(etree.tostring(element, with_tail=False))


def _xml_text(text: str) -> str:
    return re.sub(r"[\x00-\x08\x0b-\x1f\ud800-\udfff]", "", text)


def _members(data: bytes) -> dict[str, bytes]:
    try:
        with ZipFile(BytesIO(data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (BadZipFile, EOFError, KeyError, NotImplementedError, OSError, RuntimeError, ValueError):
        return {}
    except Exception as error:  # noqa: BLE001 — zlib.error, struct.error: whatever a ruined file raises
        return {} if type(error).__module__ in ("zlib", "struct") else _again(error)


def _again(error: Exception) -> dict[str, bytes]:
    raise error


def _packed(members: dict[str, bytes]) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in members.items():
            # Of no day: the same chance gives the same bytes.
            archive.writestr(ZipInfo(name), content, ZIP_DEFLATED, 1)
    return stream.getvalue()


TEXT_MUTATIONS: Final = (by_bytes, by_lines, by_tokens, by_tokens, by_structure, by_structure)
WORD_MUTATIONS: Final = (by_bytes, by_parts, by_elements, by_elements, by_elements)
