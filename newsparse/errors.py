"""Every error newsparse raises on purpose. All derive from :class:`NewsparseError`.

Each child carries what a caller needs to act (the plugin, the rule, the path in a
document) as attributes, and says in its message what is wrong, where, and what to do.
"""

from __future__ import annotations


class NewsparseError(Exception):
    """Base of all errors raised by newsparse."""


class InputError(NewsparseError, ValueError):
    """An argument that no page can have: text that is no ``str``, an unknown format name."""


class DeclarationError(NewsparseError, ValueError):
    """A publisher, layout, rule, zone or sign is declared wrongly.

    :param where: the declaration at fault, as ``guardian/rule:byline``.
    :param problem: what is wrong and what to write instead.
    """

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(f"{where}: {problem}")
        self.where = where
        self.problem = problem

    def __reduce__(self) -> tuple[type[DeclarationError], tuple[str, str]]:
        return type(self), (self.where, self.problem)


class PluginError(NewsparseError):
    """A plugin cannot be loaded, or (under ``strict=True``) failed while a page was parsed.

    :param plugin: the plugin's name: its entry point, or the module's or object's name.
    :param problem: what went wrong and what to do about it.
    """

    def __init__(self, plugin: str, problem: str) -> None:
        super().__init__(f"plugin {plugin!r}: {problem}")
        self.plugin = plugin
        self.problem = problem

    def __reduce__(self) -> tuple[type[PluginError], tuple[str, str]]:
        return type(self), (self.plugin, self.problem)


class UnknownPublisherError(InputError):
    """A publisher was asked for by a key that no loaded plugin declares."""

    def __init__(self, key: str, known: tuple[str, ...]) -> None:
        names = ", ".join(known) if known else "none is loaded"
        super().__init__(f"no publisher {key!r}; known: {names}. See `newsparse plugins`.")
        self.key = key
        self.known = known

    def __reduce__(self) -> tuple[type[UnknownPublisherError], tuple[str, tuple[str, ...]]]:
        return type(self), (self.key, self.known)


class DocumentError(NewsparseError, ValueError):
    """A serialised article cannot be read back.

    :param path: where in the document, as ``$.body[3].text``.
    :param problem: what is wrong there.
    """

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path}: {problem}")
        self.path = path
        self.problem = problem

    def __reduce__(self) -> tuple[type[DocumentError], tuple[str, str]]:
        return type(self), (self.path, self.problem)


class PluginWarning(UserWarning):
    """An installed plugin was left out because it is faulty; the message names it."""
