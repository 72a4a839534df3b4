"""The words and the grammar of pictures' credits, and who is an organisation."""
