"""newsparse: the text scraped from a news page into a typed article, every line accounted for."""

from newsparse.audit import audit
from newsparse.blocks import (
    Block,
    Embed,
    EmbedKind,
    Image,
    ListBlock,
    LiveBlock,
    LiveEntry,
    Paragraph,
    Precision,
    Quote,
    Subheading,
    Table,
    Timestamp,
)
from newsparse.claim import Claim, Piece
from newsparse.errors import (
    DeclarationError,
    DocumentError,
    InputError,
    NewsparseError,
    PluginError,
    PluginWarning,
    UnknownPublisherError,
)
from newsparse.explain import Explanation, Row, explain
from newsparse.formats.json import from_json, to_json
from newsparse.hookspecs import hookimpl
from newsparse.lines import Hint, HintKind, Label, LabelledLine, Line
from newsparse.model import (
    Access,
    AccessKind,
    Article,
    Author,
    Dateline,
    Kind,
    PublisherRef,
    Related,
)
from newsparse.page import Page
from newsparse.pipeline import Parser, parse
from newsparse.provenance import Provenance
from newsparse.publisher import (
    Format,
    KindRule,
    Layout,
    Publisher,
    Relabel,
    Rule,
    Scope,
    Sign,
    Zone,
)
from newsparse.registry import PluginInfo

__version__ = "0.1.0"

__all__ = [
    "Access",
    "AccessKind",
    "Article",
    "Author",
    "Block",
    "Claim",
    "Dateline",
    "DeclarationError",
    "DocumentError",
    "Embed",
    "EmbedKind",
    "Explanation",
    "Format",
    "Hint",
    "HintKind",
    "Image",
    "InputError",
    "Kind",
    "KindRule",
    "Label",
    "LabelledLine",
    "Layout",
    "Line",
    "ListBlock",
    "LiveBlock",
    "LiveEntry",
    "NewsparseError",
    "Page",
    "Paragraph",
    "Parser",
    "Piece",
    "PluginError",
    "PluginInfo",
    "PluginWarning",
    "Precision",
    "Provenance",
    "Publisher",
    "PublisherRef",
    "Quote",
    "Relabel",
    "Related",
    "Row",
    "Rule",
    "Scope",
    "Sign",
    "Subheading",
    "Table",
    "Timestamp",
    "UnknownPublisherError",
    "Zone",
    "audit",
    "explain",
    "from_json",
    "hookimpl",
    "parse",
    "to_json",
]
