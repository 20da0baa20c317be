import contextlib
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinhkehoach.opc.picture_file import PictureError, PictureFault, PictureKind, read_picture
from tests.support.picture_files import chunk, exif, jpeg, png, segment


def fault(data):
    with pytest.raises(PictureError) as refused:
        read_picture(data)
    return refused.value.fault


@pytest.mark.parametrize(
    ("data", "kind", "dpi"),
    [
        (png(300, 200), PictureKind.PNG, 96),
        (png(300, 200, dpi=150), PictureKind.PNG, 150),
        (png(300, 200, dpi=5), PictureKind.PNG, 96),
        (jpeg(300, 200, density=300), PictureKind.JPEG, 300),
        (jpeg(300, 200, unit=2, density=100), PictureKind.JPEG, 254),
        (jpeg(300, 200, unit=0, density=1), PictureKind.JPEG, 96),
        (jpeg(300, 200).replace(b"\xff\xc0", b"\xff\xff\xc0"), PictureKind.JPEG, 96),
    ],
)
def test_kind_and_size_are_read(data, kind, dpi):
    found = read_picture(data)
    assert (found.kind, found.width, found.height, round(found.dpi)) == (kind, 300, 200, dpi)
    assert found.data is data


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize(("told", "turn"), [(1, 0), (3, 180), (6, 90), (8, 270), (2, 0), (0, 0), (999, 0)])
def test_way_the_camera_was_held_is_read(told, turn, order):
    found = read_picture(jpeg(300, 200, camera=exif(told, order)))
    assert (found.turn, found.width, found.height) == (turn, 300, 200)


@pytest.mark.parametrize("cut", range(6, 60, 3))
def test_what_a_camera_says_only_by_half_turns_nothing(cut):
    content = exif(6)[4:][:cut]
    assert read_picture(jpeg(camera=segment(0xE1, content))).turn in {0, 90}
    assert read_picture(jpeg(camera=segment(0xE1, content[:25]))).turn == 0


def test_other_words_of_a_camera_turn_nothing():
    assert read_picture(jpeg(camera=exif(6).replace(b"Exif", b"Xmp:"))).turn == 0


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<svg/>", b"%PDF-1.7", png()[:7]])
def test_other_files_are_none(data):
    assert fault(data) is PictureFault.UNKNOWN


@pytest.mark.parametrize(
    "data",
    [
        png()[:-1],
        png()[:40],
        png().replace(b"IDAT", b"IDAU"),
        png()[:8] + chunk(b"IHDR", struct.pack(">2I5B", 4, 2, 8, 0, 0, 0, 0)) + chunk(b"IEND", b""),
        png()[:8] + chunk(b"IDAT", b"") + chunk(b"IEND", b""),
        png(0, 4),
        png()[:8] + chunk(b"IHDR", b"") + chunk(b"IDAT", b"") + chunk(b"IEND", b""),
        jpeg()[:-2],
        jpeg()[:30],
        jpeg(0, 5),
        b"\xff\xd8" + segment(0xDA, b"") + b"\xff\xd9",
        b"\xff\xd8\0\0",
    ],
)
def test_damaged_ones_are_told(data):
    assert fault(data) is PictureFault.DAMAGED


def test_too_many_pixels_are_told_without_a_look_at_them():
    data = png(1, 1)
    huge = data[:8] + chunk(b"IHDR", struct.pack(">2I5B", 90_000, 90_000, 8, 0, 0, 0, 0)) + data[33:]
    assert fault(huge) is PictureFault.LARGE


@given(st.binary(max_size=60), st.sampled_from([png(), jpeg()]), st.integers(0, 70))
def test_no_bytes_break_the_reader(noise, seed, at):
    with contextlib.suppress(PictureError):
        read_picture(seed[:at] + noise + seed[at + len(noise) :])
