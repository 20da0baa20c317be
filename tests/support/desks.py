"""Desks that are served by a process of their own, as `sinhkehoach xem` starts them."""

import http.client
import json
import os
import re
import subprocess
import sys
from contextlib import contextmanager
from urllib.parse import urlsplit

from tests.support.workspaces import template_cache


class Served:
    """A desk that runs in a process of its own."""

    def __init__(self, process):
        self.process = process
        line = process.stdout.readline()
        self.address = re.search(r"http://\S+", line)[0]
        found = urlsplit(self.address)
        self.host, self.token = found.netloc, found.fragment.removeprefix("ma=")

    def request(self, method, path, body=None, **headers):
        connection = http.client.HTTPConnection(self.host, timeout=30)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()
        finally:
            connection.close()

    def ask(self, address, /, **asked):
        headers = {"authorization": f"Bearer {self.token}"}
        status, _, body = self.request("POST", f"/api/{address}", json.dumps(asked), **headers)
        assert status == 200, body
        return json.loads(body)


@contextmanager
def served(root, *options, **variables):
    command = [sys.executable, "-X", "utf8", "-m", "sinhkehoach", "xem", "--khong-mo", *options]
    environment = os.environ | {"XDG_CACHE_HOME": str(template_cache())} | variables
    process = subprocess.Popen(
        command, cwd=root, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
    )
    try:
        yield Served(process)
    finally:
        process.kill()
        process.communicate()
