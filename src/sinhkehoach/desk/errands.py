"""What the page asks that takes a while: work on documents and on earlier versions, which can be stopped."""

from datetime import date
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.safe_names import last_part
from sinhkehoach.desk.answers import Answer
from sinhkehoach.desk.asked import Asked, BadRequest
from sinhkehoach.desk.handed_on import EXPORTS, exported, extracts, report, submission
from sinhkehoach.desk.papers import (
    Typed,
    Upload,
    comparison,
    form_findings,
    hand_edits,
    mended_form,
    owner,
    pdf,
    taken_in,
)
from sinhkehoach.desk.places import plan_asked_for, shown
from sinhkehoach.desk.work import Works
from sinhkehoach.jobs.build_places import BuildPlaces, BuildSettings
from sinhkehoach.jobs.plan_revisions import revisions_of
from sinhkehoach.jobs.standing_document import standing_at
from sinhkehoach.jobs.workspace import Workspace

_NO_DOCUMENT: Final = "Chưa có văn bản nào của kế hoạch này được sửa bằng tay"


class Errands:
    """The work on documents of one workspace; the page names each piece, so that it can stop it."""

    def __init__(self, workspace: Workspace, cache: Path | None) -> None:
        self._workspace = workspace
        self._cache = cache
        self._works = Works()

    def stop(self, asked: Asked) -> Answer:
        """Stop a piece of work."""
        self._works.stop(asked.text("work"))
        return {}

    def owner(self, asked: Asked) -> Answer:
        """Return the plan of this workspace that the document sent was made of."""
        return self._works.do(asked.text("work"), owner, _upload(asked), self._workspace)

    def edited(self, asked: Asked) -> Answer:
        """Return the document of a plan that somebody has changed in Word, where there is one."""
        document = self._document(asked)
        is_edited = standing_at(document).has_user_edits
        return {"document": shown(document, self._workspace) if is_edited else None}

    def hand_edits(self, asked: Asked) -> Answer:
        """Return what was changed by hand in the document sent, or in the one of the plan, and the text with it."""
        document = _upload(asked) if asked.flag("sent") else self._document(asked)
        if isinstance(document, Path) and not standing_at(document).exists:
            raise UserError(_NO_DOCUMENT, "thả tệp Word đã sửa vào trang này")
        taken = asked.numbers("taken")
        return self._works.do(
            asked.text("work"), hand_edits, self._typed(asked), document, taken, self._cache
        )

    def take_in(self, asked: Asked) -> Answer:
        """Make a plan of the document sent."""
        given = _upload(asked), self._workspace, asked.flag("office"), self._cache
        return self._works.do(asked.text("work"), taken_in, *given)

    def versions(self, asked: Asked) -> Answer:
        """Return the revisions of git in which a plan was changed."""
        revisions = revisions_of(plan_asked_for(asked, self._workspace))
        return {"revisions": [list(revision) for revision in revisions]}

    def compare(self, asked: Asked) -> Answer:
        """Return what is different between an earlier version, or the document sent, and the text on the page."""
        typed = self._typed(asked)
        old = _upload(asked) if asked.flag("sent") else self._version(asked, typed.file)
        return self._works.do(asked.text("work"), comparison, old, typed, self._workspace, self._cache)

    def form(self, asked: Asked) -> Answer:
        """Return where the document sent, or the one that the text on the page gives, departs from the rules of form."""
        judged = _upload(asked) if asked.flag("sent") else self._typed(asked)
        return self._works.do(asked.text("work"), form_findings, judged, self._cache)

    def mend(self, asked: Asked) -> Answer:
        """Return a copy of the document sent with its form mended."""
        return self._works.do(asked.text("work"), mended_form, _upload(asked))

    def pdf(self, asked: Asked) -> Answer:
        """Return a PDF of the document that the text on the page gives."""
        return self._works.do(asked.text("work"), pdf, self._typed(asked), self._cache)

    def export(self, asked: Asked) -> Answer:
        """Write a plan as it is saved as a workbook or a calendar."""
        kind = asked.text("kind")
        if kind not in EXPORTS:
            raise BadRequest
        return self._works.do(asked.text("work"), exported, kind, *self._saved(asked))

    def report(self, asked: Asked) -> Answer:
        """Write a report on a plan as it is saved."""
        typed, *rest = self._saved(asked)
        given = asked.text("period"), asked.flag("draft")
        return self._works.do(asked.text("work"), report, typed, *given, *rest)

    def extracts(self, asked: Asked) -> Answer:
        """Write the extracts of a plan as it is saved, one for each unit."""
        return self._works.do(asked.text("work"), extracts, *self._saved(asked))

    def submission(self, asked: Asked) -> Answer:
        """Write the tờ trình for a plan as it is saved."""
        return self._works.do(asked.text("work"), submission, *self._saved(asked))

    def _saved(self, asked: Asked) -> tuple[Typed, Workspace, Path | None]:
        return self._typed(asked), self._workspace, self._cache

    def _version(self, asked: Asked, plan: Path) -> str:
        """Return what a version is called: a plan of the workspace, or a revision of the plan on the page."""
        revision = asked.text("revision")
        if not revision:
            return str(plan_asked_for(asked, self._workspace, "other"))
        if revision not in {each.name for each in revisions_of(plan)}:
            raise BadRequest
        return f"{revision}:{plan.relative_to(self._workspace.root).as_posix()}"

    def _document(self, asked: Asked) -> Path:
        places = BuildPlaces(BuildSettings(date.today()))  # noqa: DTZ011 — the office's day
        return places.target(plan_asked_for(asked, self._workspace))

    def _typed(self, asked: Asked) -> Typed:
        return Typed(plan_asked_for(asked, self._workspace), asked.text("text"))


def _upload(asked: Asked) -> Upload:
    return Upload(last_part(asked.text("file")), asked.sent)
