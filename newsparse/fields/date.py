def parse_date(*a,**k): return None
def date_from_url(*a,**k): return None
def parse_entry_time(*a,**k): return None
