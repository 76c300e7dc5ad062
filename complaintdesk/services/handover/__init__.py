"""Pages that are handed over, and the log of what went to whom."""
