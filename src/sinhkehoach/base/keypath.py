"""Where a value stands in a plan: the keys and indices that lead to it."""

KeyPath = tuple[str | int, ...]


def keypath_text(path: KeyPath) -> str:
    """Return `path` as people read it: `nhiệm vụ › mục 3 › thời gian` (items counted from 1)."""
    return " › ".join(f"mục {step + 1}" if isinstance(step, int) else step for step in path)
