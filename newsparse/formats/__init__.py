"""Formats: an article as a document, and back. ``json`` is lossless; ``terminal`` is for people."""
