"""The command ``b24async``: a demonstration, a call, what the spec says of a method, a local portal."""

from __future__ import annotations

import argparse
import asyncio
import importlib
import os
import sys
from collections.abc import Sequence

from b24async._version import __version__
from b24async.errors import B24Error

_COMMANDS = {
    "demo": "see the SDK work against a portal on this machine",
    "call": "call a method and print its answer as JSON",
    "describe": "print what the spec says of a method",
    "portal": "run a local portal until interrupted",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    parser = argparse.ArgumentParser(prog="b24async", description="Bitrix24 REST API, typed, async and safe.")
    parser.add_argument("--version", action="version", version=f"b24async {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    for name, text in _COMMANDS.items():
        # Each command is imported when the command line is read, none of them loads generated code by itself.
        module = importlib.import_module(f"b24async.cli.{name}")
        command = commands.add_parser(name, help=text, description=module.__doc__)
        module.configure(command)
        command.set_defaults(run=module.run)
    options = parser.parse_args(arguments)
    try:
        code: int = asyncio.run(options.run(options))
    except B24Error as error:
        print(f"b24async: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # whoever reads us has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code
