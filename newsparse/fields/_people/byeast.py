"""Bylines in Chinese, Japanese and Korean: names of a few characters, with roles glued to them.

The grammar, in brackets of any kind or none::

    byline  = {label people}
    label   = "文" | "作者" | "取材・文" | "글" | "写真" | … (":" | "／" | "＝" | "・" | space)
    people  = [place "＝"] [agency] [role] name {("、" | "・" | space) name} [role] ["／" place "報導"]
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.fields._people.eastwords import (
    DATE_WORDS,
    DEPARTMENTS,
    EAST_MENUS,
    EAST_PLACES,
    JAPANESE_SURNAMES,
    KOREAN_SURNAMES,
    OTHER_LABELS,
    OUTLET_ENDS,
    REPORTS,
    ROLES_AFTER,
    ROLES_BEFORE,
    SURNAMES,
    WRITER_LABELS,
)
from newsparse.fields._people.wires import is_wire
from newsparse.model import Author

_HAN = r"\u3400-\u4dbf\u4e00-\u9fff々〆"
_KANA = r"\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff"
_HANGUL = r"\uac00-\ud7a3"
_EAST = re.compile(f"[{_HAN}{_KANA}{_HANGUL}]")


def _either(table: frozenset[str]) -> str:
    return "|".join(map(re.escape, sorted(table, key=len, reverse=True)))


_COLON = r"\s?[:：／/＝=｜|・]\s?"
_LABEL = re.compile(
    rf"(?<![{_HAN}{_KANA}{_HANGUL}・])(?:(?P<writer>{_either(WRITER_LABELS)})|(?P<other>{_either(OTHER_LABELS)}))"
    rf"(?:{_COLON}|\s(?=[{_HAN}{_KANA}{_HANGUL}]))"
)
_NOISE = re.compile(
    rf"\S{{1,64}}@\S{{1,255}}|https?://\S{{1,300}}|(?<![{_KANA}])(?:{_either(DATE_WORDS)})(?:时间|時間|日時|시간)?[:：\s]?"
    r"|[0-9]{2,4}\s?[年./-]\s?[0-9]{1,2}\s?[月./-]\s?[0-9]{1,2}\s?[日号]?"
    r"|[0-9]{1,3}\s?(?:分|分钟|分鐘|時間|小时|小時|日|天|週間|周|か月|ヶ月|个月|個月|年|분|시간|일|주|개월|년)\s?[前전]"
    r"|(?<!\d)[0-9]{1,2}[/.][0-9]{1,2}(?=\s?[(（])|[(（][月火水木金土日一二三四五六월화수목금토일](?:曜日?|요일)?[)）]"
    r"|[0-9]{2,4}년\s?[0-9]{1,2}월\s?[0-9]{1,2}일|[0-9]{1,2}月[0-9]{1,2}日"
    r"|(?:午前|午後|上午|下午|오전|오후)?\s?[0-9]{1,2}(?:[:：時时点][0-9]{1,2}분?分?)(?::[0-9]{2})?|[0-9]{1,2}(?:日|时|時|시|분)"
    r"|(?:来源|來源|出典|출처)[:：]\s?[^\s;，,、|）)】]{1,30}"
)
_BRACKET = r"[()（）【】\[\]［］〔〕「」<>〈〉《》]"
_CUT = re.compile(
    rf"{_BRACKET}|[;；,，、|｜/／&＆=＝\n\r\u2028]|\s[-–—]\s|(?<=[{_HANGUL}])·(?=[{_HANGUL}])"
    rf"|(?<=[{_HAN}])(?<![部局社班課員者長授師記])・(?=[{_HAN}])"
)
_BEFORE = re.compile(rf"(?P<role>[{_HAN}]{{0,6}}(?:{_either(ROLES_BEFORE)}))\s?[·・]?\s?")
_DEPARTMENT = re.compile(rf"(?P<desk>{_either(DEPARTMENTS)})(?:\s?[・·]\s?|\s)")
_BETWEEN = re.compile(rf"\s+(?=(?:{_either(ROLES_BEFORE)})\s?[{_HAN}]{{2}})")
_NO_NAMES = EAST_MENUS | EAST_PLACES | ROLES_BEFORE | ROLES_AFTER | WRITER_LABELS | OTHER_LABELS
_ROLES_AFTER = sorted(ROLES_AFTER, key=len, reverse=True)
_FOREIGN = re.compile(
    rf"[{_HAN}]{{2,6}}[·・•][{_HAN}]{{1,8}}|[{_KANA}]{{2,12}}[・＝=][{_KANA}]{{2,12}}"
)
_NAME = re.compile(rf"[{_HAN}]{{2,4}}|[{_HAN}{_KANA}]{{3,7}}|[{_HANGUL}]{{2,4}}")
_TWO_NAMES = re.compile(rf"(?P<a>[{_HAN}]{{2,4}})(?:和|与|與|及)(?P<b>[{_HAN}]{{2,4}})")
_KOREAN_TWO = re.compile(rf"(?P<a>[{_HANGUL}]{{2,4}})[와과]\s(?P<b>[{_HANGUL}]{{2,4}})")
_MOST_EAST = 200


def is_eastern(text: str) -> bool:
    """Whether it is set in Chinese, Japanese or Korean."""
    return not text.isascii() and _EAST.search(text) is not None


def eastern_people(text: str) -> Iterator[tuple[str | None, Author]]:
    """Everyone named, each with the word for what they did instead of writing.

    :param text: of a bounded length; one of more than 200 characters names nobody.
    """
    if (
        len(text) > _MOST_EAST
        or "。" in text
        or text.rstrip().endswith(("。", "？", "！", "?", "!", "다.", "요."))
    ):
        return
    text = _NOISE.sub(lambda match: "\u2028".ljust(len(match[0]), "\u2028"), text)
    labels = list(_LABEL.finditer(text))
    first = labels[0].start() if labels else len(text)
    yield from _group(text[:first], None, sure=False)
    for at, label in enumerate(labels):
        end = labels[at + 1].start() if at + 1 < len(labels) else len(text)
        done = label["other"]
        yield from _group(text[label.end() : end], done, sure=True, role=_role_of(label["writer"]))


def _role_of(label: str | None) -> str | None:
    return label if label in ROLES_BEFORE else None


def _group(
    text: str, done: str | None, *, sure: bool, role: str | None = None
) -> Iterator[tuple[str | None, Author]]:
    """The people of one label, or of a byline without."""
    pieces = [piece.strip(" \u3000-–—.。:：·・") for piece in _CUT.split(text)]
    pieces = [part for piece in pieces if piece for part in _by_roles(piece)]
    found: list[Author] = []
    place: str | None = None
    agency: str | None = None
    for piece in pieces:
        town = _town(piece)
        if town:
            place = place or town
            continue
        if is_wire(piece) and len(pieces) > 1 and not found:
            agency = agency or piece
            continue
        found += _people(piece, sure=sure or len(pieces) == 1, role=role)
    last = next((one.role for one in reversed(found) if one.role), None)
    if not found and agency:
        found = [Author(agency, organisation=agency)]
    for one in found:
        whole = one.organisation == one.name
        yield (
            done,
            Author(
                one.name,
                one.role or (None if whole else last),
                one.organisation or (None if whole else agency),
                one.place or place,
            ),
        )


def _by_roles(piece: str) -> list[str]:
    """The people of a piece that each has a role before the name: “记者王立德 通讯员李文波”."""
    return _BETWEEN.split(piece) if _BEFORE.match(piece) else [piece]


def _town(piece: str) -> str | None:
    """The place that a piece names: “台北報導”, “ワシントン”."""
    bare = piece
    for word in REPORTS:
        bare = bare.removesuffix(word)
    bare = bare.strip()
    return bare if bare in EAST_PLACES or (bare != piece and 1 < len(bare) <= 4) else None


def _people(piece: str, *, sure: bool, role: str | None) -> list[Author]:
    """The people that one piece names."""
    organisation = None
    if is_wire(piece):
        return [Author(piece, organisation=piece)]
    desk = _DEPARTMENT.match(piece)
    if desk and desk.end() < len(piece):
        organisation, piece, sure = desk["desk"], piece[desk.end() :], True
    before = _BEFORE.match(piece)
    if before and before.end() < len(piece):
        role, employer = _role_and_agency(before["role"])
        organisation = organisation or employer
        piece = piece[before.end() :]
        sure = True
    elif _leads_in_korean(piece):
        role, _, piece = piece.partition(" ")
        sure = True
    after = None if role and _is_name(piece) else _role_at_end(piece)
    place = None
    if after:
        role = role if after in REPORTS else after
        piece, place = _split_town(piece[: -len(after)].strip())
        sure = True
    if not place and sure:
        place, piece = _leading_town(piece)
    names, paper = _names(piece, sure=sure)
    return [
        Author(name, role, organisation or paper, place)
        if not name.endswith(OUTLET_ENDS) or (name == piece and _is_name(name) and role)
        else Author(name, organisation=name)
        for name in names
    ]


def _leads_in_korean(piece: str) -> bool:
    """Whether a role stands before a Korean name: “기자 홍리태”."""
    head, _, rest = piece.partition(" ")
    return head in ROLES_AFTER and _opens_name(rest) and _role_at_end(rest) is None


def _role_at_end(piece: str) -> str | None:
    """The role behind a name, glued to it or not: of “홍길동 경제전문기자” all behind the space."""
    role = next((word for word in _ROLES_AFTER if piece.endswith(word)), None)
    if role is None or role == piece:
        return None
    last = piece.rsplit(maxsplit=1)[-1]
    return last if last != piece and role not in REPORTS else role


def _leading_town(piece: str) -> tuple[str | None, str]:
    """``ロンドン田中太郎`` as place and name."""
    town = next((town for town in EAST_PLACES if piece.startswith(town)), None)
    rest = piece[len(town) :].strip() if town else ""
    if town and len(rest) >= 2 and (_is_name(rest) and (len(rest) > 2 or _opens_name(rest))):
        return town, rest
    return None, piece


def _role_and_agency(printed: str) -> tuple[str, str | None]:
    """``新华社记者`` as role and agency."""
    for word in sorted(ROLES_BEFORE, key=len, reverse=True):
        if printed.endswith(word):
            employer = printed[: -len(word)]
            if is_wire(employer) or employer.endswith(OUTLET_ENDS):
                return word, employer
            return printed, None
    return printed, None


def _split_town(piece: str) -> tuple[str, str | None]:
    """``王小明北京`` as name and place."""
    for size in (2, 3, 4):
        town = piece[-size:]
        if town in EAST_PLACES and len(piece) - size >= 2:
            return piece[:-size].strip(), town
    return piece, None


def _names(piece: str, *, sure: bool) -> tuple[list[str], str | None]:
    """The names in a piece without its roles, and whom they work for."""
    for pattern in (_TWO_NAMES, _KOREAN_TWO):
        both = pattern.fullmatch(piece)
        if both and all(map(_opens_name, both.group("a", "b"))):
            return [both["a"], both["b"]], None
    if _FOREIGN.fullmatch(piece):
        return [piece], None
    words = piece.split()
    if len(words) > 1:
        return _spaced(piece, words, sure=sure)
    named = _is_name(piece) or (
        sure and piece.endswith(OUTLET_ENDS) and _NAME.match(piece) is not None
    )
    return ([piece] if named else []), None


def _spaced(piece: str, words: list[str], *, sure: bool) -> tuple[list[str], str | None]:
    employer = None
    if (len(words) > 1 and words[0].endswith(OUTLET_ENDS) and not _opens_name(words[0])) or is_wire(
        words[0]
    ):
        employer, words = words[0], words[1:]
    if words and words[0] in EAST_PLACES:
        words = words[1:]
    if not all(map(_is_half_name, words)):
        return [], None
    if len(words) == 2 and sum(map(len, words)) <= 7 and not all(map(_opens_name, words)):
        return [piece[piece.index(words[0]) :]], employer
    if sure or len(words) == 1 or all(map(_opens_name, words)):
        return [word for word in words if _is_name(word)], employer
    return [], None


def _is_half_name(word: str) -> bool:
    return re.fullmatch(
        rf"[{_HAN}{_KANA}]{{1,5}}|[{_HANGUL}]{{2,4}}|[{_KANA}・]{{2,16}}", word
    ) is not None and (word not in EAST_MENUS)


def _is_name(word: str) -> bool:
    return _NAME.fullmatch(word) is not None and word not in _NO_NAMES


def _opens_name(word: str) -> bool:
    """Whether it opens as names do: with a family name."""
    if word[:1] in KOREAN_SURNAMES:
        return 2 <= len(word) <= 4
    return word[:1] in SURNAMES and 2 <= len(word) <= 3


def shows_eastern(text: str) -> bool:
    """Whether a line on its own shows that it is a byline: a label, a role, or a common name."""
    if len(text) > _MOST_EAST // 2:
        return False
    bare = text.strip(" \u3000【】()（）[]［］")
    before = _BEFORE.match(bare)
    if (
        _LABEL.match(bare)
        or _DEPARTMENT.match(bare)
        or (before and before.end() < len(bare))
        or _leads_in_korean(bare)
    ):
        return True
    first = _CUT.split(bare, maxsplit=1)[0].strip()
    if _role_at_end(first) and "기사" not in first:
        return True
    whole = bare.replace(" ", "").replace("\u3000", "")
    surname = next((whole[:size] for size in (3, 2, 1) if whole[:size] in JAPANESE_SURNAMES), "")
    return bool(surname) and len(surname) + 1 <= len(whole) <= len(surname) + 3 and _is_name(whole)
