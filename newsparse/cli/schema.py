"""``newsparse schema``: the JSON Schema of the JSON document."""

from __future__ import annotations

import json

import click

from newsparse.cli import output


@click.command(short_help="Print the JSON Schema of the JSON.")
def schema() -> None:
    """Print the JSON Schema (draft 2020-12) of the JSON that `newsparse parse` prints."""
    from newsparse.formats.json import schema as load_schema

    output.emit_json(json.dumps(load_schema(), indent=2, ensure_ascii=False))
