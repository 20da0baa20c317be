from hashlib import sha256

from sinhkehoach.preview.page import Page


def test_pages_that_look_the_same_have_the_same_digest():
    page = Page(1, 2, "<svg>ạ</svg>")
    assert page.digest == sha256("<svg>ạ</svg>".encode()).hexdigest()
    assert Page(3, 4, page.svg).digest == page.digest
    assert Page(1, 2, "<svg/>").digest != page.digest
