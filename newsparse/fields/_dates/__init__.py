"""How dates are printed, and read: the parts of newsparse.fields.date and datespan."""
