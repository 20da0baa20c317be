"""Serves the desk on this computer, to the browser that is opened for it, until it is stopped."""

import secrets
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Final
from urllib.parse import quote

import uvicorn

from sinhkehoach.base.errors import UserError
from sinhkehoach.desk.app import make_app
from sinhkehoach.desk.errands import Errands
from sinhkehoach.desk.guard import Guard
from sinhkehoach.desk.session import Session
from sinhkehoach.jobs.workspace import Workspace

_LOOPBACK: Final = "127.0.0.1"
# Seconds for the answers that are under way when the server is stopped.
_LAST_ANSWERS: Final = 3


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
        app = make_app(Session(workspace, cache), Errands(workspace, cache), address, token)
        server = uvicorn.Server(_config(app))
        wish = f"?ke-hoach={quote(plan)}" if plan else ""
        ready(f"http://{address}/{wish}#ma={token}")
        server.run(sockets=[listening])


def _config(app: Guard) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http="h11",
        ws="none",
        lifespan="off",
        log_config=None,
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=_LAST_ANSWERS,
    )


def _listening(port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listening.bind((_LOOPBACK, port))
        listening.listen()  # the browser may come before the server is ready
    except OSError as error:
        listening.close()
        raise UserError(
            f"Cổng {port} đang có chương trình khác dùng", "bỏ --cong, hoặc ghi một số khác"
        ) from error
    return listening
