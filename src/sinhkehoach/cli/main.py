"""The command line: finds the command, loads it only then, and turns whatever happens into an exit code."""

from importlib import import_module
from typing import Final

import click

from sinhkehoach.base.journal import begin
from sinhkehoach.base.program import VERSION
from sinhkehoach.cli.exit_codes import INTERRUPTED
from sinhkehoach.cli.help_page import OPTIONS, PageContext, example_text
from sinhkehoach.cli.streams import OutputLost, tell_of_loss
from sinhkehoach.cli.terminal import colour, fold_on_terminals
from sinhkehoach.cli.vietnamese import speak_vietnamese

# Command as typed → the module that holds it, and the line that `--help` shows without loading it.
COMMANDS: Final = {
    "khoi-tao": ("new_workspace", "Tạo chỗ làm việc cho cơ quan: các thư mục, mẫu Word, tệp co-quan.yaml."),
    "xem": ("desk", "Mở bàn làm việc trong trình duyệt: điền, xem trang, kiểm tra, tạo văn bản."),
    "tao": ("new_plan", "Tạo một kế hoạch mới có sẵn lời hướng dẫn."),
    "nhap": ("import_word", "Lập tệp kế hoạch từ một văn bản Word có sẵn."),
    "nhap-bang": (
        "import_table",
        "Nhập bảng Excel, CSV, Word vào một kế hoạch: hàng cùng tên được cập nhật.",
    ),
    "kiem-tra": ("check", "Kiểm tra kế hoạch, chỉ ra chỗ sai và cách sửa."),
    "sinh": ("build", "Kiểm tra rồi tạo văn bản Word."),
    "gop-phan": ("merge_shards", "Gộp các phần của một lần sinh đã chia ra nhiều máy."),
    "doi-chieu": ("reconcile", "Chỉ ra chỗ đã sửa bằng tay trong văn bản, đưa về tệp kế hoạch."),
    "nguon-goc": ("provenance", "Cho biết văn bản Word được tạo từ kế hoạch nào; lấy lại tệp kế hoạch."),
    "cu-the-hoa": ("cascade", "Lập kế hoạch của ta từ kế hoạch cấp trên; cấp trên sửa thì cập nhật."),
    "doi-ung": ("coverage", "Việc cấp trên giao đã có nhiệm vụ nào thực hiện, kế hoạch nào còn thiếu."),
    "nam-sau": ("next_period", "Lập kế hoạch kỳ sau từ kế hoạch cũ, đánh dấu chỗ cần xác nhận."),
    "trich": ("extract", "Trích từ kế hoạch phần việc của một đơn vị, hoặc của từng đơn vị."),
    "bao-cao": ("report", "Lập báo cáo kết quả thực hiện kế hoạch theo quý, 6 tháng, năm."),
    "the-thuc": ("conformance", "Xét thể thức của văn bản Word bất kỳ, của Nhà nước hay của Đảng."),
    "so-sanh": ("compare", "So sánh hai kế hoạch: thêm, bỏ, sửa, chuyển chỗ nào."),
    "to-trinh": ("submission", "Lập tờ trình xin ban hành kế hoạch."),
    "ve": ("charts", "Vẽ tiến độ, kinh phí, chỉ tiêu của kế hoạch thành hình."),
    "xuat": ("export", "Xuất kế hoạch thành bảng tính để điền, lịch hạn chót, CSV, JSON, PDF."),
    "git": ("git", "Giúp git hiểu kế hoạch và văn bản Word, kiểm tra trước khi lưu vào git."),
    "mau": ("template", "Kiểm tra mẫu Word, hoặc liệt kê các tên dùng được trong mẫu."),
    "luoc-do": ("schema", "In lược đồ JSON của tệp kế hoạch, cho trình soạn thảo."),
}
_EXAMPLES: Final = ("sinhkehoach khoi-tao", "sinhkehoach tao ke-hoach-2027", "sinhkehoach sinh")


class _LazyGroup(click.Group):
    """The group of commands; a command's module is imported when the command is run or asked for help."""

    context_class = PageContext

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 — click's own
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 — click's own
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"sinhkehoach.cli.{COMMANDS[cmd_name][0]}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            from sinhkehoach.cli.failure import unknown_command

            raise click.UsageError(unknown_command(args[0], list(COMMANDS)), ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 — click's own
        with formatter.section("Các lệnh"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.group(
    cls=_LazyGroup,
    invoke_without_command=True,
    options_metavar=OPTIONS,
    subcommand_metavar="LỆNH …",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=example_text([*_EXAMPLES, "sinhkehoach sinh --help"]),
)
@click.version_option(
    VERSION,
    "--version",
    message="sinhkehoach %(version)s",
    help="Hiện số phiên bản rồi thoát.",
)
@click.pass_context
def program(ctx: click.Context) -> None:
    """Tạo văn bản Kế hoạch (.docx) đúng thể thức Nghị định 30/2020/NĐ-CP từ tệp YAML."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def run(arguments: list[str]) -> int:
    """Run the program with `arguments`; return 0 fine, 1 problems, 2 wrong usage, 3 our fault, 130 interrupted."""
    speak_vietnamese()
    fold_on_terminals()
    begin()
    try:
        return _run(arguments)
    except OutputLost:
        return tell_of_loss()


def _run(arguments: list[str]) -> int:
    try:
        code = program.main(arguments, prog_name="sinhkehoach", standalone_mode=False, color=colour())
    except (click.Abort, KeyboardInterrupt):
        click.echo("Đã dừng.", err=True)
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except OutputLost:
        raise
    except Exception as error:  # noqa: BLE001 — the last line of defence: a person never meets a traceback
        from sinhkehoach.cli.failure import report

        return report(error, arguments)
    return code if isinstance(code, int) else 0
