"""The block list as other systems take it: one module for each format, pure functions from rows to bytes."""
