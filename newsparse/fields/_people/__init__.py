"""The words and the grammar of bylines, datelines and biographies."""
