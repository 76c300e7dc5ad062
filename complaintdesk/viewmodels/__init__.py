"""What a screen knows: rules of the forms without widgets (QtCore only)."""
