"""Call a method of the portal that B24_WEBHOOK_URL names and print its answer as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from b24async.client import ENVIRONMENT, Bitrix24
from b24async.errors import UsageError


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("method", help="method name on the wire, such as crm.deal.get")
    parser.add_argument(
        "params",
        nargs="*",
        metavar="name=value",
        help="parameters; a value that is JSON is sent as such, other text as text",
    )
    parser.add_argument("--json", help="all parameters as one JSON object")
    parser.add_argument("--v3", action="store_true", help="call the method of REST 3.0")
    parser.add_argument("--all", action="store_true", help="every page of a list, one row per line")
    parser.add_argument(
        "--env",
        default=ENVIRONMENT,
        metavar="NAME",
        help=f"environment variable with the webhook URL (default {ENVIRONMENT})",
    )


async def run(options: argparse.Namespace) -> int:
    async with Bitrix24.from_env(options.env) as b24:
        call = b24.call(options.method, _params(options), version=3 if options.v3 else 2)
        if options.all:
            async for row in call:
                print(json.dumps(row, ensure_ascii=False))
        else:
            json.dump(await call, sys.stdout, ensure_ascii=False, indent=2)
            print()
    return 0


def _params(options: argparse.Namespace) -> dict[str, Any]:
    params: dict[str, Any] = {}
    if options.json:
        try:
            params = json.loads(options.json)
        except ValueError as error:
            raise UsageError(f"--json is no JSON: {error}") from None
        if not isinstance(params, dict):
            raise UsageError('--json has to be an object: {"id": 7}')
    for item in options.params:
        name, equals, text = item.partition("=")
        if not equals:
            raise UsageError(f"{item!r} has no value; write name=value")
        try:
            params[name] = json.loads(text)
        except ValueError:
            params[name] = text
    return params
