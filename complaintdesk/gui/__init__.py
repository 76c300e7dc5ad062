"""What a screen looks like (QtWidgets)."""
