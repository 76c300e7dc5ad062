"""Forms, wired."""
