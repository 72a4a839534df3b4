import re
from newsparse.model import Author
def parse_byline(text):
    t=re.sub(r"^by ","",text,flags=re.I)
    return tuple(Author(x) for x in re.split(r",| and ",t) if x.strip())
def parse_contributors(text): return ()
