"""The command line: finds the command, loads it only then, and turns whatever happens into an exit code."""

import sys
from importlib import import_module
from typing import Final

import click

from sinhkehoach.cli.vietnamese import speak_vietnamese

WRONG_INPUT: Final = 1
OUR_FAULT: Final = 3
INTERRUPTED: Final = 130

# Command as typed → the module that holds it, and the line that `--help` shows without loading it.
COMMANDS: Final = {
    "khoi-tao": ("new_workspace", "Tạo chỗ làm việc cho cơ quan: các thư mục, mẫu Word, tệp co-quan.yaml."),
    "tao": ("new_plan", "Tạo một kế hoạch mới có sẵn lời hướng dẫn."),
    "kiem-tra": ("check", "Kiểm tra kế hoạch, chỉ ra chỗ sai và cách sửa."),
    "sinh": ("build", "Kiểm tra rồi sinh văn bản Word."),
    "mau": ("check_template", "Kiểm tra mẫu Word, hoặc liệt kê các tên dùng được trong mẫu."),
    "luoc-do": ("schema", "In lược đồ JSON của tệp kế hoạch, cho trình soạn thảo."),
}


class _Commands(click.Group):
    """The group of commands; a command's module is imported when the command is run or asked for help."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"sinhkehoach.cli.{COMMANDS[cmd_name][0]}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Các lệnh"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Ví dụ: sinhkehoach khoi-tao, rồi sinhkehoach tao ke-hoach-2027, rồi sinhkehoach sinh",
)
@click.version_option(None, "--version", package_name="sinhkehoach", message="sinhkehoach %(version)s")
def program() -> None:
    """Sinh văn bản Kế hoạch (.docx) đúng thể thức Nghị định 30/2020/NĐ-CP từ tệp YAML."""


def run(arguments: list[str]) -> int:
    """Run the program with `arguments`; return 0 fine, 1 problems, 2 wrong usage, 3 our fault, 130 interrupted."""
    speak_vietnamese()
    try:
        code = program.main(arguments, prog_name="sinhkehoach", standalone_mode=False)
    except click.Abort:
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 — the last line of defence: a person never meets a traceback
        from sinhkehoach.cli.our_fault import report

        return report(error, arguments)
    return code if isinstance(code, int) else 0


def stdout_is_terminal() -> bool:
    """Return True when a person is watching."""
    return sys.stdout.isatty()
