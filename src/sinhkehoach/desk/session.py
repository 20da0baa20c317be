"""What the page of the desk asks of a workspace, answered by jobs; texts are as the page has them, saved or not."""

from collections import OrderedDict
from contextlib import suppress
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.desk.answers import Answer, edit_answer, place_answers, problem_answers
from sinhkehoach.desk.asked import Asked, form_edits
from sinhkehoach.desk.places import plan_asked_for, plan_name, shown
from sinhkehoach.jobs.build import Builder
from sinhkehoach.jobs.build_places import BuildPlaces, BuildSettings
from sinhkehoach.jobs.charts import typed_charts
from sinhkehoach.jobs.find_plans import offices_below, plans_below
from sinhkehoach.jobs.new_picture import keep_picture
from sinhkehoach.jobs.new_plan import make_plan
from sinhkehoach.jobs.next_period import make_next_period
from sinhkehoach.jobs.open_document import open_document
from sinhkehoach.jobs.pages import Pages
from sinhkehoach.jobs.plan_form import names_to_choose, plan_form, shown_values
from sinhkehoach.jobs.plan_kind import kinds_by_group
from sinhkehoach.jobs.typed_corrections import typed_correction, typed_safe_corrections
from sinhkehoach.jobs.typed_files import Draft, forget_draft, keep_draft, kept_drafts, read_text, save_text
from sinhkehoach.jobs.typed_plan import TypedPlan, TypedPlans, typed_in_form
from sinhkehoach.jobs.workspace import PLANS, Workspace

_TABS: Final = 30


class Session:
    """The desk of one workspace; a request may come while another is answered, so what is kept is under locks."""

    def __init__(self, workspace: Workspace, cache: Path | None) -> None:
        self._workspace = workspace
        self._cache = cache
        self._plans = TypedPlans(cache)
        self._pages = Pages()
        self._last: tuple[Path, str, TypedPlan] | None = None
        # What was last typed in each tab: pages of an earlier text need not be drawn.
        self._newest: OrderedDict[str, str] = OrderedDict()
        self._reading = Lock()
        self._drawing = Lock()

    def desk(self, asked: Asked) -> Answer:  # noqa: ARG002 — nothing is asked
        """Return what the desk shows first: the workspace's plans, what a form asks."""
        folder = self._workspace.root / PLANS
        files = plans_below(folder).plans
        return {
            "workspace": self._workspace.root.name,
            "plans": [plan_name(file, self._workspace) for file in files],
            "offices": [plan_name(file, self._workspace) for file in offices_below(folder)],
            "kinds": [
                [group, [[name, kind.meaning] for name, kind in kinds]]
                for group, kinds in kinds_by_group().items()
            ],
            "form": plan_form(),
        }

    def open(self, asked: Asked) -> Answer:
        """Return the text of a plan, and what was typed into it in any tab and never saved."""
        file = self._file(asked)
        found, drafts = read_text(file), kept_drafts(file)
        return {
            "text": found.text,
            "digest": found.digest,
            "drafts": [
                {"tab": tab, **draft._asdict()} for tab, draft in drafts.items() if draft.text != found.text
            ],
            "names": names_to_choose(file),
        }

    def look(self, asked: Asked) -> Answer:
        """Return what is found in a text: its problems, its values for the form, what its budget comes to."""
        text = asked.text("text")
        self._newest[asked.tab()] = text
        self._newest.move_to_end(asked.tab())
        if len(self._newest) > _TABS:
            self._newest.popitem(last=False)
        read = self._read(self._file(asked), text)
        return {
            "problems": problem_answers(read.problems, text),
            "values": shown_values(read.source),
            "printable": read.docx is not None,
            "sums": [[list(path), words] for path, words in read.sums],
        }

    def pages(self, asked: Asked) -> Answer:
        """Return the pages of a text that can be printed, none of one that cannot or that has been typed over since."""
        text = asked.text("text")
        read = self._read(self._file(asked), text)
        if read.docx is None:
            return {"pages": None}
        with self._drawing:
            if self._newest.get(asked.tab(), text) != text:
                return {"pages": None}
            drawn = self._pages.of(read.docx)
        return {
            "pages": [page._asdict() for page in drawn.pages],
            "paths": [list(path) for path in drawn.paths],
            "places": place_answers((read.position_of(path) for path in drawn.paths), text),
            "fonts": list(drawn.fonts),
        }

    def drawing(self, digest: str) -> str:
        """Return the SVG of a page; raises UserError for one that is not kept any more."""
        return self._pages.drawing(digest)

    def font(self, family: str) -> bytes:
        """Return a font that pages are set in; raises UserError for one that none names."""
        return self._pages.font(family)

    def edit(self, asked: Asked) -> Answer:
        """Return the change of a text that makes the edits of a form."""
        text = asked.text("text")
        return edit_answer(typed_in_form(self._file(asked), text, form_edits(asked)), text)

    def correct(self, asked: Asked) -> Answer:
        """Return the change of a text that mends the problem with the number `problem`, proven by reading it again."""
        file, text = self._file(asked), asked.text("text")
        problems = self._read(file, text).problems
        number = asked.number("problem")
        change = typed_correction(file, text, problems[number]) if number < len(problems) else None
        if change is None:
            hint = "sửa như cột bên phải nhắc, hoặc sửa ở phần Chữ"
            raise UserError("Chỗ này chương trình không tự sửa được mà chắc là đúng", hint)
        return edit_answer(change, text)

    def correct_safely(self, asked: Asked) -> Answer:
        """Return the change of a text that mends all that is surely a slip, and how many there are; null for none."""
        text = asked.text("text")
        found = typed_safe_corrections(self._file(asked), text)
        if found is None:
            return {"change": None, "count": 0}
        change, count = found
        return {"change": edit_answer(change, text), "count": count}

    def charts(self, asked: Asked) -> Answer:
        """Return the pictures of a text, and of each that has nothing to draw why."""
        found = typed_charts(self._file(asked), asked.text("text"), date.today())  # noqa: DTZ011 — the office's day
        return {"charts": [chart._asdict() for chart in found.charts]}

    def picture(self, asked: Asked) -> Answer:
        """Keep the picture that was sent in the workspace; return the name by which a plan calls its file."""
        return {"file": keep_picture(asked.sent, asked.text("file"), self._workspace).name}

    def show_document(self, asked: Asked) -> Answer:
        """Open a document of the workspace in the program that the system has for it."""
        open_document(self._workspace, asked.text("document"))
        return {}

    def keep_draft(self, asked: Asked) -> Answer:
        """Keep what is typed and not saved; nothing is kept where the text is that of the file again."""
        file, draft = self._file(asked), Draft(asked.text("text"), asked.text("base"), asked.text("digest"))
        if draft.text == draft.base:
            forget_draft(file, asked.tab())
        else:
            keep_draft(file, asked.tab(), draft)
        return {}

    def save(self, asked: Asked) -> Answer:
        """Write a text into its file; what somebody else has saved meanwhile is merged, or shown where it clashes."""
        file, tab = self._file(asked), asked.tab()
        saved = save_text(file, asked.text("text"), asked.text("base"), asked.text("digest"))
        if not (saved.clashes or saved.gone):
            with suppress(UserError):
                forget_draft(file, tab)
        return {
            "text": saved.text,
            "digest": saved.digest,
            "merged": saved.merged,
            "theirs": saved.theirs,
            "gone": saved.gone,
            "clashes": [
                {"line": each.line, "ours": each.ours, "theirs": each.theirs} for each in saved.clashes
            ],
        }

    def build(self, asked: Asked) -> Answer:
        """Make the document of a plan as it is saved, in place of one that was changed by hand where that is wanted."""
        today = date.today()  # noqa: DTZ011 — the office's day
        settings = BuildSettings(today, cache=self._cache, overwrite=asked.flag("instead"))
        result = Builder(BuildPlaces(settings)).build(self._file(asked))
        document = result.written or result.unchanged
        return {
            "document": None if document is None else shown(document, self._workspace),
            "spared": None if result.spared is None else shown(result.spared, self._workspace),
            "copy": None if result.copy is None else shown(result.copy, self._workspace),
            "changed": result.written is not None,
        }

    def new_plan(self, asked: Asked) -> Answer:
        """Begin a plan; return its name."""
        made = make_plan(asked.text("title"), asked.text("kind") or None, self._workspace, date.today())  # noqa: DTZ011
        return {"name": plan_name(made.file, self._workspace)}

    def next_period(self, asked: Asked) -> Answer:
        """Make the plan of the period after that of a plan, as it is saved; return its name."""
        result = make_next_period(self._file(asked), None)
        if result.written is None:
            raise UserError(
                "Kế hoạch đang có lỗi nên chưa lập được kế hoạch kỳ sau", "sửa hết lỗi rồi làm lại"
            )
        return {
            "name": plan_name(result.written, self._workspace),
            "decisions": [[kind, len(decisions)] for kind, decisions in result.by_kind()],
        }

    def _file(self, asked: Asked) -> Path:
        return plan_asked_for(asked, self._workspace)

    def _read(self, file: Path, text: str) -> TypedPlan:
        """Return what is found in `text`; the page asks for its problems and for its pages one after the other."""
        with self._reading:
            if self._last is None or self._last[:2] != (file, text):
                self._last = (file, text, self._plans.read(file, text))
            return self._last[2]
