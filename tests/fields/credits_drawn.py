"""Hypothesis strategies for printed credits: label, names, agencies, brackets and glue, any language."""

from __future__ import annotations

import unicodedata

from attrs import frozen
from hypothesis import strategies as st

from newsparse.fields._credits.labels import LOOSE, SOURCES, SURE, all_labels

_PEOPLE = {
    "LATIN": [
        "Ada Ritt",
        "Bo Raskin",
        "Jean-Luc Lark",
        "Ada van der Ritt",
        "J. R. Poe",
        "ADA RITT",
    ],
    "CYRILLIC": ["Яна Ритова", "Борис Ларкин", "Я. Ритова"],
    "GREEK": ["Γιάννα Ρίτη", "Νίκος Λαρκίδης"],
    "ARABIC": ["جانا ريت", "باسم لارك"],
    "HEBREW": ["יאנה ריט", "בעז לארק"],
    "DEVANAGARI": ["जाना रित", "बसु लार्क"],
    "BENGALI": ["জানা রিত", "বসু লার্ক"],
    "CJK": ["利戸花子", "李明"],
    "HANGUL": ["김도윤", "박라희"],
}
_AGENCIES = {
    "LATIN": ["Reuters", "AFP", "dpa", "Getty Images", "EFE", "ČTK", "Larke Museum", "EPA"],
    "CYRILLIC": ["РИА Новости", "ТАСС", "Интерфакс"],
    "ARABIC": ["رويترز"],
    "CJK": ["新华社", "共同通信", "視覺中國"],
    "HANGUL": ["연합뉴스", "뉴시스"],
}
_CAPTIONS = [
    "The ferry leaves Port Larke.",
    "Die Fähre verlässt den Hafen!",
    "El ferri deja el puerto (España).",
    "Паром выходит из порта.",
    "العبارة تغادر الميناء.",
    "渡轮驶出港口。",
    "항구를 떠나는 배.",
    "बंदरगाह से निकलती नाव।",
]
_BRACKETS = [("", ""), ("(", ")"), ("[", "]"), ("（", "）"), ("【", "】")]
_FOLLOWED = {
    "by": ["Photo", "Photograph", "Picture", "Image", "Illustration", "Pic"],
    "von": ["Foto", "Bild", "Illustration"],
    "por": ["Foto", "Fotografía"],
    "par": ["Photo"],
    "door": ["Foto", "Beeld"],
    "av": ["Foto", "Bild"],
    "oleh": ["Foto", "Gambar"],
}


@frozen
class Printed:
    """A line, and what is in it."""

    line: str
    caption: str
    label: str
    text: str
    people: tuple[str, ...]
    agencies: tuple[str, ...]


def _script(text: str) -> str:
    name = unicodedata.name(next(filter(str.isalpha, text)), "LATIN").split()[0]
    return "CJK" if name in ("HIRAGANA", "KATAKANA") else name


def _in_case(label: str) -> st.SearchStrategy[str]:
    return st.sampled_from([label[:1].upper() + label[1:], label.upper()])


@st.composite
def _labels(draw: st.DrawFn) -> tuple[str, bool]:
    """A label as printed, and whether an agency must follow."""
    table = draw(st.sampled_from([SURE, SURE, LOOSE, SOURCES]))
    known = sorted(label for label in all_labels(table) if len(label.upper()) == len(label))
    if table is SOURCES:
        # Of these, those of the East say where an article is from.
        known = [label for label in known if _script(label) not in ("CJK", "HANGUL")]
    return draw(_in_case(draw(st.sampled_from(known)))), table is SOURCES


@st.composite
def _names(draw: st.DrawFn, script: str, *, agency: bool) -> tuple[str, list[str], list[str]]:
    people = draw(
        st.lists(
            st.sampled_from(_PEOPLE.get(script, _PEOPLE["LATIN"])),
            min_size=0 if agency else 1,
            max_size=2,
            unique_by=str.casefold,
        )
    )
    agencies = draw(
        st.lists(
            # After a word for a source an office is one of statistics.
            st.sampled_from(_AGENCIES.get(script, _AGENCIES["LATIN"])).filter(
                lambda name: not agency or name != "Larke Museum"
            ),
            min_size=1 if agency else 0,
            max_size=2,
            unique=True,
        )
    )
    mark = draw(st.sampled_from(["/", " / ", "; ", " | "]))
    return mark.join([*people, *agencies]), people, agencies


@st.composite
def labelled_credits(draw: st.DrawFn) -> Printed:
    """A caption and a labelled credit, in brackets or not."""
    label, agency = draw(_labels())
    text, people, agencies = draw(_names(_script(label), agency=agency))
    colon = draw(st.sampled_from([": ", ":", " : ", "：", " = "]))
    opener, closer = draw(st.sampled_from(_BRACKETS))
    caption = draw(st.sampled_from(["", *_CAPTIONS]))
    line = f"{caption} {opener}{label}{colon}{text}{closer}".strip()
    return Printed(line, caption, label, text, tuple(people), tuple(agencies))


@st.composite
def followed_credits(draw: st.DrawFn) -> Printed:
    """A caption and a credit with “by” after its label."""
    word, labels = draw(st.sampled_from(sorted(_FOLLOWED.items())))
    label = draw(st.sampled_from(labels))
    text, people, agencies = draw(_names("LATIN", agency=False))
    caption = draw(st.sampled_from(["", *_CAPTIONS]))
    line = f"{caption} {label} {word} {text}".strip()
    return Printed(line, caption, label, text, tuple(people), tuple(agencies))


@frozen
class Bare:
    """A line whose credit has no label before it, and what is in it."""

    line: str
    caption: str
    people: tuple[str, ...]
    agencies: tuple[str, ...]


_WIRES = ["AP", "AFP", "Reuters", "dpa", "EFE"]
_LENDERS = ["Larke Museum", "Karrow University"]


@st.composite
def agency_credits(draw: st.DrawFn) -> Bare:
    """“(AP Photo/Ada Ritt, File)”, “REUTERS/Ada Ritt/File Photo”, “Ada Ritt/AFP via Getty Images”."""
    name = draw(st.sampled_from(["Ada Ritt", "Bo Raskin", "Jean-Luc Lark"]))
    wire = draw(st.sampled_from(_WIRES))
    caption = draw(st.sampled_from(_CAPTIONS))
    shout = wire.upper()
    credit, agencies = draw(
        st.sampled_from(
            [
                (f"({shout} Photo/{name})", (shout,)),
                (f"({shout} Photo/{name}, File)", (shout,)),
                (f"{shout}/{name}", (shout,)),
                (f"{shout}/{name}/File Photo", (shout,)),
                (f"{name}/{wire} via Getty Images", (wire, "Getty Images")),
            ]
        )
    )
    return Bare(f"{caption} {credit}", caption, (name,), agencies)


@st.composite
def lent_credits(draw: st.DrawFn) -> Bare:
    """“Photo courtesy of …”, “Photo by Ada Ritt for …”, “Photo by Ada Ritt via …”."""
    name = draw(st.sampled_from(["Ada Ritt", "Bo Raskin", "Ada van der Ritt"]))
    lender = draw(st.sampled_from(_LENDERS))
    caption = draw(st.sampled_from(["", *_CAPTIONS]))
    credit, people, agencies = draw(
        st.sampled_from(
            [
                (f"Photo courtesy of {lender}", (), (lender,)),
                (f"Photo: courtesy of {name}", (name,), ()),
                (f"Photo by {name} for {lender}", (name,), (lender,)),
                (f"Photo: {name} for The Larke Times", (name,), ("The Larke Times",)),
                (f"Photo: {name}, via {lender}", (name,), (lender,)),
                (f"Photo by {name} via Reuters", (name,), ("Reuters",)),
            ]
        )
    )
    return Bare(f"{caption} {credit}".strip(), caption, people, agencies)


@st.composite
def named_before_label(draw: st.DrawFn) -> Bare:
    """“新华社记者 李明 摄”, “연합뉴스 제공”: the label stands behind."""
    credit, people, agencies, caption = draw(
        st.sampled_from(
            [
                ("李明 摄", ("李明",), (), "渡轮驶出港口。"),
                ("李明 攝", ("李明",), (), "渡輪駛出港口。"),
                ("新华社记者 李明 摄", ("李明",), ("新华社",), "渡轮驶出港口。"),
                ("新华社 提供", (), ("新华社",), "渡轮驶出港口。"),
                ("연합뉴스 제공", (), ("연합뉴스",), "항구를 떠나는 배."),
                ("뉴시스 제공", (), ("뉴시스",), "항구를 떠나는 배."),
                ("利戸花子撮影", ("利戸花子",), (), "渡し船が港を出る。"),
            ]
        )
    )
    opener, closer = draw(st.sampled_from([("", ""), ("(", ")"), ("（", "）")]))
    return Bare(f"{caption} {opener}{credit}{closer}", caption, people, agencies)


@st.composite
def glued_credits(draw: st.DrawFn) -> Printed:
    """A caption with a credit glued to its end."""
    label = draw(st.sampled_from(["Foto", "Photo", "Photograph", "Bildrechte", "Фото", "Snímek"]))
    text, people, agencies = draw(_names(_script(label), agency=False))
    caption = draw(st.sampled_from(["A ferry in the network", "Ein Kleid von LARKO", "In Larke."]))
    line = f"{caption}{label}: {text}"
    return Printed(line, caption, label, text, tuple(people), tuple(agencies))
