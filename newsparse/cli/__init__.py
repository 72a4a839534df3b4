"""The command line: ``newsparse parse``, ``explain``, ``plugins`` and ``schema``."""
