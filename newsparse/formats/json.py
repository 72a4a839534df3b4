"""JSON: an article as a document of a documented, versioned schema, and back without loss.

``from_json(to_json(article)) == article`` for every article. The document is described in
``docs/json.md`` and by the JSON Schema that :func:`schema` returns.
"""

from __future__ import annotations

import json
from base64 import b64encode
from importlib import resources
from typing import Any

from newsparse.errors import DocumentError
from newsparse.model import Article

SCHEMA = "newsparse/article"
"""The value of the document's ``schema``."""
VERSION = 3
"""The value of the document's ``version``. It rises whenever the model's fields change."""


def to_json(article: Article, *, indent: int | None = None) -> str:
    """The article as a JSON document, on one line or indented by ``indent`` spaces a level.

    The text can always be encoded as UTF-8. orjson writes it where it is installed, the standard
    library otherwise; the content is the same.
    """
    from newsparse.formats._converter import converter

    document = {"schema": SCHEMA, "version": VERSION, **converter().unstructure(article)}
    return _dump(document, indent)


def from_json(document: str | bytes) -> Article:
    """The article that :func:`to_json` wrote.

    :param document: the document; bytes are UTF-8, with or without a byte order mark.
    :raises DocumentError: it is no such document; ``path`` says where it is wrong.
    """
    from cattrs import BaseValidationError

    from newsparse.formats._converter import FieldError, converter, document_error

    given = _unwrapped(_load(document))
    try:
        return converter().structure(given, Article)
    except (BaseValidationError, FieldError) as error:
        raise document_error(error) from error


def schema() -> dict[str, Any]:
    """The document's JSON Schema (draft 2020-12)."""
    file = resources.files("newsparse.formats").joinpath("article.schema.json")
    loaded: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return loaded


def _dump(document: dict[str, Any], indent: int | None) -> str:
    if indent in (None, 2):
        try:
            import orjson

            return orjson.dumps(document, option=orjson.OPT_INDENT_2 if indent else None).decode()
        except ImportError:
            pass
        except TypeError:
            pass  # a lone surrogate, or a number of more than 64 bits: the standard library's task
    separators = (",", ":") if indent is None else (",", ": ")
    text = json.dumps(document, ensure_ascii=False, indent=indent, separators=separators)
    if _encodable(text):
        return text
    return json.dumps(_without_surrogates(document), indent=indent, separators=separators)


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _without_surrogates(value: Any) -> Any:
    """The value with every text that UTF-8 cannot hold as base64."""
    from newsparse.formats._converter import BASE64

    if isinstance(value, str) and not _encodable(value):
        return {BASE64: _base64(value)}
    if isinstance(value, list | tuple):
        return [_without_surrogates(item) for item in value]
    if isinstance(value, dict):
        return dict(_pair_without_surrogates(key, item) for key, item in value.items())
    return value


def _pair_without_surrogates(key: str, item: Any) -> tuple[str, Any]:
    from newsparse.formats._converter import RAW_BASE64

    if key == "raw" and not _encodable(item):
        return RAW_BASE64, _base64(item)
    return key, _without_surrogates(item)


def _base64(text: str) -> str:
    return b64encode(text.encode("utf-8", "surrogatepass")).decode("ascii")


def _load(document: str | bytes) -> Any:
    try:
        text = document if isinstance(document, str) else document.decode("utf-8-sig")
        return json.loads(text, parse_constant=_refuse)
    except UnicodeDecodeError as error:
        raise DocumentError(
            "$", f"byte {error.start} is not UTF-8; encode the document so"
        ) from error
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise DocumentError("$", f"is no JSON: {error.msg} at {where}") from error
    except ValueError as error:
        raise DocumentError("$", f"holds a number that cannot be read: {error}") from error
    except RecursionError as error:
        raise DocumentError("$", "is nested too deeply to be an article") from error


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def _unwrapped(document: Any) -> dict[str, Any]:
    if not isinstance(document, dict):
        raise DocumentError("$", "must be an object, as newsparse.formats.json.to_json writes it")
    for name in ("schema", "version"):
        if name not in document:
            raise DocumentError(f"$.{name}", "is missing: this is no document of newsparse")
    if document["schema"] != SCHEMA:
        raise DocumentError("$.schema", f"must be {SCHEMA!r}: this is no article of newsparse")
    version = document["version"]
    if type(version) is not int:
        raise DocumentError("$.version", "must be a whole number")
    if version != VERSION:
        raise DocumentError(
            "$.version",
            f"is {version}, and this newsparse reads version {VERSION}; "
            "read it with the newsparse that wrote it, or parse the page again",
        )
    return {key: value for key, value in document.items() if key not in ("schema", "version")}
