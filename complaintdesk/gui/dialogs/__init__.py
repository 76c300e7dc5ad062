"""Dialogs, wired."""
