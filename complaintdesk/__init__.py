"""ComplaintDesk: call notes, call-backs, recordings and evidence for small shops."""

__version__ = "0.1.0"
