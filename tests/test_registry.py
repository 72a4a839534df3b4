"""Registry: plugins are found, checked and named."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import EntryPoint
from types import ModuleType, SimpleNamespace
from typing import Any

import pluggy
import pytest

import newsparse
from newsparse import (
    Format,
    Parser,
    PluginError,
    PluginWarning,
    Publisher,
    UnknownPublisherError,
    hookimpl,
    registry,
)

GAZETTE = Publisher("gazette", "The Gazette")
HERALD = Publisher("herald", "The Herald")


def plugin(name: str = "paper", **hooks: Callable[..., Any]) -> ModuleType:
    """A module that implements these hooks."""
    module = ModuleType(name)
    for hook, function in hooks.items():
        setattr(module, hook, hookimpl(function))
    return module


def declaring(*publishers: object, name: str = "paper") -> ModuleType:
    """A plugin that declares these publishers."""
    return plugin(name, newsparse_publishers=lambda: list(publishers))


Install = Callable[..., None]


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Install:
    """Makes these the installed plugins: modules by name, or exceptions that loading raises."""

    def put(**found: object) -> None:
        class Entry(EntryPoint):
            def load(self) -> object:
                plugin = found[self.name]
                if isinstance(plugin, Exception):
                    raise plugin
                return plugin

        entries = [Entry(name, f"{name}_module", "newsparse") for name in found]
        monkeypatch.setattr(registry, "entry_points", lambda group: entries)

    return put


def _nothing() -> list[object]:
    return []


def _message(*plugins: object) -> str:
    with pytest.raises(PluginError) as caught:
        Parser(plugins=plugins, discover=False)
    assert caught.value.plugin == "paper"
    return caught.value.problem


def test_a_plugin_that_is_handed_in() -> None:
    """Its publishers are known, and where they came from."""
    parser = Parser(plugins=[declaring(GAZETTE)], discover=False)
    assert parser.publishers == (GAZETTE,)
    (info,) = parser.plugins
    assert (info.name, info.source, info.publishers, info.fault) == (
        "paper",
        "given",
        (GAZETTE,),
        None,
    )


def test_an_object_may_be_a_plugin() -> None:
    """It goes by its class's name."""

    class Paper:
        @hookimpl
        def newsparse_publishers(self) -> list[Publisher]:
            return [GAZETTE]

    assert Parser(plugins=[Paper()], discover=False).plugins[0].name.endswith("Paper")


def test_formats_are_declared() -> None:
    """``newsparse_formats`` adds output formats."""
    form = Format("caps", "text/plain", lambda article: article.text.upper())
    made = plugin(newsparse_formats=lambda: [form])
    assert Parser(plugins=[made], discover=False).plugins[0].formats == (form,)


def test_wrong_hooks_are_named() -> None:
    """A hook that is not there, and what there is."""
    problem = _message(plugin(newsparse_publisher=_nothing))
    assert "newsparse_publisher" in problem
    assert "newsparse_publishers" in problem


def test_no_hook_at_all() -> None:
    """A module without a marked hook is a mistake."""
    assert "implements no hook" in _message(ModuleType("paper"))


def test_arguments_that_the_hook_has_not() -> None:
    """A hook may take fewer arguments than there are, not others."""

    def wrong(page: object, line: object) -> list[object]:
        return []

    assert "line" in _message(plugin(newsparse_claims=wrong))


@pytest.mark.parametrize("kind", ["wrapper", "hookwrapper"])
def test_wrappers_are_refused(kind: str) -> None:
    """A wrapper could change what other plugins say."""

    def wrap() -> Iterator[None]:
        yield

    module = ModuleType("paper")
    marker = pluggy.HookimplMarker("newsparse")
    options: dict[str, Any] = {kind: True}
    module.newsparse_publishers = marker(**options)(wrap)  # type: ignore[attr-defined]
    assert "may not be a hook wrapper" in _message(module)


@pytest.mark.parametrize("value", ["gazette", 5, SimpleNamespace(key="gazette")])
def test_publishers_of_another_type(value: object) -> None:
    """What is no publisher is shown."""
    problem = _message(declaring(value))
    assert "newsparse_publishers must give Publisher objects" in problem
    assert repr(value)[:20] in problem


@pytest.mark.parametrize("value", [None, 5, "gazette", GAZETTE.name])
def test_a_hook_that_gives_no_list(value: object) -> None:
    """So is what is no list of them."""
    assert "must give Publisher objects" in _message(plugin(newsparse_publishers=lambda: value))


def test_formats_of_another_type() -> None:
    """Formats are checked alike."""
    assert "must give Format objects" in _message(plugin(newsparse_formats=lambda: ["json"]))


def test_a_hook_that_raises() -> None:
    """Its error is named, and kept as the cause."""

    def broken() -> list[Publisher]:
        raise RuntimeError("no ink")

    assert "newsparse_publishers raised RuntimeError: no ink" in _message(
        plugin(newsparse_publishers=broken)
    )


def test_a_declaration_that_is_wrong() -> None:
    """A faulty declaration inside the hook is said as it is."""
    assert "publisher 'The Gazette': name" in _message(
        plugin(newsparse_publishers=lambda: [Publisher("The Gazette", "a")])
    )


def test_a_key_that_two_plugins_declare() -> None:
    """The second one is at fault, and the first is named."""
    with pytest.raises(PluginError, match="'gazette', which plugin 'one' declares too") as caught:
        Parser(plugins=[declaring(GAZETTE, name="one"), declaring(GAZETTE, name="two")])
    assert caught.value.plugin == "two"


def test_a_key_declared_twice_by_one_plugin() -> None:
    """A plugin's own doubles are found too."""
    assert "which plugin 'paper' declares too" in _message(declaring(GAZETTE, GAZETTE))


def test_the_same_plugin_twice() -> None:
    """Two plugins of one name could not be told apart."""
    assert "is there twice" in _message(declaring(GAZETTE), declaring(HERALD))


def test_installed_plugins_are_found(install: Install) -> None:
    """By their entry points, in the order of their names."""
    install(zeta=declaring(GAZETTE), alpha=declaring(HERALD))
    parser = Parser()
    assert [info.name for info in parser.plugins] == ["alpha", "zeta"]
    assert parser.publishers == (HERALD, GAZETTE)


def test_installed_plugins_can_be_left_alone(install: Install) -> None:
    """``discover=False`` uses what is handed in alone."""
    install(alpha=ImportError("no ink"))
    assert Parser(discover=False).plugins == ()


FAULTY: dict[str, object] = {
    "import": ImportError("no ink"),
    "exit": ValueError("bad"),
    "nothing": ModuleType("nothing"),
    "type": declaring("gazette"),
    "double": declaring(HERALD),
}


@pytest.mark.parametrize("fault", FAULTY)
def test_a_faulty_installed_plugin_is_left_out(install: Install, fault: str) -> None:
    """A warning names it and says what to do; the others work."""
    install(alpha=declaring(HERALD), beta=FAULTY[fault], gamma=declaring(GAZETTE))
    with pytest.warns(PluginWarning, match=r"plugin 'beta': .*It was left out; mend it, or block"):
        parser = Parser()
    assert parser.publishers == (HERALD, GAZETTE)
    assert [info.fault is None for info in parser.plugins] == [True, False, True]


def test_a_faulty_installed_plugin_raises_under_strict(install: Install) -> None:
    """``strict`` lets no fault pass."""
    install(beta=ImportError("no ink"))
    with pytest.raises(PluginError, match=r"cannot be imported from 'beta_module'.*no ink"):
        Parser(strict=True)


def test_plugins_are_blocked_by_name(install: Install) -> None:
    """A blocked plugin is not even loaded."""
    install(alpha=declaring(HERALD), beta=ImportError("no ink"))
    assert Parser(block=["beta"]).publishers == (HERALD,)
    given = [declaring(GAZETTE)]
    assert Parser(plugins=given, block=["beta", "paper"]).publishers == (HERALD,)


def test_plugins_are_blocked_by_distribution() -> None:
    """The Guardian's distribution, which the tests have installed."""
    assert "guardian" in {p.key for p in Parser().publishers}
    assert Parser(block=["newsparse-guardian"]).publishers == ()
    assert Parser(block=["guardian"]).publishers == ()


def test_publishers_are_chosen() -> None:
    """By key, declared on the spot, or none."""
    plugins = [declaring(GAZETTE, HERALD)]

    def chosen(*choice: Publisher | str) -> Sequence[Publisher]:
        return Parser(plugins=plugins, publishers=choice, discover=False).publishers

    own = Publisher("gazette", "Our Gazette")
    assert chosen("herald") == (HERALD,)
    assert chosen("herald", own) == (HERALD, own)
    assert chosen("gazette", own) == (own,)
    assert chosen() == ()


def test_a_chosen_publisher_that_nobody_declares() -> None:
    """The error names those that there are."""
    with pytest.raises(UnknownPublisherError) as caught:
        Parser(plugins=[declaring(GAZETTE)], publishers=["times"], discover=False)
    assert (caught.value.key, caught.value.known) == ("times", ("gazette",))


def test_parsers_share_nothing() -> None:
    """A plugin given to one parser is unknown to the next."""
    Parser(plugins=[declaring(GAZETTE)], discover=False)
    assert Parser(discover=False).publishers == ()
    assert newsparse.parse("Ferry").publisher is None
