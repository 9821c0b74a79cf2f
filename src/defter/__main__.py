"""`python -m defter`: the command line."""

from defter.cli import main

main()
