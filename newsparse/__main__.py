"""``python -m newsparse``: the command line."""

from newsparse.cli.main import main

main(prog_name="newsparse")
