"""Writes ``php_vectors.json`` anew from a real PHP: ``python tests/portal/server/make_php_vectors.py``."""

from __future__ import annotations

import json
import random
import subprocess
from pathlib import Path

VECTORS = Path(__file__).with_name("php_vectors.json")
SCRIPT = 'foreach(explode("\\n",stream_get_contents(STDIN)) as $line){parse_str($line,$got);echo json_encode($got,JSON_INVALID_UTF8_SUBSTITUTE),"\\n";}'

WRITTEN = [
    "a=1",
    "a=1&a=2",
    "a[]=1&a[]=2",
    "a[0]=x&a[1]=y",
    "a[1]=x&a[0]=y",
    "a[k]=v&a[]=w",
    "a[5]=x&a[]=y",
    "a[01]=x&a[]=y",
    "a.b=1&c d=2&e+f=3",
    "a[b.c]=1&a[d e]=2",
    "fields[TITLE]=A&fields[PHONE][0][VALUE]=%2B1&select[0]=ID&select[1]=%2A",
    "filter%5B%3EID%5D=100",
    "filter[>=DATE_CREATE]=2026-01-01T00%3A00%3A00%2B03%3A00",
    "a",
    "a=",
    "=1",
    "&&a=1&&",
    "a=1=2",
    "a[b=1",
    "a[b][c=1",
    "a[b]c=1",
    "a[b]c[d]=1",
    "a[]]=1",
    "a[[]=1",
    "a[[b]]=1",
    "[a]=1",
    " a=1",
    "a[ ]=1",
    "a[ b]=1",
    "a[b]=1&a=2",
    "a=2&a[b]=1",
    "a[b]=1&a[b][c]=2",
    "a%00b=1",
    "a=%00",
    "a=%zz&b=%4",
    "a=%D0%96&%D0%96=a",
    "a[][x]=1&a[][x]=2",
    "0=123&1[POST_MESSAGE]=text",
    "a" + "[x]" * 63 + "=1",
    "a" + "[x]" * 64 + "=1",
    "a[y]=1&a" + "[x]" * 65 + "=1&b=2",
]


def queries(count: int, seed: int) -> list[str]:
    """Queries of which the rarer rules are made."""
    rng = random.Random(seed)
    bits = [
        *"ab01.[] ]=&%+_",
        "[",
        "]",
        "[]",
        "[0]",
        "[a]",
        "%5B",
        "%5D",
        "%20",
        "%00",
        "%3D",
        "%26",
        "[%20]",
        "[01]",
        "%41",
        "%C3%A9",
    ]
    return ["".join(rng.choice(bits) for _ in range(rng.randint(1, 14))) for _ in range(count)]


def ask_php(lines: list[str]) -> list[object]:
    """What a real PHP makes of the queries."""
    run = subprocess.run(["php", "-r", SCRIPT], input="\n".join(lines).encode(), capture_output=True, check=True)
    return [json.loads(line) for line in run.stdout.decode().splitlines()]


if __name__ == "__main__":
    lines = WRITTEN + queries(150, seed=5)
    pairs = [{"query": line, "php": got} for line, got in zip(lines, ask_php(lines), strict=True)]
    VECTORS.write_text(json.dumps(pairs, ensure_ascii=False, indent=1) + "\n", "utf-8")
