"""Serves the desk on this computer, to the browser that is opened for it, until it is stopped."""

import secrets
import socket
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Final
from urllib.parse import quote

import uvicorn
from starlette.types import ASGIApp

from sinhkehoach.base.errors import UserError
from sinhkehoach.desk.app import make_app
from sinhkehoach.desk.errands import Errands
from sinhkehoach.desk.guard import Guard
from sinhkehoach.desk.presence import Presence
from sinhkehoach.desk.session import Session
from sinhkehoach.jobs.workspace import Workspace

# What is served: the desk of a workspace, or what stands in its place until there is one.
Desk = ASGIApp

_LOOPBACK: Final = "127.0.0.1"
# Seconds for the answers that are under way when the server is stopped.
_LAST_ANSWERS: Final = 3


def serve(app: Desk, plan: str, *, port: int, ready: Callable[[str], None], lasting: bool = True) -> None:
    """Serve `app`, at first with `plan` ("" for any), until the process is stopped.

    `ready` is given the address to open, which holds the token that nobody else knows. `port` 0 takes any that is free.
    Where it is not `lasting`, it ends as well when no page has been open for a while. Raises UserError where the port is
    taken.
    """
    token = secrets.token_urlsafe(32)
    with _listening(port) as listening:
        address = "{}:{}".format(*listening.getsockname())
        presence = Presence(app)
        server = uvicorn.Server(_config(Guard(presence, address, token)))
        wish = f"?ke-hoach={quote(plan)}" if plan else ""
        ready(f"http://{address}/{wish}#ma={token}")
        if not lasting:
            Thread(target=_end_without_page, args=[presence, server], daemon=True).start()
        server.run(sockets=[listening])


def _end_without_page(presence: Presence, server: uvicorn.Server) -> None:
    presence.watch()
    server.should_exit = True


def desk_of(workspace: Workspace, cache: Path | None) -> Desk:
    """Return the desk of `workspace`, to be served; `cache` is the folder for what may be forgotten."""
    return make_app(Session(workspace, cache), Errands(workspace, cache))


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
