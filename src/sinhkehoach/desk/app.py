"""The desk's addresses: what the page asks, and what answers it."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.desk.answers import Answer
from sinhkehoach.desk.asked import Asked
from sinhkehoach.desk.guard import API, Guard
from sinhkehoach.desk.session import Session

_PAGE: Final = Path(__file__).parent / "page"
# A drawing, a font of this name never changes.
_FOR_EVER: Final = {"cache-control": "private, max-age=31536000, immutable"}
_REFUSED: Final = 400

Endpoint = Callable[[Request], Awaitable[Response]]


def make_app(session: Session, address: str, token: str) -> Guard:
    """Return the application that serves the desk of `session` at `address` to whoever knows `token`."""
    asks: dict[str, Callable[[Asked], Answer]] = {
        "desk": session.desk,
        "open": session.open,
        "look": session.look,
        "pages": session.pages,
        "edit": session.edit,
        "draft": session.keep_draft,
        "save": session.save,
        "build": session.build,
        "new": session.new_plan,
        "next": session.next_period,
    }
    routes = [
        *(Route(f"{API}{name}", _json(ask), methods=["POST"]) for name, ask in asks.items()),
        Route(f"{API}page/{{name}}", _lasting(session.drawing, "image/svg+xml")),
        Route(f"{API}font/{{name}}", _lasting(session.font, "font/ttf")),
        Mount("/", StaticFiles(directory=_PAGE, html=True)),
    ]
    return Guard(Starlette(routes=routes), address, token)


def _json(ask: Callable[[Asked], Answer]) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        body = await request.body()
        try:
            return JSONResponse(await run_in_threadpool(lambda: ask(Asked(body))))
        except (UserError, ProblemsFound) as error:
            return _refused(error)

    return endpoint


def _lasting(find: Callable[[str], str | bytes], media_type: str) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        try:
            return Response(find(request.path_params["name"]), headers=_FOR_EVER, media_type=media_type)
        except UserError as error:
            return _refused(error)

    return endpoint


def _refused(error: UserError | ProblemsFound) -> JSONResponse:
    if isinstance(error, ProblemsFound):
        first = error.problems[0]
        return JSONResponse({"message": first.message, "hint": first.hint}, _REFUSED)
    return JSONResponse({"message": error.message, "hint": error.hint}, _REFUSED)
