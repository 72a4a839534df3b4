"""Fields: one pure parser a file, each usable alone. Short texts in, values or ``None`` out."""

from newsparse.fields.byline import looks_like_byline, parse_byline, parse_contributors
from newsparse.fields.count import parse_count
from newsparse.fields.credit import Credit, parse_credit, split_caption
from newsparse.fields.date import date_from_url, parse_date, parse_entry_time

__all__ = [
    "Credit",
    "date_from_url",
    "looks_like_byline",
    "parse_byline",
    "parse_contributors",
    "parse_count",
    "parse_credit",
    "parse_date",
    "parse_entry_time",
    "split_caption",
]
