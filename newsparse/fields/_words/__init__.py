"""Tables of the small fields, and how lines are folded to be looked up in them."""
