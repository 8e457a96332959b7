"""``python -m b24async`` is the command ``b24async``."""

import sys

from b24async.cli import main

if __name__ == "__main__":
    sys.exit(main())
