"""`defter` and `python -m defter`: the command line."""

import gc
import sys
from pathlib import Path

from defter import early


def main() -> None:
    """Begin what takes long, then be the command."""
    early.begin(sys.argv[1:], Path.cwd())
    from defter.cli import main  # imports for a second, while the containers do

    try:
        main()
    finally:
        gc.freeze()  # else Python looks through all of it again, for a third of a second, before it ends


if __name__ == "__main__":
    main()
