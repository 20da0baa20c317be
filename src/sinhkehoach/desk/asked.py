"""The body of a request → what the page asks; whatever is not as the page sends it is refused."""

import json
from collections.abc import Callable
from typing import Any, Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.form.edits import FormEdit, Insert, Move, Put, Remove, Reorder, Value

_DEEPEST: Final = 30
# As a browser writes a random UUID.
_TAB: Final = lazy_pattern(r"[0-9a-f]{1,12}(-[0-9a-f]{1,12}){0,4}")


class BadRequest(UserError):
    """A request is not one that the desk's page makes."""

    def __init__(self) -> None:
        super().__init__("Trang gửi lên một yêu cầu không đọc được", "tải lại trang")


class Asked:
    """What is asked, by name; `sent` is the file that came with it, if any."""

    def __init__(self, body: bytes) -> None:
        """Take the JSON map in the first line of `body`, and the file behind it; raises BadRequest for anything else."""
        line, _, self.sent = body.partition(b"\n")
        try:
            asked = json.loads(line or b"{}")
        except (ValueError, RecursionError) as error:
            raise BadRequest from error
        if not isinstance(asked, dict):
            raise BadRequest
        self._asked: dict[str, Any] = asked

    def text(self, name: str) -> str:
        """Return the text called `name`; raises BadRequest where there is none."""
        value = self._asked.get(name)
        return _words(value)

    def tab(self) -> str:
        """Return the name of the tab that asks, fit for the name of a file; raises BadRequest for any other."""
        tab = self.text("tab")
        if not _TAB.fullmatch(tab):
            raise BadRequest
        return tab

    def flag(self, name: str) -> bool:
        """Return whether `name` is asked for; raises BadRequest for anything but true and false."""
        value = self._asked.get(name, False)
        if not isinstance(value, bool):
            raise BadRequest
        return value

    def number(self, name: str) -> int:
        """Return the number called `name`, from 0; raises BadRequest where there is none."""
        return _index(self._asked.get(name))

    def numbers(self, name: str) -> frozenset[int] | None:
        """Return the numbers in the list called `name`, None where there is none; raises BadRequest for others."""
        value = self._asked.get(name)
        if value is None:
            return None
        if not isinstance(value, list):
            raise BadRequest
        return frozenset(map(_index, value))

    def items(self, name: str) -> list[dict[str, Any]]:
        """Return the maps in the list called `name`; raises BadRequest where there is no such list."""
        value = self._asked.get(name)
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            raise BadRequest
        return value


def form_edits(asked: Asked) -> list[FormEdit]:
    """Return the edits of a form that are asked for; raises BadRequest for one that is none."""
    try:
        return [_EDITS[each["do"]](each) for each in asked.items("edits")]
    except (KeyError, TypeError) as error:
        raise BadRequest from error


_EDITS: Final[dict[str, Callable[[dict[str, Any]], FormEdit]]] = {
    "put": lambda edit: Put(_path(edit["path"]), _value(edit["value"])),
    "insert": lambda edit: Insert(_path(edit["path"]), _index(edit["index"]), _value(edit["value"])),
    "remove": lambda edit: Remove(_path(edit["path"])),
    "move": lambda edit: Move(_path(edit["path"]), _index(edit["to"])),
    "reorder": lambda edit: Reorder(_path(edit["path"]), tuple(map(_index, edit["order"]))),
}


def _path(value: object) -> KeyPath:
    if not isinstance(value, list) or not value or len(value) > _DEEPEST:
        raise BadRequest
    return tuple(_words(each) if isinstance(each, str) else _index(each) for each in value)


def _index(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise BadRequest
    return value


def _value(value: object, depth: int = 0) -> Value:
    """Return a value that a form may put: null, texts, lists and maps of them."""
    if depth > _DEEPEST:
        raise BadRequest
    if isinstance(value, dict):
        return {_words(key): _value(each, depth + 1) for key, each in value.items()}
    if isinstance(value, list):
        return [_value(each, depth + 1) for each in value]
    return None if value is None else _words(value)


def _words(value: object) -> str:
    """Return a text, not one with half of a character, which JSON can hold and no file."""
    if not isinstance(value, str):
        raise BadRequest
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise BadRequest from error
    return value
