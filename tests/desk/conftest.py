"""A desk as its page meets it: the application itself, asked over HTTP."""

import json

import pytest
from starlette.testclient import TestClient

from sinhkehoach.desk.app import make_app
from sinhkehoach.desk.errands import Errands
from sinhkehoach.desk.guard import Guard
from sinhkehoach.desk.session import Session
from sinhkehoach.jobs.workspace import Workspace
from tests.support.workspaces import PLAN, lay_down, template_cache

ADDRESS = "127.0.0.1:8765"
TOKEN = "một mã chỉ trang này biết".encode().hex()


class Desk:
    """Asks the desk of a workspace as its page does."""

    def __init__(self, root):
        self.plans = root / "plans"
        self.session = Session(Workspace(root), template_cache())
        app = make_app(self.session, Errands(Workspace(root), template_cache()))
        self.client = TestClient(Guard(app, ADDRESS, TOKEN), base_url=f"http://{ADDRESS}")
        self.headers = {"authorization": f"Bearer {TOKEN}", "origin": f"http://{ADDRESS}"}

    def post(self, address, body, **headers):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.client.post(f"/api/{address}", content=data, headers=self.headers | headers)

    def ask(self, address, /, **asked):
        """Return what the desk answers to a request that it grants."""
        answer = self.post(address, {"tab": "7ab"} | asked)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def send(self, address, file, data, /, **asked):
        """Return what the desk answers to a request with a file."""
        line = json.dumps({"work": "a", "file": file, "sent": True, **asked}).encode()
        answer = self.post(address, line + b"\n" + data)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def refusal(self, address, /, **asked):
        """Return the sentence with which the desk refuses a request."""
        answer = self.post(address, asked)
        assert answer.status_code == 400, answer.text
        return answer.json()["message"]


@pytest.fixture
def desk(tmp_path):
    return Desk(lay_down(tmp_path, a=PLAN))
