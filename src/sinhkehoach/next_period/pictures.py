"""Pictures → asked about once each: what one shows was drawn for the old period."""

from sinhkehoach.model.picture import Picture
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.walk import walk
from sinhkehoach.next_period.edit_session import EditSession


def carry_pictures(session: EditSession, plan: Plan) -> None:
    """Ask once about every picture that the next period's plan takes over."""
    for path, picture in walk(plan, (Picture,)):
        if session.holder(path) is not None:
            question = f"hình này là của {session.old_period}; xem lại, thay tệp hình nếu cần"
            session.ask_and_record(path, question, picture.file, picture.file)
