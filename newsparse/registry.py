"""Registry: finds, checks and holds plugins. The only place that talks to pluggy.

What a hook gives back is checked here and typed from here on. A fault names the plugin: one that
the caller handed in raises :class:`~newsparse.errors.PluginError`; one that was found installed is
left out, with a :class:`~newsparse.errors.PluginWarning`, and stops no other.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Sequence
from importlib.metadata import EntryPoint, entry_points
from typing import Any

import pluggy
from attrs import define, field, frozen

from newsparse import hookspecs
from newsparse.errors import (
    InputError,
    NewsparseError,
    PluginError,
    PluginWarning,
    UnknownPublisherError,
)
from newsparse.hookspecs import PROJECT
from newsparse.identify import CompiledSigns, compile_signs
from newsparse.label.rulebook import Rulebook, rulebook_of
from newsparse.publisher import Format, Layout, Publisher

_PREFIX = "newsparse_"
_HOOKS = tuple(name for name in vars(hookspecs) if name.startswith(_PREFIX))
GIVEN = "given"
"""The source of plugins and publishers that the caller handed in."""


@frozen
class Hook:
    """One plugin's implementation of one hook, called with the arguments it takes."""

    plugin: str
    function: Any = field(repr=False)
    arguments: tuple[str, ...] = ()

    def __call__(self, **arguments: object) -> object:
        """What the implementation gives back, unchecked."""
        return self.function(**{name: arguments[name] for name in self.arguments})


@frozen
class PluginInfo:
    """A plugin that was found or given.

    :param name: its entry point's name, or the name of the module or object.
    :param source: the distribution it came with and its version, or ``given``.
    :param publishers: what it declares.
    :param formats: the output formats it adds.
    :param fault: why it was left out; ``None`` where it works.
    """

    name: str
    source: str
    publishers: tuple[Publisher, ...] = ()
    formats: tuple[Format, ...] = ()
    fault: str | None = None


@define
class Registry:
    """The plugins of one parser. Make one with :func:`load`; nothing changes after that but the
    rulebooks and signs, which are compiled when first used.
    """

    plugins: tuple[PluginInfo, ...]
    publishers: tuple[Publisher, ...]
    hooks: dict[str, tuple[Hook, ...]]
    _signs: tuple[CompiledSigns, ...] | None = field(default=None, init=False)
    _rulebooks: dict[tuple[str, str], Rulebook] = field(factory=dict, init=False)

    def signs(self) -> tuple[CompiledSigns, ...]:
        """The signs of every publisher."""
        if self._signs is None:
            self._signs = tuple(compile_signs(publisher) for publisher in self.publishers)
        return self._signs

    def plugin_of(self, publisher: str) -> str:
        """The plugin that declares a publisher, by key; the key where the caller gave it."""
        for info in self.plugins:
            if any(declared.key == publisher for declared in info.publishers):
                return info.name
        return publisher

    def rulebook(self, publisher: Publisher, layout: Layout) -> Rulebook:
        """The layout, compiled."""
        key = (publisher.key, layout.name)
        if key not in self._rulebooks:
            self._rulebooks[key] = rulebook_of(publisher, layout)
        return self._rulebooks[key]


def load(
    plugins: Sequence[object] = (),
    publishers: Iterable[Publisher | str] | None = None,
    *,
    discover: bool = True,
    block: Iterable[str] = (),
    strict: bool = False,
) -> Registry:
    """Find, check and hold plugins.

    :param plugins: modules or objects with hook implementations, used beside the installed ones.
    :param publishers: ``None`` for all that plugins declare; else just these, by key, or declared
        on the spot. A given one replaces an installed one with its key. ``()`` for none.
    :param discover: whether to look for installed plugins.
    :param block: names of plugins to leave out: entry points or distributions.
    :param strict: whether a faulty installed plugin raises too.
    :raises InputError: a ``str`` where a list, or a plugin's object, is wanted.
    :raises PluginError: a plugin is faulty.
    :raises UnknownPublisherError: a key that no plugin declares.
    """
    _refuse_names(plugins, publishers, block)
    manager = pluggy.PluginManager(PROJECT)
    manager.add_hookspecs(hookspecs)
    blocked = set(block)
    infos: list[PluginInfo] = []
    taken: dict[str, str] = {}
    for plugin in plugins:
        name = _name_of(plugin)
        if name not in blocked:
            infos.append(_register(manager, plugin, name, GIVEN, taken))
    for entry_point in _installed() if discover else ():
        source = _distribution(entry_point)
        if not blocked & {entry_point.name, source.split(" ")[0]}:
            infos.append(_load_installed(manager, entry_point, source, taken, strict=strict))
    hooks = {name: _hooks(manager, name) for name in _HOOKS}
    declared = tuple(publisher for info in infos for publisher in info.publishers)
    return Registry(tuple(infos), _choose(declared, publishers), hooks)


def _refuse_names(plugins: object, publishers: object, block: object) -> None:
    for name, value in (("plugins", plugins), ("publishers", publishers), ("block", block)):
        if isinstance(value, str):
            raise InputError(f"{name} must be a list, not the str {value!r}; write [{value!r}]")
    for plugin in plugins if isinstance(plugins, Iterable) else ():
        if isinstance(plugin, str):
            raise InputError(
                f"plugins must hold modules or objects, not the name {plugin!r}; installed plugins "
                "are found by themselves"
            )


def _installed() -> list[EntryPoint]:
    """The installed plugins, in an order that does not depend on the file system."""
    return sorted(entry_points(group=PROJECT), key=lambda e: (e.name, e.value))


def _distribution(entry_point: EntryPoint) -> str:
    dist = entry_point.dist
    return f"{dist.name} {dist.version}" if dist is not None else "unknown"


def _name_of(plugin: object) -> str:
    return str(getattr(plugin, "__name__", type(plugin).__qualname__))


def _load_installed(
    manager: pluggy.PluginManager,
    entry_point: EntryPoint,
    source: str,
    taken: dict[str, str],
    *,
    strict: bool,
) -> PluginInfo:
    try:
        try:
            plugin = entry_point.load()
        except (Exception, SystemExit) as error:
            raise PluginError(
                entry_point.name,
                f"cannot be imported from {entry_point.value!r} ({source}): "
                f"{type(error).__name__}: {error}",
            ) from error
        return _register(manager, plugin, entry_point.name, source, taken)
    except PluginError as error:
        if strict:
            raise
        message = f"{error}. It was left out; mend it, or block it by name."
        warnings.warn(message, PluginWarning, stacklevel=4)
        return PluginInfo(entry_point.name, source, fault=error.problem)


def _register(
    manager: pluggy.PluginManager,
    plugin: object,
    name: str,
    source: str,
    taken: dict[str, str],
) -> PluginInfo:
    """Register the plugin and collect what it declares.

    :param taken: publishers' keys and the plugins that declared them; added to.
    :raises PluginError: the plugin is faulty; the manager then does not hold it.
    """
    if manager.has_plugin(name):
        raise PluginError(name, "is there twice; give each plugin a name of its own")
    try:
        manager.register(plugin, name)
    except (pluggy.PluginValidationError, ValueError) as error:
        if manager.has_plugin(name):
            manager.unregister(name=name)
        raise PluginError(name, f"has a hook that does not fit: {error}") from error
    try:
        _check_hooks(manager, plugin, name)
        publishers = _declared(manager, name, "newsparse_publishers", Publisher)
        formats = _declared(manager, name, "newsparse_formats", Format)
        _check_keys(publishers, name, taken)
    except PluginError:
        manager.unregister(name=name)
        raise
    return PluginInfo(name, source, publishers, formats)


def _check_hooks(manager: pluggy.PluginManager, plugin: object, name: str) -> None:
    hooks = manager.get_hookcallers(plugin) or []
    for hook in hooks:
        if hook.name not in _HOOKS:
            raise PluginError(name, f"has no hook {hook.name!r}; there are {', '.join(_HOOKS)}")
        for found in hook.get_hookimpls():
            if found.plugin_name == name and (found.wrapper or found.hookwrapper):
                raise PluginError(name, f"{hook.name} may not be a hook wrapper")
    if not hooks:
        raise PluginError(
            name, f"implements no hook; mark one of {', '.join(_HOOKS)} with newsparse.hookimpl"
        )


def _hooks(manager: pluggy.PluginManager, hook: str) -> tuple[Hook, ...]:
    found = getattr(manager.hook, hook).get_hookimpls()
    # Pluggy calls the last registered first; we keep the order of registration.
    return tuple(Hook(impl.plugin_name, impl.function, tuple(impl.argnames)) for impl in found)


def _declared(manager: pluggy.PluginManager, name: str, hook: str, wanted: type) -> tuple[Any, ...]:
    values: list[object] = []
    for found in _hooks(manager, hook):
        if found.plugin != name:
            continue
        try:
            given = found()
            values += (
                given if isinstance(given, Iterable) and not isinstance(given, str) else [given]
            )
        except NewsparseError as error:
            raise PluginError(name, f"{hook}: {error}") from error
        except (Exception, SystemExit) as error:
            raise PluginError(name, f"{hook} raised {type(error).__name__}: {error}") from error
    for value in values:
        if not isinstance(value, wanted):
            raise PluginError(
                name, f"{hook} must give {wanted.__name__} objects, not {value!r:.80}"
            )
    return tuple(values)


def _check_keys(publishers: Sequence[Publisher], name: str, taken: dict[str, str]) -> None:
    fresh: dict[str, str] = {}
    for publisher in publishers:
        other = taken.get(publisher.key, fresh.get(publisher.key))
        if other is not None:
            raise PluginError(
                name,
                f"declares publisher {publisher.key!r}, which plugin {other!r} declares too; "
                "choose another key, or block one of them",
            )
        fresh[publisher.key] = name
    taken.update(fresh)


def _choose(
    declared: Sequence[Publisher], chosen: Iterable[Publisher | str] | None
) -> tuple[Publisher, ...]:
    if chosen is None:
        return tuple(declared)
    by_key = {publisher.key: publisher for publisher in declared}
    result: dict[str, Publisher] = {}
    for choice in chosen:
        if isinstance(choice, Publisher):
            result[choice.key] = choice
        elif choice in by_key:
            result[choice] = by_key[choice]
        else:
            raise UnknownPublisherError(str(choice), tuple(by_key))
    return tuple(result.values())
