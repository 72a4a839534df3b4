"""``newsparse plugins``: what is installed, and what of it is faulty."""

from __future__ import annotations

import json
import warnings
from collections.abc import Sequence

import click

from newsparse.cli import output
from newsparse.cli.exits import PLUGIN
from newsparse.cli.table import table
from newsparse.errors import PluginWarning
from newsparse.formats._text import printable
from newsparse.pipeline import Parser
from newsparse.registry import PluginInfo

_HEADING = ("KEY", "NAME", "COUNTRY", "LANGUAGES", "LAYOUTS", "PLUGIN", "FROM", "DOMAINS")


@click.command(short_help="List the plugins and what is faulty.")
@click.option(
    "--format",
    "name",
    type=click.Choice(("table", "json")),
    default="table",
    show_default=True,
    help="table: publishers, then formats, then faults; json: an array of plugins.",
)
def plugins(name: str) -> None:
    """List the installed plugins, their publishers and formats, and what is faulty.

    Ends with status 6 where a plugin is faulty.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PluginWarning)  # the list shows every fault itself
        found = Parser().plugins
    if name == "json":
        output.emit_json(json.dumps([_as_object(plugin) for plugin in found], ensure_ascii=False))
    else:
        output.emit(_as_text(found))
    if any(plugin.fault for plugin in found):
        raise click.exceptions.Exit(PLUGIN)


def _as_text(found: Sequence[PluginInfo]) -> str:
    if not found:
        return "no plugin is installed; publishers come from plugins, such as newsparse-guardian"
    sections = [_publishers(found)]
    for plugin in found:
        where = f"{plugin.name} ({plugin.source})"
        sections += [
            f"format {added.name} ({added.media_type}) from {where}" for added in plugin.formats
        ]
        if plugin.fault is not None:
            sections.append(f"FAULTY {where}: {plugin.fault}")
        elif not plugin.publishers and not plugin.formats:
            sections.append(f"plugin {where} declares no publisher and no format")
    return "\n".join([sections[0], *map(printable, sections[1:])])


def _publishers(found: Sequence[PluginInfo]) -> str:
    rows = [
        (
            publisher.key,
            publisher.name,
            publisher.country or "",
            ",".join(publisher.languages),
            ",".join(layout.name for layout in publisher.layouts),
            plugin.name,
            plugin.source,
            ",".join(publisher.domains),
        )
        for plugin in found
        for publisher in plugin.publishers
    ]
    return table(_HEADING, rows, color=output.wants_color("auto"), style=lambda _: "")


def _as_object(plugin: PluginInfo) -> dict[str, object]:
    return {
        "name": plugin.name,
        "source": plugin.source,
        "fault": plugin.fault,
        "publishers": [
            {
                "key": publisher.key,
                "name": publisher.name,
                "country": publisher.country,
                "timezone": publisher.timezone,
                "languages": list(publisher.languages),
                "domains": list(publisher.domains),
                "layouts": [layout.name for layout in publisher.layouts],
            }
            for publisher in plugin.publishers
        ],
        "formats": [
            {"name": added.name, "media_type": added.media_type} for added in plugin.formats
        ],
    }
