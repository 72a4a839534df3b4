# STUB until the real one lands
import re
from attrs import frozen
@frozen
class Credit:
    text: str
    label: str | None = None
    photographers: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
_L=r"(?:Photographs?|Illustrations?|Composite)"
def parse_credit(text):
    m=re.match(_L+r": ?",text)
    t=text[m.end():] if m else text
    return Credit(t) if t.strip() else None
def split_caption(text):
    m=re.search(r"(?:^|\s)("+_L+r": [^.]{1,200})$",text)
    return (text[:m.start(1)].strip(), m[1]) if m else None
