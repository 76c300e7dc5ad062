"""Printed from ui/*.ui by packaging/generate.py; never edited."""
