"""The office's facts → whole entries of a new plan: who issues it, who signs it, who receives it.

What the office has not written down becomes a placeholder in square brackets, which the check names (SKH344).
"""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.text import fold
from sinhkehoach.model.choices import FormName
from sinhkehoach.model.office import Issuer, Office, Signer
from sinhkehoach.yaml.edit.write_scalar import Surroundings, typed_scalar

_IN_LIST: Final = Surroundings(flow=False, column=2, line_end="\n")
_COMMENT_AT: Final = 32
_COMMITTEE: Final = "ban chỉ đạo"
_SCHOOL: Final = "trường "
# Who signs alone: its name → the post of such a signer.
_LEADERS: Final = {"principal": "Hiệu trưởng", "secretary": "Bí thư"}
# Who signs side by side with another, as the entry of a list: its name → the post of such a signer.
_LISTED: Final = {"team_leader": "Tổ trưởng", "principal_listed": "Hiệu trưởng", "teacher": "Giáo viên"}
_CHAIR: Final = "trưởng ban"
BODY: Final = "Ủy ban nhân dân"


def entries(office: Office, issuer_id: str | None, area: str) -> dict[str, str]:
    """Return the entries by the names that they have in the texts of the kinds; `area` is what the office governs."""
    issuer = office.issuers.get(issuer_id or "")
    return {
        "issuer": _issuer_lines(issuer_id),
        "superior": typed(f"{_short_body(issuer)} (để b/c)"),
        "head": _signer_lines(_head(office, issuer)),
        "deputy": _signer_lines(_deputy(office, issuer)),
        "head_post": _post(office, _head(office, issuer), "Thủ trưởng"),
        "deputy_post": _post(office, _deputy(office, issuer), "Phó Thủ trưởng"),
        "recipients": _recipient_lines(office),
        "archive": "" if office.archive else '\nlưu: "VT, [đơn vị soạn thảo]"',
        "school": _school_lines(office, issuer),
        "principal": _leader_lines(office, _LEADERS["principal"]),
        **_school_words(office, issuer),
        **{name: _listed_signer(office, post) for name, post in _LISTED.items()},
        "party": _party_lines(office),
        "secretary": _leader_lines(office, _LEADERS["secretary"], "  thay mặt: Ban Thường vụ"),
        "committee": _committee_lines(office, issuer),
        "chair": _chair_lines(office, issuer, area),
    }


def missing_entries(office: Office) -> dict[str, str]:
    """Return the entries that hold placeholders, by name, and what has to be written there."""
    missing = {} if office.issuers else dict.fromkeys(("issuer", "committee"), "cơ quan ban hành")
    if not office.signers:
        missing |= dict.fromkeys(("head", "deputy", "chair"), "người ký")
    if _school(office) is None:
        missing |= dict.fromkeys(("school", "school_name"), "trường")
    if _party(office) is None:
        missing["party"] = "cấp uỷ"
    posts = {name: fold(post) for name, post in (_LEADERS | _LISTED).items()}
    return missing | {name: post for name, post in posts.items() if _of_post(office, post) is None}


def _short_body(issuer: Issuer | None) -> str:
    if issuer is None:
        return "[cơ quan cấp trên]"
    return next((name for name in issuer.short_names if name.startswith("UBND")), issuer.name)


def _issuer_lines(id_: str | None) -> str:
    if id_ is not None:
        return _with_comment(f"cơ quan: {typed(id_)}", "tên gọi tắt, ghi đầy đủ trong co-quan.yaml")
    head = "co-quan.yaml chưa ghi cơ quan nào; ghi ở đó rồi thì chỗ này chỉ cần tên gọi tắt"
    return "\n".join((_with_comment("cơ quan:", head), *_asked_issuer("tên cơ quan ban hành")))


def _asked_issuer(name: str) -> Iterator[str]:
    for key, asked in (("tên", name), ("ký hiệu", "ký hiệu của cơ quan"), ("địa danh", "địa danh")):
        yield f'  {key}: "[{asked}]"'


def _head(office: Office, issuer: Issuer | None) -> str | None:
    """Return the short name of who heads the office that issues, or else of the first who signs."""
    own = [id_ for id_, signer in office.signers.items() if not _signs_for_another(signer)]
    return next((id_ for id_ in own if _speaks_for(office.signers[id_], issuer)), None) or next(
        iter([*own, *office.signers]), None
    )


def _deputy(office: Office, issuer: Issuer | None) -> str | None:
    """Return the short name of a deputy of the head, or else the head's."""
    deputies = (
        id_
        for id_, signer in office.signers.items()
        if signer.signs_for and not signer.by_order_of and _speaks_for(signer, issuer)
    )
    return next(deputies, None) or _head(office, issuer)


def _post(office: Office, id_: str | None, usual: str) -> str:
    return usual if id_ is None else office.signers[id_].post


def _speaks_for(signer: Signer, issuer: Issuer | None) -> bool:
    body = signer.on_behalf_of
    return issuer is not None and body is not None and fold(issuer.name).startswith(fold(body))


def _signs_for_another(signer: Signer) -> bool:
    return bool(signer.signs_for or signer.by_order_of or signer.delegated_by)


def _signer_lines(id_: str | None) -> str:
    if id_ is not None:
        return _with_comment(f"ký: {typed(id_)}", "tên gọi tắt của người ký trong co-quan.yaml")
    head = "co-quan.yaml chưa ghi người ký nào; ghi ở đó rồi thì chỗ này chỉ cần tên gọi tắt"
    lines = ('  chức vụ: "[chức vụ người ký]"', '  họ tên: "[họ và tên]"')
    return "\n".join((_with_comment("ký:", head), *lines))


def _recipient_lines(office: Office) -> str:
    """Return the recipients as lines to take out of their comment, or as they are where the office names none."""
    lines = ("nơi nhận:", "  - Thường trực Đảng ủy (để b/c)", "  - Các đơn vị có tên trong Kế hoạch (để t/h)")
    if office.recipients:
        head = _with_comment(f"# {lines[0]}", "bỏ dấu # ở đầu dòng nếu kế hoạch này có nơi nhận riêng")
        return "\n".join((head, *(f"# {line}" for line in lines[1:])))
    archive = () if office.archive else ('lưu: "VT, [đơn vị soạn thảo]"',)
    head = _with_comment(lines[0], "không ghi gạch đầu dòng, không ghi dấu cuối dòng")
    return "\n".join((head, *lines[1:], *archive))


def _school(office: Office) -> str | None:
    return next((id_ for id_, each in office.issuers.items() if fold(each.name).startswith(_SCHOOL)), None)


def _school_lines(office: Office, issuer: Issuer | None) -> str:
    if id_ := _school(office):
        return _issuer_lines(id_)
    return "\n".join(
        (
            _with_comment("cơ quan:", "trường chưa có trong co-quan.yaml thì ghi đầy đủ ngay ở đây"),
            '  tên: "[tên trường]"',
            _with_comment(f"  cấp trên: {typed(_short_body(issuer))}", "in phía trên tên trường"),
            '  ký hiệu: "[ký hiệu của trường]"',
            f"  địa danh: {typed(issuer.place if issuer else '[địa danh]')}",
        )
    )


def _school_words(office: Office, issuer: Issuer | None) -> dict[str, str]:
    """Return what the school is called where a part of it issues the plan, and the place that it writes."""
    school = office.issuers.get(_school(office) or "")
    placed = school or issuer
    return {
        "school_name": typed(school.name if school else "[tên trường]"),
        "school_place": typed(placed.place if placed else "[địa danh]"),
    }


def _of_post(office: Office, post: str) -> str | None:
    """Return the short name of the signer whose post begins with `post` and who signs for himself."""
    return next(
        (
            id_
            for id_, each in office.signers.items()
            if fold(each.post).startswith(post) and not _signs_for_another(each)
        ),
        None,
    )


def _leader_lines(office: Office, post: str, *above: str) -> str:
    """Return who signs with `post`; the lines `above` are told of him where the office does not list him."""
    if id_ := _of_post(office, fold(post)):
        return _signer_lines(id_)
    head = "người ký chưa có trong co-quan.yaml thì ghi đầy đủ ngay ở đây"
    return "\n".join((_with_comment("ký:", head), *above, f"  chức vụ: {post}", '  họ tên: "[họ và tên]"'))


def _listed_signer(office: Office, post: str) -> str:
    if id_ := _of_post(office, fold(post)):
        return typed(id_)
    return f'{{chức vụ: {post}, họ tên: "[họ và tên]"}}'


def _party(office: Office) -> str | None:
    return next((id_ for id_, each in office.issuers.items() if each.form is FormName.PARTY), None)


def _party_lines(office: Office) -> str:
    if id_ := _party(office):
        return _issuer_lines(id_)
    return "\n".join(
        (
            _with_comment("cơ quan:", "cấp uỷ chưa có trong co-quan.yaml thì ghi đầy đủ ngay ở đây"),
            '  tên: "[tên cấp uỷ]"',
            _with_comment('  cấp trên: "[tên đảng bộ cấp trên]"', "in phía trên tên cấp uỷ"),
            "  ký hiệu: ĐU",
            '  địa danh: "[địa danh]"',
            _with_comment(
                "  thể thức: đảng", "in theo Hướng dẫn 05-HD/VPTW, không theo Nghị định 30/2020/NĐ-CP"
            ),
        )
    )


def _committee(office: Office) -> str | None:
    """Return the short name of a steering committee that the office lists together with its head."""
    if _of_post(office, _CHAIR) is None:
        return None
    return next((id_ for id_, each in office.issuers.items() if fold(each.name).startswith(_COMMITTEE)), None)


def _committee_lines(office: Office, issuer: Issuer | None) -> str:
    if id_ := _committee(office):
        return _issuer_lines(id_)
    locality = issuer.name.removeprefix(f"{BODY} ") if issuer else "[tên địa phương]"
    header = "tên dài thì tự chọn chỗ xuống dòng, mỗi dòng một gạch đầu dòng"
    return "\n".join(
        (
            _with_comment("cơ quan:", "Ban Chỉ đạo chưa có trong co-quan.yaml thì ghi đầy đủ ngay ở đây"),
            f"  tên: {typed(f'Ban Chỉ đạo Chuyển đổi số {locality}')}",
            _with_comment("  tên in đầu trang:", header),
            "    - Ban Chỉ đạo",
            "    - Chuyển đổi số",
            _with_comment(f"  cấp trên: {typed(_short_body(issuer))}", "in phía trên tên Ban Chỉ đạo"),
            "  ký hiệu: BCĐ",
            f"  địa danh: {typed(issuer.place if issuer else '[địa danh]')}",
        )
    )


def _chair_lines(office: Office, issuer: Issuer | None, area: str) -> str:
    """Return who signs for the committee: its head as the office lists him, or else the head of the office."""
    chair = _of_post(office, _CHAIR) if _committee(office) else None
    if chair:
        return _signer_lines(chair)
    id_ = _head(office, issuer)
    signer = office.signers[id_] if id_ is not None else None
    whole = f" {signer.on_behalf_of} {area}" if signer and signer.on_behalf_of == BODY else ""
    post = f"{signer.post}{whole}" if signer else "[chức vụ ở cơ quan]"
    name = (signer.full_name if signer else None) or "[họ và tên]"
    return "\n".join(
        (
            "# Chức vụ trong Ban in ở trên, chức vụ ở cơ quan in trên họ tên.",
            "ký:",
            "  chức vụ: Trưởng ban",
            f"  chức vụ khác: {typed(post)}",
            f"  họ tên: {typed(name)}",
        )
    )


def typed(value: str) -> str:
    """Return `value` as it is typed behind a key or a dash."""
    return typed_scalar(value, _IN_LIST)


def _with_comment(line: str, comment: str) -> str:
    return f"{line}    ".ljust(_COMMENT_AT) + f"# {comment}"
