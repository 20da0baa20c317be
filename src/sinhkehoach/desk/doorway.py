"""Where the desk has no workspace yet: one page that offers to make one, and then gives way to the desk."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

from sinhkehoach.desk.answers import Answer
from sinhkehoach.desk.app import HANDLERS, PAGE, json_endpoint
from sinhkehoach.desk.asked import Asked
from sinhkehoach.desk.guard import API
from sinhkehoach.jobs.first_workspace import enter_workspace
from sinhkehoach.jobs.workspace import Workspace

_OFFER: Final = PAGE / "begin.html"


class Doorway:
    """An application that offers the folder `offered`; the desk that `enter` makes of a workspace takes its place."""

    def __init__(self, offered: Path, enter: Callable[[Workspace], ASGIApp]) -> None:
        self._offered = offered
        self._enter = enter
        asks = {"offer": self.offer, "begin": self.begin}
        routes = [
            *(Route(f"{API}{name}", json_endpoint(ask), methods=["POST"]) for name, ask in asks.items()),
            Route("/", _offer_page),
            Mount("/", StaticFiles(directory=PAGE)),
        ]
        self._app: ASGIApp = Starlette(routes=routes, exception_handlers=HANDLERS)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, send)

    def offer(self, asked: Asked) -> Answer:  # noqa: ARG002 — nothing is asked
        """Return the folder that is offered."""
        return {"folder": str(self._offered)}

    def begin(self, asked: Asked) -> Answer:
        """Make the workspace in the folder that is asked for; what is asked next is answered by its desk."""
        self._app = self._enter(enter_workspace(Path(asked.text("folder").strip())))
        return {}


async def _offer_page(request: Request) -> Response:  # noqa: ARG001 — the page is the same for all
    return FileResponse(_OFFER)
