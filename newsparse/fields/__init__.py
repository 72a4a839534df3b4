"""Fields: one pure parser a file, each usable alone. Short texts in, values or ``None`` out."""

from newsparse.fields.access import access_of
from newsparse.fields.bio import looks_like_bio, names_in_bio
from newsparse.fields.byline import looks_like_byline, parse_byline, parse_contributors
from newsparse.fields.correction import Correction, parse_correction
from newsparse.fields.count import parse_comment_count, parse_count
from newsparse.fields.credit import Credit, parse_credit, split_caption
from newsparse.fields.date import (
    FoundDate,
    date_from_url,
    find_dates,
    find_times,
    parse_date,
    parse_entry_time,
)
from newsparse.fields.dateline import FoundDateline, parse_dateline
from newsparse.fields.datespan import is_date_line
from newsparse.fields.embed import EmbedTrace, parse_embed
from newsparse.fields.kind import KindFound, kind_of
from newsparse.fields.language import canonical_tag, detect, language_of_header
from newsparse.fields.live import looks_like_entry_time, split_entry_time
from newsparse.fields.quotation import Attributed, parse_attribution, split_attribution
from newsparse.fields.reading_time import parse_reading_time
from newsparse.fields.related import related_headline
from newsparse.fields.reporting import parse_reporting, source_agency
from newsparse.fields.table import Marked, is_list, is_table, split_marker, split_row
from newsparse.fields.topics import clean_section, is_key_points_label, lists_tags, split_tags
from newsparse.fields.url import canonical_url, is_web_url

__all__ = [
    "Attributed",
    "Correction",
    "Credit",
    "EmbedTrace",
    "FoundDate",
    "FoundDateline",
    "KindFound",
    "Marked",
    "access_of",
    "canonical_tag",
    "canonical_url",
    "clean_section",
    "date_from_url",
    "detect",
    "find_dates",
    "find_times",
    "is_date_line",
    "is_key_points_label",
    "is_list",
    "is_table",
    "is_web_url",
    "kind_of",
    "language_of_header",
    "lists_tags",
    "looks_like_bio",
    "looks_like_byline",
    "looks_like_entry_time",
    "names_in_bio",
    "parse_attribution",
    "parse_byline",
    "parse_comment_count",
    "parse_contributors",
    "parse_correction",
    "parse_count",
    "parse_credit",
    "parse_date",
    "parse_dateline",
    "parse_embed",
    "parse_entry_time",
    "parse_reading_time",
    "parse_reporting",
    "related_headline",
    "source_agency",
    "split_attribution",
    "split_caption",
    "split_entry_time",
    "split_marker",
    "split_row",
    "split_tags",
]
