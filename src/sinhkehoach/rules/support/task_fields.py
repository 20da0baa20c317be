"""Which tasks leave out what nearly all the others, and most of their neighbours, say."""

from collections.abc import Callable, Iterator
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.model.task import Task

_HALF: Final = 0.5


def lacking(
    tasks: dict[KeyPath, Task], says: Callable[[Task], bool], *, fewest: int, nearly_all: float
) -> Iterator[KeyPath]:
    """Yield the tasks without tasks below them that do not say it themselves and are below none that does.

    Nothing is yielded in a plan of less than `fewest` such tasks, or where less than the part `nearly_all` say it.
    """
    last = [path for path, task in tasks.items() if not task.tasks]
    saying = {path for path, task in tasks.items() if says(task)}
    missing = [path for path in last if saying.isdisjoint(_itself_and_above(path))]
    if len(last) >= fewest and len(last) - len(missing) >= nearly_all * len(last):
        beside = _by_parent(tasks)
        for path in missing:
            others = [each for each in beside[path[:-1]] if each != path]
            if sum(each in saying for each in others) > _HALF * len(others):
                yield path


def _itself_and_above(path: KeyPath) -> list[KeyPath]:
    return [path[:length] for length in range(2, len(path) + 1, 2)]


def _by_parent(tasks: dict[KeyPath, Task]) -> dict[KeyPath, list[KeyPath]]:
    found: dict[KeyPath, list[KeyPath]] = {}
    for path in tasks:
        found.setdefault(path[:-1], []).append(path)
    return found
