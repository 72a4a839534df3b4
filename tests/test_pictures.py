"""Pictures: captions, credits and alt texts, each image once."""

from __future__ import annotations

from newsparse import Image, Label, LabelledLine
from newsparse.pictures import Pictures
from newsparse.read.text import line_of
from newsparse.runs import runs_of

CAPTION, CREDIT, ALT = Label.CAPTION, Label.CREDIT, Label.ALT_TEXT
ADA = "Photograph: Ada Quill/Reuters"


def _images(*parts: tuple[Label, str] | None, in_body: bool = True) -> list[Image]:
    """The images that the parts make; ``None`` stands for something else between them."""
    pictures = Pictures()
    for place, part in enumerate(parts):
        if part is None:
            pictures.close()
            continue
        (run,) = runs_of([LabelledLine(line_of(1, 0, part[1]), part[0], "a/b")])
        pictures.add(run.__class__(run.label, run.text, (place,), run.first), in_body=in_body)
    return [draft.finish() for draft in pictures.drafts]


def test_a_caption_with_its_credit() -> None:
    """One line becomes a caption and a credit without its label."""
    (image,) = _images((CAPTION, f"A boat. {ADA}"))
    assert (image.caption, image.credit) == ("A boat.", "Ada Quill/Reuters")
    assert (image.photographers, image.agencies) == (("Ada Quill",), ("Reuters",))


def test_a_credit_on_its_own_line() -> None:
    """It belongs to the caption above."""
    (image,) = _images((CAPTION, "A boat."), (CREDIT, ADA))
    assert (image.caption, image.credit, image.lines) == ("A boat.", "Ada Quill/Reuters", (0, 1))


def test_a_caption_that_repeats() -> None:
    """However often, and whatever stands between, it is one image with all its lines."""
    (image,) = _images((CAPTION, "A boat."), (CREDIT, ADA), None, (CAPTION, f"A boat. {ADA}"))
    assert (image.caption, image.lines) == ("A boat.", (0, 1, 3))


def test_a_repeat_may_bring_the_credit() -> None:
    """The second time shows what the first did not."""
    (image,) = _images((CAPTION, "A boat."), None, (CAPTION, f"A boat. {ADA}"))
    assert image.credit == "Ada Quill/Reuters"


def test_an_alternative_text_above_the_caption() -> None:
    """It is the same picture's, the caption's first words or not."""
    (image,) = _images((ALT, "A boat"), (CAPTION, f"A boat in Karrow. {ADA}"))
    assert (image.alt, image.caption) == ("A boat", "A boat in Karrow.")


def test_an_alternative_text_above_a_caption_that_repeats() -> None:
    """The picture is the earlier one; no image is left over."""
    (image,) = _images((CAPTION, f"A boat. {ADA}"), None, (ALT, "Boat"), (CAPTION, "A boat."))
    assert (image.alt, image.lines) == ("Boat", (0, 2, 3))


def test_two_captions_are_two_pictures() -> None:
    """One below the other, without anything between."""
    images = _images((CAPTION, f"A boat. {ADA}"), (CAPTION, f"A pier. {ADA}"))
    assert [image.caption for image in images] == ["A boat.", "A pier."]


def test_a_lead_picture_credited_twice() -> None:
    """Above the body, a credit without a caption that repeats is the same picture's."""
    (image,) = _images((CREDIT, ADA), None, (CREDIT, ADA), in_body=False)
    assert (image.caption, image.credit, image.lines) == (None, "Ada Quill/Reuters", (0, 2))


def test_uncaptioned_pictures_in_the_body() -> None:
    """In the body two credits without captions are two pictures."""
    assert len(_images((CREDIT, ADA), None, (CREDIT, ADA))) == 2


def test_a_second_credit_is_another_pictures() -> None:
    """A caption has one credit; another one below it starts a picture."""
    images = _images((CAPTION, f"A boat. {ADA}"), (CREDIT, "Photograph: Bo Raskin"))
    assert [image.credit for image in images] == ["Ada Quill/Reuters", "Bo Raskin"]


def test_the_same_credit_again_is_the_same_pictures() -> None:
    """Printed with the caption and once more below it."""
    (image,) = _images((CAPTION, f"A boat. {ADA}"), (CREDIT, ADA))
    assert image.lines == (0, 1)


def test_a_caption_below_a_credit_after_something_else() -> None:
    """Once something else came, a caption is another picture's."""
    images = _images((CREDIT, ADA), None, (CAPTION, "A boat."))
    assert [(image.caption, image.credit) for image in images] == [
        (None, "Ada Quill/Reuters"),
        ("A boat.", None),
    ]


def test_a_credited_lead_picture_that_gained_a_caption() -> None:
    """A captioned picture takes no credit from afar: the next credit starts another."""
    images = _images((CREDIT, ADA), (CAPTION, "A boat."), None, (CREDIT, ADA), in_body=False)
    assert [image.caption for image in images] == ["A boat.", None]
