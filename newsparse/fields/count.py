def parse_count(text): return None
