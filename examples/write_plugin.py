"""Gives newsparse a publisher as an object, without a plugin, and parses a page of it.

Run it from anywhere: ``python examples/write_plugin.py``.
"""

from __future__ import annotations

from newsparse import Label, Layout, Parser, Publisher, Rule, Zone

COURIER = Publisher(
    key="vale-courier",
    name="The Vale Courier",
    domains=["valecourier.example"],
    languages=["en"],
    timezone="Europe/London",
    layouts=[
        Layout(
            phrases={
                Label.NAVIGATION: ["Courier home", "Sport", "What’s on"],
                Label.SHARE: ["Share this story"],
            },
            rules=[
                Rule("byline", Label.BYLINE, r"Words: (?P<byline>.{3,60})"),
                Rule("printed", Label.DATE, r"Printed (?P<published>\d{1,2}\.\d{1,2}\.\d{4})"),
                Rule(
                    "picture", Label.CAPTION, r"(?P<caption>.{5,200}) \| Photo (?P<credit>.{3,60})"
                ),
            ],
            zones=[
                Zone("foot", Label.FOOTER, start=r"More from the Courier", end=None, reach=40),
            ],
            date_formats=["%d.%m.%Y"],
            thorough=True,
        )
    ],
)

PAGE = """\
Courier home
Sport
What’s on
Bell of Vale chapel rings again after forty years
Words: Linnet Ashby
Printed 5.9.2026
Share this story
The bell of the chapel in Vale rang on Sunday for the first time in forty years, and half of the village had come to hear it.
The bell before it was hung | Photo Corin Dale
It had hung in silence since a crack was found in its rim. A foundry in the next valley mended it for nothing.
More from the Courier
Fair weather for the plough race
Contact us
"""


def main() -> None:
    """Parse the page and print what came of it."""
    parser = Parser(publishers=[COURIER], discover=False, strict=True)
    article = parser.parse(PAGE, url="https://www.valecourier.example/news/bell-of-vale")
    print(f"Publisher: {article.publisher.name if article.publisher else 'unknown'}")
    print(f"Headline:  {article.headline}")
    print(f"Authors:   {', '.join(author.name for author in article.authors)}")
    print(f"Published: {article.published.at.date() if article.published else 'unknown'}")
    for image in article.images:
        print(f"Picture:   {image.caption} (by {', '.join(image.photographers)})")
    print()
    print(article.text)


if __name__ == "__main__":
    main()
