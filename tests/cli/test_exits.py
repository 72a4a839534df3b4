"""Exit statuses: each way to end has its number and one sentence, and never a traceback."""

from __future__ import annotations

import re
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest

from newsparse.cli import exits
from newsparse.errors import InputError
from tests.cli.conftest import PAGE, Install, Run, command, environ

Spawn = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.mark.parametrize(
    ("arguments", "stdin", "status"),
    [
        (("parse", "-"), PAGE, exits.FINE),
        (("explain", "-"), PAGE, exits.FINE),
        (("--help",), None, exits.FINE),
        (("parse",), None, exits.USAGE),
        (("parse", "-", "--captured-at", "yesterday"), PAGE, exits.USAGE),
        (("parse", "-", "--encoding", "hex"), PAGE, exits.USAGE),
        (("parse", "-", "--encoding", "no-such"), PAGE, exits.USAGE),
        (("parse", "-", "--encoding", "a\tb"), PAGE, exits.USAGE),
        (("parse", "-", "--encoding", ""), PAGE, exits.USAGE),
        (("parse", "-", "--format", "pdf"), PAGE, exits.USAGE),
        (("gossip",), None, exits.USAGE),
        (("parse", "no/such/file"), None, exits.UNREADABLE),
        (("parse", "."), None, exits.UNREADABLE),
        (("explain", "-"), " \n", exits.EMPTY),
        (("parse", "-"), "%PDF-1.7", exits.UNDECODABLE),
        (("parse", "-", "--encoding", "ascii"), "é", exits.UNDECODABLE),
        (("parse", "-", "--publisher", "nobody"), PAGE, exits.PLUGIN),
        (("explain", "-", "--publisher", "nobody", "--no-plugins"), PAGE, exits.PLUGIN),
    ],
)
def test_each_end_has_its_status(
    spawn: Spawn, arguments: tuple[str, ...], stdin: str | None, status: int
) -> None:
    """The status is the documented one; a fault is one sentence on standard error alone."""
    done = spawn(*arguments, stdin=stdin)
    assert done.returncode == status
    assert "Traceback" not in done.stderr
    assert "\x1b" not in done.stdout
    if status == exits.FINE:
        assert done.stderr == ""
        assert done.stdout
    else:
        assert done.stdout == ""
    if status > exits.USAGE:
        assert re.fullmatch(r"newsparse: [^\n]+\n", done.stderr)


def _raise(error: BaseException) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


def test_a_bug_is_one_sentence(run: Run, page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error of our own says what it is, where, and how to report it."""
    monkeypatch.delenv("NEWSPARSE_TRACEBACK", raising=False)
    monkeypatch.setattr("newsparse.cli.options.Parser", _raise(KeyError("keel\nbroken")))
    result = run("parse", page)
    assert result.exit_code == exits.BUG
    assert re.fullmatch(
        r"newsparse: internal error KeyError in test_exits\.py:\d+: .*report it.*\n", result.stderr
    )


def test_a_bug_shows_its_traceback_when_asked(
    run: Run, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """NEWSPARSE_TRACEBACK=1 is for those who mend it."""
    monkeypatch.setenv("NEWSPARSE_TRACEBACK", "1")
    monkeypatch.setattr("newsparse.cli.options.Parser", _raise(KeyError("keel")))
    result = run("parse", page)
    assert result.exit_code == exits.BUG
    assert "Traceback (most recent call last)" in result.stderr
    assert "newsparse: internal error" in result.stderr


def test_a_refused_argument_is_wrong_usage(
    run: Run, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the library refuses as an argument, the command line gave wrongly."""
    monkeypatch.setattr("newsparse.cli.options.Parser", _raise(InputError("no such thing")))
    result = run("parse", page)
    assert result.exit_code == exits.USAGE
    assert "no such thing" in result.stderr


@pytest.mark.parametrize(
    ("error", "status"),
    [(KeyboardInterrupt(), exits.INTERRUPTED), (BrokenPipeError(), exits.BROKEN_PIPE)],
)
def test_being_stopped_is_quiet(
    run: Run, page: str, monkeypatch: pytest.MonkeyPatch, error: BaseException, status: int
) -> None:
    """An interrupt and a reader that went away end without a word."""
    monkeypatch.setattr("newsparse.cli.output.emit", _raise(error))
    monkeypatch.setattr("newsparse.cli.main.silence", lambda: None)
    result = run("parse", page)
    assert result.exit_code == status
    assert result.output == ""


def test_a_broken_pipe_ends_quietly() -> None:
    """A reader that takes one line and leaves is nothing to complain of."""
    with subprocess.Popen(  # noqa: S603 - our own program
        command("explain", "-"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environ(),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write((PAGE * 2000).encode())
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == exits.BROKEN_PIPE


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("arguments", [("parse", "-"), ("--version",), ("--help",)])
def test_a_full_disk_is_told(arguments: tuple[str, ...]) -> None:
    """Output that cannot be written is a fault, told once, whatever was to be printed."""
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(  # noqa: S603 - our own program
            command(*arguments),
            input=PAGE,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            env=environ(),
        )
    assert done.returncode == exits.UNREADABLE
    assert re.fullmatch(r"newsparse: the output cannot be written: [^\n]+\n", done.stderr)


def test_a_faulty_plugin_is_warned_of(spawn: Spawn, install: Install, page: str) -> None:
    """It costs one line on standard error; the page is parsed."""
    site = install("wreck", "raise RuntimeError('no keel')")
    done = spawn("parse", page, paths=(site,))
    assert done.returncode == exits.FINE
    assert re.fullmatch(r"newsparse: warning: [^\n]*wreck[^\n]*no keel[^\n]*\n", done.stderr)
    assert done.stdout.startswith("{")


def test_a_faulty_plugin_stops_a_strict_run(spawn: Spawn, install: Install, page: str) -> None:
    """Under --strict it ends the command."""
    site = install("wreck", "raise RuntimeError('no keel')")
    done = spawn("parse", page, "--strict", paths=(site,))
    assert done.returncode == exits.PLUGIN
    assert re.fullmatch(r"newsparse: [^\n]*wreck[^\n]*no keel[^\n]*\n", done.stderr)
    assert done.stdout == ""


def test_warnings_leave_no_trace_behind(run: Run, page: str) -> None:
    """The command leaves the process's warning filters as they were."""
    filters, show = list(warnings.filters), warnings.showwarning
    run("parse", page)
    assert list(warnings.filters) == filters
    assert warnings.showwarning is show


def test_a_hostile_file_name_is_harmless(run: Run) -> None:
    """A name's escape sequences do not reach the terminal."""
    result = run("parse", "\x1b[2J")
    assert result.exit_code == exits.UNREADABLE
    assert "\x1b" not in result.stderr


def test_help_and_docs_name_every_status(run: Run) -> None:
    """--help and docs/cli.md list each status with its meaning."""
    shown = " ".join(run("--help").stdout.split())
    docs = (Path(__file__).parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")
    for status, meaning in exits.MEANINGS.items():
        assert f"{status} {meaning}" in shown
        assert f"| {status} | {meaning} |" in docs


@pytest.mark.parametrize("name", ["parse", "explain", "plugins", "schema"])
def test_docs_name_every_option(run: Run, name: str) -> None:
    """docs/cli.md has every command with every option."""
    docs = (Path(__file__).parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")
    assert f"newsparse {name}" in docs
    for option in re.findall(r"--[a-z-]+", run(name, "--help").stdout):
        assert option in docs


def test_starting_is_cheap() -> None:
    """The command's modules load nothing heavy."""
    code = (
        "import sys, newsparse.cli.main; "
        "print(sorted({'cattrs', 'dateparser', 'hypothesis', 'orjson', 'rich'} & set(sys.modules)))"
    )
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environ()
    )
    assert done.stdout == "[]\n"
