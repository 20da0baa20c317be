"""Serves the desk on this computer, to the browser that is opened for it, until it is stopped."""

import secrets
import socket
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import uvicorn

from sinhkehoach.base.errors import UserError
from sinhkehoach.desk.app import make_app
from sinhkehoach.desk.session import Session
from sinhkehoach.jobs.workspace import Workspace

_LOOPBACK = "127.0.0.1"


def serve(
    workspace: Workspace, plan: str, *, port: int, cache: Path | None, ready: Callable[[str], None]
) -> None:
    """Serve the desk of `workspace`, at first with `plan` ("" for any), until the process is stopped.

    `ready` is given the address to open, which holds the token that nobody else knows. `port` 0 takes any that is free.
    Raises UserError where the port is taken.
    """
    token = secrets.token_urlsafe(32)
    with _listening(port) as listening:
        address = "{}:{}".format(*listening.getsockname())
        app = make_app(Session(workspace, cache), address, token)
        server = uvicorn.Server(uvicorn.Config(app, lifespan="off", log_config=None, server_header=False))
        wish = f"?ke-hoach={quote(plan)}" if plan else ""
        ready(f"http://{address}/{wish}#ma={token}")
        server.run(sockets=[listening])


def _listening(port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listening.bind((_LOOPBACK, port))
    except OSError as error:
        listening.close()
        raise UserError(
            f"Cổng {port} đang có chương trình khác dùng", "bỏ --cong, hoặc ghi một số khác"
        ) from error
    return listening
