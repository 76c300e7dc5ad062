"""Orders from the shop system's CSV files: which columns mean what, reading, importing."""
