"""Pictures: captions, credits and alt texts, each image once."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Hint, HintKind, Image, Label, LabelledLine
from newsparse.pictures import Pictures
from newsparse.read.text import line_of
from newsparse.runs import Run, runs_of

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
        pictures.add(Run(run.label, run.text, (place,), run.first), in_body=in_body)
    return [draft.finish() for draft in pictures.drafts]


def test_a_caption_with_its_credit() -> None:
    """One line becomes a caption and a credit without its label."""
    (image,) = _images((CAPTION, f"A boat. {ADA}"))
    assert (image.caption, image.credit) == ("A boat.", "Ada Quill/Reuters")
    assert (image.photographers, image.agencies) == (("Ada Quill",), ("Reuters",))


def test_the_number_of_an_image_is_none_of_its_caption() -> None:
    """Some readers of Markdown count images before their texts; plain text may say so itself."""
    pictures = Pictures()
    for text in ("Image 1: A boat", "Image 2", f"Image 3: A quay. {ADA}"):
        line = evolve(line_of(1, 0, text), hints=(Hint(HintKind.IMAGE),))
        (run,) = runs_of([LabelledLine(line, CAPTION, "a/b")])
        pictures.add(run, in_body=True)
        pictures.close()
    images = [draft.finish() for draft in pictures.drafts]
    assert [(image.caption, image.credit) for image in images] == [
        ("A boat", None),
        ("A quay.", "Ada Quill/Reuters"),
    ]
    assert _images((CAPTION, "Image 1: A boat"))[0].caption == "Image 1: A boat"


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


def _shown(*parts: tuple[Label, str] | None, in_body: bool = True) -> list[tuple[str | None, ...]]:
    return [(image.caption, image.credit, image.alt) for image in _images(*parts, in_body=in_body)]


def test_a_credit_above_its_caption() -> None:
    """Where only one pair stands together, the order does not matter."""
    assert _shown((CREDIT, ADA), (CAPTION, "A boat.")) == [("A boat.", "Ada Quill/Reuters", None)]


def test_a_page_that_puts_credits_first() -> None:
    """A credit between two captions is the lower one's there."""
    shown = _shown(
        *((CREDIT, "Photo: Ada Quill"), (CAPTION, "A boat at sea.")),
        None,
        *((CREDIT, "Photo: Bo Raskin"), (CAPTION, "A pier at night.")),
        None,
        *((CAPTION, "A net."), (CREDIT, "Photo: Cy Larke"), (CAPTION, "A gull.")),
    )
    assert shown == [
        ("A boat at sea.", "Ada Quill", None),
        ("A pier at night.", "Bo Raskin", None),
        ("A net.", None, None),
        ("A gull.", "Cy Larke", None),
    ]


def test_a_page_that_puts_captions_first() -> None:
    """A credit above a caption that has its own is another picture's there."""
    shown = _shown(
        *((CAPTION, "A boat at sea."), (CREDIT, "Photo: Ada Quill")),
        None,
        *((CREDIT, "Photo: Bo Raskin"), (CAPTION, "A gull."), (CREDIT, "Photo: Cy Larke")),
    )
    assert shown == [
        ("A boat at sea.", "Ada Quill", None),
        (None, "Bo Raskin", None),
        ("A gull.", "Cy Larke", None),
    ]


def test_pairs_without_anything_between() -> None:
    """Captions and credits in turn, in either order."""
    pairs = [("A boat at sea.", "Ada Quill"), ("A pier at night.", "Bo Raskin")]
    below = [part for c, k in pairs for part in ((CAPTION, c), (CREDIT, f"Photo: {k}"))]
    above = [part for c, k in pairs for part in ((CREDIT, f"Photo: {k}"), (CAPTION, c))]
    expected = [(caption, credit, None) for caption, credit in pairs]
    assert _shown(*below) == _shown(*above) == expected


def test_a_caption_over_and_under_its_picture() -> None:
    """One image, with the credit that stands at the second."""
    shown = _shown((CAPTION, "A boat."), (CAPTION, "A boat."), (CREDIT, ADA))
    assert shown == [("A boat.", "Ada Quill/Reuters", None)]


def test_a_caption_cut_off() -> None:
    """The whole one is kept, whichever came first."""
    whole, cut = "A boat of the Larke line leaves Karrow.", "A boat of the Larke line…"
    assert _shown((CAPTION, cut), None, (CAPTION, whole)) == [(whole, None, None)]
    assert _shown((CAPTION, whole), None, (CAPTION, cut)) == [(whole, None, None)]


def test_a_caption_that_begins_as_another() -> None:
    """Where nothing shows that it was cut off it is another's."""
    shown = _shown(
        (CAPTION, "A boat of the Larke line"), None, (CAPTION, "A boat of the Larke line burns")
    )
    assert len(shown) == 2


def test_an_alternative_text_below_its_caption() -> None:
    """The caption's first words are the same picture's, near by or far away."""
    caption = (CAPTION, f"A boat of the Larke line in Karrow. {ADA}")
    alt = (ALT, "A boat of the Larke line")
    expected = [
        ("A boat of the Larke line in Karrow.", "Ada Quill/Reuters", "A boat of the Larke line")
    ]
    assert _shown(caption, alt) == expected
    assert _shown(caption, None, alt) == expected


def test_a_caption_that_was_printed_with_its_credit_before() -> None:
    """“A boat. Ada Quill” as one text, and again as two lines."""
    shown = _shown(
        (CAPTION, "A boat of the Larke line in Karrow. Ada Quill"),
        None,
        (CAPTION, "A boat of the Larke line in Karrow."),
        (CREDIT, "Photo: Ada Quill"),
    )
    assert shown == [("A boat of the Larke line in Karrow.", "Ada Quill", None)]


def test_the_same_words_of_two_photographers() -> None:
    """One caption is one image; the first credit stays."""
    shown = _shown(
        (CAPTION, "A boat. Photo: Ada Quill"), None, (CAPTION, "A boat. Photo: Bo Raskin")
    )
    assert shown == [("A boat.", "Ada Quill", None)]


@pytest.mark.parametrize(
    ("label", "text"), [(CAPTION, "1 / 7"), (CAPTION, "Image 1 of 5"), (CREDIT, "Enlarge")]
)
def test_a_counter_is_no_picture(label: Label, text: str) -> None:
    """Nor is a button."""
    assert _images((label, text)) == []


def test_a_counter_is_no_part_of_a_caption() -> None:
    """Before it, after it, or after the credit."""
    assert _shown((CAPTION, f"2/7 A boat. {ADA}")) == [("A boat.", "Ada Quill/Reuters", None)]
    assert _shown((CAPTION, f"A boat. {ADA} 2/7")) == [("A boat.", "Ada Quill/Reuters", None)]
    assert _shown((CAPTION, "A boat. 2 / 7")) == [("A boat.", None, None)]


@pytest.mark.parametrize(
    "before",
    ["Item 1 of 2 ", "[1/2]", "[2 / 2] ", "Image 1 of 7: ", "Bild 2 von 3 ", "Foto 1 de 4 "],
)
def test_the_number_in_a_gallery(before: str) -> None:
    """It goes, and the same picture with another number is the same."""
    assert _shown((CAPTION, f"{before}A boat. {ADA}"), None, (CAPTION, f"[1/2]A boat. {ADA}")) == [
        ("A boat.", "Ada Quill/Reuters", None)
    ]


@pytest.mark.parametrize("text", ["Item 9 of the treaty was signed.", "[Karrow] The boat sails."])
def test_what_is_no_number_in_a_gallery(text: str) -> None:
    """It is the caption's own."""
    assert _shown((CAPTION, text)) == [(text, None, None)]


@pytest.mark.parametrize(
    "label", ["Image caption,", "Pie de foto,", "Legenda da foto,", "Bildunterschrift:"]
)
def test_the_label_of_a_caption(label: str) -> None:
    """It is for those who cannot see the picture."""
    assert _shown((CAPTION, f"{label} A boat of Larke")) == [("A boat of Larke", None, None)]


def test_a_credit_line_that_holds_a_caption() -> None:
    """A line taken for a credit is split as a caption is."""
    shown = _shown((CREDIT, f"A boat leaves the harbour of Karrow. {ADA}"))
    assert shown == [("A boat leaves the harbour of Karrow.", "Ada Quill/Reuters", None)]


def test_a_credit_line_that_holds_a_caption_and_an_agency() -> None:
    """In brackets, at the end; a name with an agency is a credit."""
    text = "العبّارة في ميناء لارك (رويترز)"
    assert _shown((CREDIT, text)) == [("العبّارة في ميناء لارك", "رويترز", None)]
    (image,) = _images((CREDIT, "Ada Quill (Reuters)"))
    assert image.caption is None


def test_a_credit_line_that_holds_a_sentence_and_an_agency() -> None:
    """A sentence is no credit; what stands behind it is, without a label too."""
    shown = _shown((CREDIT, "The ferry lay in the harbour for a year.\xa0AP"))
    assert shown == [("The ferry lay in the harbour for a year.", "AP", None)]
    (image,) = _images((CREDIT, "Larke Museum. Ada Quill"))
    assert (image.caption, image.credit) == (None, "Larke Museum. Ada Quill")


def test_a_caption_that_is_all_credit() -> None:
    """It goes to the caption above."""
    assert _shown((CAPTION, "A boat."), (CAPTION, ADA)) == [("A boat.", "Ada Quill/Reuters", None)]


def test_a_name_at_the_end_of_a_caption() -> None:
    """In a caption no label is needed."""
    (image,) = _images((CAPTION, "A boat leaves Karrow. Ada Quill"))
    assert (image.caption, image.photographers) == ("A boat leaves Karrow.", ("Ada Quill",))


def test_where_an_image_stands() -> None:
    """The draft of its first part stands for it; those of later parts do not come up again."""
    pictures = Pictures()
    handed = []
    for place, (label, text) in enumerate([(ALT, "Boat"), (CAPTION, "A boat."), (CREDIT, ADA)]):
        (run,) = runs_of([LabelledLine(line_of(1, 0, text), label, "a/b")])
        handed.append(pictures.add(Run(label, run.text, (place,), run.first), in_body=True))
    (draft,) = pictures.drafts
    assert draft is handed[0]
    assert draft.places == {0, 1, 2}


def test_asking_for_the_drafts_again() -> None:
    """Changes nothing."""
    pictures = Pictures()
    for place, (label, text) in enumerate([(CAPTION, "A boat."), (CREDIT, ADA)]):
        (run,) = runs_of([LabelledLine(line_of(1, 0, text), label, "a/b")])
        pictures.add(Run(label, run.text, (place,), run.first), in_body=True)
    once = [draft.finish() for draft in pictures.drafts]
    assert [draft.finish() for draft in pictures.drafts] == once


_PARTS = st.lists(
    st.none()
    | st.tuples(
        st.sampled_from([CAPTION, CREDIT, ALT]),
        st.sampled_from(["A boat.", "A boat…", "A boat at sea", ADA, "Photo: Bo", "1/7", "(", "©"])
        | st.text(min_size=1, max_size=20).filter(lambda text: bool(text.strip())),
    ),
    max_size=12,
)


@given(_PARTS, st.booleans())
def test_every_part_is_of_one_image_at_most(
    parts: list[tuple[Label, str] | None], in_body: bool
) -> None:
    """No line is in two images, and each image shows something; whatever the parts."""
    images = _images(*parts, in_body=in_body)
    places = [place for image in images for place in image.lines]
    assert len(set(places)) == len(places)
    assert len(places) <= sum(part is not None for part in parts)


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        ("The ferry off Karrow on Tuesday.", [("The ferry off Karrow on Tuesday.", "The boat")]),
        (f"The ferry sails. {ADA}", [("The ferry sails.", "The boat")]),
        (None, [("The boat", None)]),
    ],
)
def test_an_image_of_the_markup_above_a_caption(
    below: str | None, expected: list[tuple[str | None, str | None]]
) -> None:
    """Its text is the alternative one, whatever the model took it for; alone it is all there is."""
    pictures = Pictures()
    marked = evolve(line_of(1, 0, "The boat"), hints=(Hint(HintKind.IMAGE),))
    lines = [marked, *([line_of(2, 9, below)] if below else [])]
    for place, line in enumerate(lines):
        (run,) = runs_of([LabelledLine(line, CAPTION, "a/b")])
        pictures.add(Run(run.label, run.text, (place,), run.first), in_body=True)
    images = [draft.finish() for draft in pictures.drafts]
    assert [(image.caption, image.alt) for image in images] == expected


def test_two_images_of_the_markup_are_two() -> None:
    """Of two that stand together neither is the other's caption."""
    pictures = Pictures()
    for text in ("A boat", "A quay"):
        line = evolve(line_of(1, 0, text), hints=(Hint(HintKind.IMAGE),))
        (run,) = runs_of([LabelledLine(line, CAPTION, "a/b")])
        pictures.add(run, in_body=True)
    captions = [draft.finish().caption for draft in pictures.drafts]
    assert captions == ["A boat", "A quay"]
