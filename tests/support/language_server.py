"""Speaks with the YAML language server that editors use, over stdio as an editor does.

The server is no part of the project. It is found on the search path, by the variable YAML_LANGUAGE_SERVER, or after

    npm install --prefix .editor_cache yaml-language-server
"""

import json
import os
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path
from threading import Timer

VARIABLE = "YAML_LANGUAGE_SERVER"
HOW = f"needs Node.js and yaml-language-server ({VARIABLE}, or npm install --prefix .editor_cache)"
_INSTALLED = (
    Path(__file__).parents[2] / ".editor_cache/node_modules/yaml-language-server/bin/yaml-language-server"
)
_SECONDS = 600


def server_command():
    """Return how to start the server, None where it or Node.js is missing."""
    node = shutil.which("node")
    programs = (os.environ.get(VARIABLE), shutil.which("yaml-language-server"), str(_INSTALLED))
    program = next((each for each in programs if each and Path(each).is_file()), None)
    return [node, program, "--stdio"] if node and program else None


@contextmanager
def editor(root, settings):
    """Start the server on the workspace `root` with `settings`: section → what an editor keeps there."""
    with subprocess.Popen(server_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        watch = Timer(_SECONDS, process.kill)
        watch.start()
        try:
            yield Editor(process, root, settings)
        finally:
            watch.cancel()
            process.kill()


class Editor:
    """An editor with one workspace folder."""

    def __init__(self, process, root, settings):
        self._process = process
        self._root = root
        self._settings = settings
        self._last_id = 0
        self._opened = 0
        self._diagnostics = {}
        self._start()

    def _start(self):
        folder = {"uri": self._root.as_uri(), "name": self._root.name}
        capabilities = {
            "workspace": {"configuration": True, "workspaceFolders": True},
            "textDocument": {
                "completion": {"completionItem": {"snippetSupport": True}},
                "hover": {"contentFormat": ["markdown"]},
            },
        }
        start = {"processId": os.getpid(), "rootUri": folder["uri"], "workspaceFolders": [folder]}
        self.ask("initialize", start | {"capabilities": capabilities})
        self._tell("initialized", {})
        self._tell("workspace/didChangeConfiguration", {"settings": self._settings})

    def open(self, text, name=None):
        """Open `text` as the file `name`, one of its own unless given, and wait until the editor has marked it."""
        self._opened += 1
        uri = (self._root / "plans" / (name or f"{self._opened}.yaml")).as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": document})
        while uri not in self._diagnostics:
            self._receive()
        return Page(self, uri, self._diagnostics[uri])

    def ask(self, method, params):
        self._last_id += 1
        self._send({"id": self._last_id, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == self._last_id and "method" not in message:
                return message.get("result")

    def _tell(self, method, params):
        self._send({"method": method, "params": params})

    def _send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self):
        length = 0
        while (line := self._process.stdout.readline()) not in (b"\r\n", b""):
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if not length:
            raise EOFError("the language server has gone")
        message = json.loads(self._process.stdout.read(length))
        if message.get("method") == "textDocument/publishDiagnostics":
            self._diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif "id" in message and "method" in message:
            self._answer(message)
        return message

    def _answer(self, message):
        """Answer what the server asks: its settings, section by section; everything else with nothing."""
        asked = message["params"]["items"] if message["method"] == "workspace/configuration" else None
        result = None if asked is None else [self._settings.get(item["section"]) for item in asked]
        self._send({"id": message["id"], "result": result})


class Page:
    """A file that is open in the editor; `marks` are its mistakes: (line, sentence)."""

    def __init__(self, opened_in, uri, diagnostics):
        self._editor = opened_in
        self._uri = uri
        self.marks = [(found["range"]["start"]["line"] + 1, found["message"]) for found in diagnostics]

    def complete(self, line, column):
        """Return what the editor offers at `line`, `column` (from 1): label → (text it lays down, explanation)."""
        items = self._ask("completion", line, column)["items"]
        return {item["label"]: (_laid_down(item), _explanation(item)) for item in items}

    def hover(self, line, column):
        """Return what the editor explains at `line`, `column` (from 1)."""
        answer = self._ask("hover", line, column)
        return answer["contents"]["value"] if answer else ""

    def _ask(self, what, line, column):
        place = {"textDocument": {"uri": self._uri}, "position": {"line": line - 1, "character": column - 1}}
        return self._editor.ask(f"textDocument/{what}", place)


def _laid_down(item):
    return item["textEdit"]["newText"] if "textEdit" in item else item.get("insertText", "")


def _explanation(item):
    explanation = item.get("documentation", "")
    return explanation["value"] if isinstance(explanation, dict) else explanation
