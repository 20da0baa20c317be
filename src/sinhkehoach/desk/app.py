"""The desk's addresses: what the page asks, and what answers it."""

import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.problem import Problem
from sinhkehoach.desk.answers import Answer
from sinhkehoach.desk.asked import Asked
from sinhkehoach.desk.errands import Errands
from sinhkehoach.desk.guard import API, TooMuch
from sinhkehoach.desk.session import Session

PAGE: Final = Path(__file__).parent / "page"
# A drawing, a font of this name never changes.
_FOR_EVER: Final = {"cache-control": "private, max-age=31536000, immutable"}

Endpoint = Callable[[Request], Awaitable[Response]]


def make_app(session: Session, errands: Errands) -> Starlette:
    """Return the application that serves a desk, to whoever the guard lets through."""
    asks: dict[str, Callable[[Asked], Answer]] = {
        "desk": session.desk,
        "open": session.open,
        "look": session.look,
        "pages": session.pages,
        "edit": session.edit,
        "correct": session.correct,
        "correct-safely": session.correct_safely,
        "charts": session.charts,
        "picture": session.picture,
        "show-document": session.show_document,
        "draft": session.keep_draft,
        "save": session.save,
        "build": session.build,
        "new": session.new_plan,
        "next": session.next_period,
        "stop": errands.stop,
        "owner": errands.owner,
        "edited": errands.edited,
        "hand-edits": errands.hand_edits,
        "take-in": errands.take_in,
        "versions": errands.versions,
        "compare": errands.compare,
        "form": errands.form,
        "mend": errands.mend,
        "pdf": errands.pdf,
        "export": errands.export,
        "report": errands.report,
        "extracts": errands.extracts,
        "submission": errands.submission,
    }
    routes = [
        *(Route(f"{API}{name}", json_endpoint(ask), methods=["POST"]) for name, ask in asks.items()),
        Route(f"{API}page/{{name}}", _lasting(session.drawing, "image/svg+xml")),
        Route(f"{API}font/{{name}}", _lasting(session.font, "font/ttf")),
        Mount("/", StaticFiles(directory=PAGE, html=True)),
    ]
    return Starlette(routes=routes, exception_handlers=HANDLERS)


def json_endpoint(ask: Callable[[Asked], Answer]) -> Endpoint:
    """Return what answers a request by `ask`, both in JSON."""

    async def endpoint(request: Request) -> Response:
        body = await request.body()
        return JSONResponse(await run_in_threadpool(lambda: ask(Asked(body))))

    return endpoint


def _lasting(find: Callable[[str], str | bytes], media_type: str) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        return Response(find(request.path_params["name"]), headers=_FOR_EVER, media_type=media_type)

    return endpoint


def _refused(error: UserError | Problem, status: int = 400) -> JSONResponse:
    return JSONResponse({"message": error.message, "hint": error.hint}, status)


def _our_fault(error: Exception) -> JSONResponse:
    """Return the answer for a fault of ours: where it is, not what was said of it, which may be words of a plan."""
    *_, last = traceback.extract_tb(error.__traceback__)
    place = f"{type(error).__name__}, {Path(last.filename).name} dòng {last.lineno}"
    hint = f"xin báo cho người phát triển: {place}"
    return JSONResponse({"message": "Chương trình gặp lỗi của chính nó", "hint": hint}, 500)


HANDLERS: Final[dict[Any, Callable[[Request, Any], JSONResponse]]] = {
    UserError: lambda _, error: _refused(error),
    ProblemsFound: lambda _, found: _refused(found.problems[0]),
    TooMuch: lambda _, error: _refused(error, 413),
    Exception: lambda _, error: _our_fault(error),
}
