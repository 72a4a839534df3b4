"""Pipeline: the order of the stages, on one screen, and the :class:`Parser` that runs it.

text ─► read ─► identify ─► label ─► assemble, resolve ─► Article
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any

from attrs import evolve, fields

from newsparse.assemble import assemble
from newsparse.audit import audit
from newsparse.claim import Claim
from newsparse.errors import InputError, PluginError
from newsparse.identify import Identity, identify, layouts_in_force
from newsparse.label import (
    LineModel,
    Rulebook,
    fault_of_relabelled,
    kind_of_absence,
    label_rest,
    pick_rulebook,
    trained,
    uncut_known,
)
from newsparse.label.below import label_below
from newsparse.label.claims import check
from newsparse.lines import LabelledLine, Line
from newsparse.model import Article
from newsparse.page import Page
from newsparse.provenance import Provenance
from newsparse.publisher import Publisher
from newsparse.read import read
from newsparse.read.preamble import label_preamble
from newsparse.read.record import with_record
from newsparse.read.text import looks_like_html
from newsparse.registry import Hook, PluginInfo, Registry, load
from newsparse.resolve import entry_clock, resolve
from newsparse.runs import runs_of

MODEL_NAME = "model"
REST_NAME = "rest"
"""What the sources of lines start with that no rule claims: labelled by the trained model, and on
pages in a thorough layout."""

IS_HTML = "the text looks like HTML, and was read as plain text; extract the text first"
"""The warning of a page whose text was not extracted."""


def run(
    page: Page, registry: Registry, *, strict: bool = False, model: LineModel | None = None
) -> Article:
    """One page through all stages.

    :param model: labels the lines that no rule claims, but for pages in a thorough layout; the one
        that is shipped where ``None``.
    :param strict: whether a plugin that fails raises; else it costs its own claims alone, and
        leaves a warning that names it.
    """
    warnings = _Warnings(strict)
    page = _without_blanks(with_record(page))
    cut_lines = read(page)
    identity = identify(page, cut_lines, registry.signs())
    warnings.note(identity.warning)
    warnings.note(IS_HTML if looks_like_html(page.text) else None)
    rulebooks = _rulebooks(page, identity, registry)
    lines = uncut_known(rulebooks, cut_lines)
    rulebook, claims = pick_rulebook(rulebooks, lines)
    sources = dict.fromkeys(claims, rulebook.key if rulebook else "")
    _add_hook_claims(registry, page, lines, identity.publisher, claims, sources, warnings)
    chosen, name = _model_for(rulebook, model)
    above = label_preamble(lines)
    labelled, confidence = label_below(page, lines, above, claims, sources, chosen, name)
    if rulebook is not None:
        labelled = _relabelled(page, labelled, rulebook, registry, warnings)
    signs = _places_of(cut_lines, labelled, identity.lines)
    layout = rulebook.layout if rulebook else None
    runs = runs_of(labelled)
    resolved = resolve(page, identity.publisher, layout, signs, labelled, runs)
    assembled = assemble(labelled, runs, entry_clock(page, identity.publisher, resolved))
    if not assembled.body and "headline" not in resolved.fields:
        warnings.note(kind_of_absence([line.text for line in lines if line.text]).value)
    article = Article(
        **resolved.fields,
        body=assembled.body,
        images=assembled.images,
        url=page.url,
        captured_at=_aware(page.captured_at),
        confidence=min(1.0, confidence),
        lines=labelled,
        provenance=Provenance.of(resolved.provenance),
        warnings=(*warnings.found, *resolved.warnings),
    )
    return _enriched(article, registry, strict=strict)


class Parser:
    """Parses pages with its own plugins and settings; shares nothing with other parsers.

    :param plugins: modules or objects with hook implementations, beside the installed ones.
    :param publishers: ``None`` for all; else just these, by key or as
        :class:`~newsparse.Publisher`; ``()`` for none.
    :param discover: whether to use installed plugins.
    :param block: names of plugins to leave out: entry points or distributions.
    :param strict: whether a faulty plugin raises, when it loads and when it fails on a page.
    :param model: a file with a model of your own for the lines that no rule claims, as
        ``training`` writes it; the one that is shipped where ``None``. On pages in a thorough
        layout (see :class:`~newsparse.Layout`) neither is asked.
    :raises InputError: ``model`` is no such file.
    :raises PluginError: a plugin that was handed in is faulty (under ``strict``, any).
    :raises UnknownPublisherError: ``publishers`` holds a key that nobody declares.
    """

    def __init__(
        self,
        *,
        plugins: Sequence[object] = (),
        publishers: Iterable[Publisher | str] | None = None,
        discover: bool = True,
        block: Iterable[str] = (),
        strict: bool = False,
        model: str | os.PathLike[str] | None = None,
    ) -> None:
        self.strict = strict
        self._model = None if model is None else trained(model)
        self._registry = load(plugins, publishers, discover=discover, block=block, strict=strict)

    @property
    def publishers(self) -> tuple[Publisher, ...]:
        """The publishers that this parser knows."""
        return self._registry.publishers

    @property
    def model(self) -> LineModel:
        """What labels the lines that no rule claims."""
        return self._model or trained()

    @property
    def plugins(self) -> tuple[PluginInfo, ...]:
        """The plugins that were found or given, faulty ones too."""
        return self._registry.plugins

    def parse(
        self,
        text: str,
        *,
        url: str | None = None,
        captured_at: datetime | None = None,
        publisher: str | None = None,
        language: str | None = None,
        format: str = "auto",  # noqa: A002 - the name that users expect
        strict: bool | None = None,
    ) -> Article:
        """The article on a page, every line of the text accounted for.

        :param text: the text as scraped; any ``str``.
        :param url: where the page was scraped. Names the publisher; may give the date.
        :param captured_at: when; a naive time is taken as UTC.
        :param publisher: its key, where you know it; beats URL and signs.
        :param language: a BCP 47 tag, where you know it.
        :param format: ``auto``, ``text`` or ``markdown``.
        :param strict: as the parser's, for this page.
        :raises InputError: an argument that no page can have.
        :raises PluginError: under ``strict``, a plugin failed.
        """
        page = Page(text, url, captured_at, publisher, language, format)
        chosen = self.strict if strict is None else strict
        return run(page, self._registry, strict=chosen, model=self._model)

    def parse_many(self, pages: Iterable[Page | Mapping[str, Any] | str]) -> Iterator[Article]:
        """The articles of many pages, lazily and in order.

        :param pages: each a :class:`~newsparse.Page`, a mapping of ``parse``'s arguments, or text.
        :raises InputError: at once, one page instead of many; later, something else, or an
            argument that no page can have: the message says which page, counted from 0.
        """
        if isinstance(pages, str | bytes | Page | Mapping):
            given = f"not one {type(pages).__name__}; put it in a list, or use parse"
            raise InputError(f"parse_many takes many pages, {given}")
        return self._each(pages)

    def _each(self, pages: Iterable[Page | Mapping[str, Any] | str]) -> Iterator[Article]:
        for number, page in enumerate(pages):
            made = _as_page(page, number)
            yield run(made, self._registry, strict=self.strict, model=self._model)


def _as_page(page: object, number: int) -> Page:
    try:
        if isinstance(page, Page):
            return page
        if isinstance(page, str):
            return Page(page)
        if isinstance(page, Mapping):
            return _page_of(page)
    except InputError as error:
        raise InputError(f"page {number}: {error}") from error
    raise InputError(f"page {number} must be a Page, a mapping or a str, not {type(page).__name__}")


def _page_of(arguments: Mapping[str, Any]) -> Page:
    known = [field.name for field in fields(Page)]
    for name in arguments:
        if name not in known:
            raise InputError(f"{name!r} is no argument of a page; there are {', '.join(known)}")
    if "text" not in arguments:
        raise InputError("has no text")
    return Page(**arguments)


@cache
def default_parser() -> Parser:
    """The parser behind the module's functions: all installed plugins; made when first used."""
    return Parser()


def parse(
    text: str,
    *,
    url: str | None = None,
    captured_at: datetime | None = None,
    publisher: str | None = None,
    language: str | None = None,
    format: str = "auto",  # noqa: A002 - the name that users expect
    strict: bool = False,
) -> Article:
    """The article on a page; see :meth:`Parser.parse`. Uses all installed plugins."""
    return default_parser().parse(
        text,
        url=url,
        captured_at=captured_at,
        publisher=publisher,
        language=language,
        format=format,
        strict=strict,
    )


class _Warnings:
    """What to tell the reader of one page; raises instead under ``strict``."""

    def __init__(self, strict: bool) -> None:
        self.strict = strict
        self.found: list[str] = []

    def note(self, warning: str | None) -> None:
        if warning:
            self.found.append(warning)

    def fault(self, plugin: str, problem: str, cause: BaseException | None = None) -> None:
        error = PluginError(plugin, problem)
        if self.strict:
            raise error from cause
        self.found.append(str(error))


def _without_blanks(page: Page) -> Page:
    """The page without a URL or language that says nothing."""
    url = page.url if page.url and page.url.strip() else None
    language = page.language if page.language and page.language.strip() else None
    if url == page.url and language == page.language:
        return page
    return evolve(page, url=url, language=language)


def _rulebooks(page: Page, identity: Identity, registry: Registry) -> list[Rulebook]:
    publisher = identity.publisher
    if publisher is None:
        return []
    layouts = layouts_in_force(publisher, page)
    return [registry.rulebook(publisher, layout) for layout in layouts]


def _model_for(rulebook: Rulebook | None, model: LineModel | None) -> tuple[LineModel, str]:
    """Who labels the lines that no rule claims, and its name."""
    if rulebook is not None and rulebook.layout.thorough:
        return label_rest, REST_NAME
    return model or trained(), MODEL_NAME


def _add_hook_claims(
    registry: Registry,
    page: Page,
    lines: Sequence[Line],
    publisher: Publisher | None,
    claims: dict[int, Claim],
    sources: dict[int, str],
    warnings: _Warnings,
) -> None:
    for hook in registry.hooks["newsparse_claims"]:
        made = _claims_by(hook, page, lines, publisher, warnings)
        for found in made:
            if lines[found.line].text and found.line not in claims:
                claims[found.line] = found
                sources[found.line] = hook.plugin


def _claims_by(
    hook: Hook,
    page: Page,
    lines: Sequence[Line],
    publisher: Publisher | None,
    warnings: _Warnings,
) -> list[Claim]:
    """The plugin's claims; none where one of them is faulty, as the rest is then in doubt too."""
    try:
        given: Any = hook(page=page, lines=lines, publisher=publisher)
        made = list(given or ())
    except (Exception, SystemExit) as error:  # noqa: BLE001 - a plugin's fault must not cost the page
        warnings.fault(hook.plugin, f"newsparse_claims raised {_named(error)}", error)
        return []
    for found in made:
        problem = (
            check(found, lines)
            if isinstance(found, Claim)
            else f"gave {type(found).__name__}, not a newsparse.Claim"
        )
        if problem is not None:
            warnings.fault(hook.plugin, f"newsparse_claims {problem}")
            return []
    return made


def _named(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"


def _relabelled(
    page: Page,
    labelled: tuple[LabelledLine, ...],
    rulebook: Rulebook,
    registry: Registry,
    warnings: _Warnings,
) -> tuple[LabelledLine, ...]:
    relabel = rulebook.layout.relabel
    if relabel is None:
        return labelled
    plugin = registry.plugin_of(rulebook.key)
    try:
        result = relabel(page, labelled)
    except (Exception, SystemExit) as error:  # noqa: BLE001 - a plugin's fault must not cost the page
        warnings.fault(plugin, f"relabel raised {_named(error)}", error)
        return labelled
    problem = fault_of_relabelled(labelled, result)
    if problem is not None:
        warnings.fault(plugin, f"relabel {problem}")
        return labelled
    return tuple(result)


def _places_of(
    lines: Sequence[Line], labelled: Sequence[LabelledLine], wanted: Sequence[int]
) -> tuple[int, ...]:
    """The places among the labelled lines, pieces of cut lines among them, of some lines."""
    numbers = {lines[place].number for place in wanted}
    return tuple(place for place, line in enumerate(labelled) if line.number in numbers)


def _aware(moment: datetime | None) -> datetime | None:
    if moment is None or moment.utcoffset() is not None:
        return moment
    return moment.replace(tzinfo=UTC)


def _enriched(article: Article, registry: Registry, *, strict: bool) -> Article:
    for hook in registry.hooks["newsparse_enrich"]:
        warnings = _Warnings(strict)
        article = _enriched_by(hook, article, warnings)
        if warnings.found:
            article = evolve(article, warnings=(*article.warnings, *warnings.found))
    return article


def _enriched_by(hook: Hook, article: Article, warnings: _Warnings) -> Article:
    try:
        result = hook(article=article)
        problem = _fault_of_enriched(article, result)
    except (Exception, SystemExit) as error:  # noqa: BLE001 - a plugin's fault must not cost the page
        warnings.fault(hook.plugin, f"newsparse_enrich raised {_named(error)}", error)
        return article
    if problem:
        warnings.fault(hook.plugin, f"newsparse_enrich {problem}")
        return article
    return result if isinstance(result, Article) else article


def _fault_of_enriched(before: Article, after: object) -> str | None:
    """What is wrong with what ``newsparse_enrich`` gave back; ``None`` if nothing is."""
    if after is None or after is before:
        return None
    if not isinstance(after, Article):
        return f"gave {type(after).__name__}, not an Article"
    if after.lines != before.lines:
        return "changed the article's lines, which it must keep"
    known = set(audit(before))
    return next((fault for fault in audit(after) if fault not in known), None)
