"""Who may ask the desk: the browser that was opened for it, on this computer, from the desk's own page.

The desk reads and writes the office's files, so each request is judged before anything else looks at it: by the name
that the server was called by (a page of another name that leads here is refused: DNS rebinding), by the page that asks
(no form of another site), by a token that only the opened page knows, and by how much is sent. The token comes in a
header and is never in a cookie: cookies go to every server of this computer, whatever its port.
"""

from contextlib import suppress
from hmac import compare_digest
from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sinhkehoach.base.errors import UserError

# What asks for the office's files begins so; all else is the page itself, which holds no secret.
API: Final = "/api/"
# A Word file of an office with pictures of every page stays below.
MOST_BYTES: Final = 100 * 2**20
_MOST_DIGITS: Final = len(str(MOST_BYTES))
_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
    " font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS: Final = {
    "cache-control": "no-store",
    "content-security-policy": _POLICY,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}
_OPEN_ANEW: Final = "Trang này không còn dùng được: hãy mở lại bàn làm việc bằng lệnh sinhkehoach xem"
_TOO_MUCH: Final = "Tệp gửi vào quá lớn"


class TooMuch(UserError):
    """More is sent than any file of an office has."""

    def __init__(self) -> None:
        super().__init__(_TOO_MUCH)


class Guard:
    """An ASGI application that lets through to `app` only what the page at `address`, "127.0.0.1:8765", may ask."""

    def __init__(self, app: ASGIApp, address: str, token: str) -> None:
        self._app = app
        self._address = address
        self._token = f"Bearer {token}".encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
        elif scope["type"] != "http":
            raise ValueError(scope["type"])  # the desk speaks no other protocol, and the server offers none
        elif refusal := self._refusal(scope["path"], Headers(scope=scope)):
            status, words = refusal
            await PlainTextResponse(words, status, _HEADERS)(scope, receive, send)
        else:
            # What went wrong has been answered; the server would print it, words of a plan and all.
            with suppress(Exception):
                await self._app(scope, _bounded(receive), _with_headers(send))

    def _refusal(self, path: str, headers: Headers) -> tuple[int, str] | None:
        """Return why a request is refused, as status and words, None for one that is let through."""
        if headers.get("host") != self._address:
            return 421, _OPEN_ANEW
        if headers.get("origin", f"http://{self._address}") != f"http://{self._address}":
            return 403, _OPEN_ANEW
        if path.startswith(API):
            if not compare_digest(headers.get("authorization", "").encode(), self._token):
                return 401, _OPEN_ANEW
            said = headers.get("content-length", "0")
            if not said.isdecimal() or len(said) > _MOST_DIGITS or int(said) > MOST_BYTES:
                return 413, _TOO_MUCH
        return None


def _bounded(receive: Receive) -> Receive:
    """Return `receive` that raises TooMuch where more is sent than may be."""
    size = 0

    async def bounded() -> Message:
        nonlocal size
        message = await receive()
        size += len(message.get("body", b""))
        if size > MOST_BYTES:
            raise TooMuch
        return message

    return bounded


def _with_headers(send: Send) -> Send:
    """Return `send` that gives each answer the headers which keep a browser from more than the page needs."""

    async def with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            answer = MutableHeaders(scope=message)
            for name, value in _HEADERS.items():
                answer.setdefault(name, value)
        await send(message)

    return with_headers
