"""Whether a page of the desk is open in a browser: it says so again and again, and it says good-bye.

Counted are beats of the server, not the time of day: a computer that has slept for a night has not been left alone.
"""

import time
from collections.abc import Callable
from typing import Final

from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from sinhkehoach.desk.guard import API

# Seconds between two beats. A page says that it is there every 20 seconds; browsers let one that is in the background
# do so once in a minute.
BEAT: Final = 5.0
# Beats for the next page after one has been closed: it may have been loaded anew, or another tab is open.
AFTER_CLOSING: Final = 24
# Beats for a page that is not heard of: a browser may have laid the tab asleep.
IN_SILENCE: Final = 360


class Presence:
    """An application that hears whether a page is there, and leaves what else is asked to `app`."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._left = IN_SILENCE

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        match scope["path"].removeprefix(API):
            case "present":
                self._left = IN_SILENCE
            case "closed":
                self._left = min(self._left, AFTER_CLOSING)
            case _:
                await self._app(scope, receive, send)
                return
        await Response(status_code=204)(scope, receive, send)

    def watch(self, sleep: Callable[[float], None] = time.sleep) -> None:
        """Return when no page has been there for long enough."""
        while self._left > 0:
            self._left -= 1
            sleep(BEAT)
