"""The manifests of all parts of a run → whether everything is there, once, and as it was made."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import bytes_if_readable
from sinhkehoach.jobs.shards import Made, Manifest, manifests_in
from sinhkehoach.write.guard import digest_of


class MergedShards(NamedTuple):
    """What all `total` parts together have made, and what is wrong with that.

    `absent` are the parts without a manifest; `missing` the plans that no part tells of; `double` those that several
    tell of, or whose document another plan has as well; `failed` those without a document; `changed` those whose
    document is gone or is not what was made; `foreign` what parts tell of and nobody asks for.
    """

    total: int
    made: tuple[Made, ...]
    absent: tuple[int, ...] = ()
    missing: tuple[str, ...] = ()
    double: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """True where each plan that should have one has its document, once."""
        return not (self.absent or self.missing or self.double or self.failed or self.changed)


def merge_shards(folder: Path, names: Sequence[str]) -> MergedShards:
    """Return what the manifests in `folder` tell of the plans called `names`.

    Raises UserError where there are none, or those of runs that were parted differently.
    """
    manifests = list(manifests_in(folder))
    totals = sorted({each.shard.total for each in manifests})
    if not totals:
        hint = "chạy từng phần trước: sinhkehoach sinh --phan 1/4, rồi 2/4…"
        raise UserError(f"Trong “{folder}” chưa có tệp kê của phần nào", hint)
    if len(totals) > 1:
        parted = ", ".join(map(str, totals))
        raise UserError(
            f"“{folder}” có tệp kê của nhiều cách chia ({parted} phần)", "xóa các tệp phan-*.json cũ"
        )
    return _merged(totals[0], manifests, folder, names)


def _merged(total: int, manifests: list[Manifest], folder: Path, names: Sequence[str]) -> MergedShards:
    made = sorted(each for manifest in manifests for each in manifest.made)
    told = Counter(each.name for each in made)
    documents = Counter(each.document.casefold() for each in made if each.document)
    return MergedShards(
        total,
        tuple(made),
        absent=tuple(sorted(set(range(1, total + 1)) - {each.shard.number for each in manifests})),
        missing=_names(name for name in names if name not in told),
        double=_names(
            each.name for each in made if told[each.name] > 1 or documents[each.document.casefold()] > 1
        ),
        failed=_names(each.name for each in made if not each.document and not each.is_common),
        changed=_names(each.name for each in made if each.document and not _stands(folder, each)),
        foreign=_names(told.keys() - set(names)),
    )


def _names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names)))


def _stands(folder: Path, made: Made) -> bool:
    data = bytes_if_readable(folder / made.document)
    return data is not None and digest_of(data) == made.sha256
