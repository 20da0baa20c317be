"""A command that does not exist → the sentence that tells which one may be meant."""

from sinhkehoach.base.text import nearest


def unknown_command(typed: str, commands: list[str]) -> str:
    """Return what to say about `typed`, which is none of `commands`."""
    if typed.endswith((".yaml", ".yml")):
        return f"Trước tên tệp phải có lệnh. Để sinh văn bản: sinhkehoach sinh {typed}"
    near = nearest(typed, commands)
    meant = f"Có phải là “{near[0]}”?" if near else f"Các lệnh: {', '.join(commands)}."
    return f"Không có lệnh “{typed}”. {meant}"
