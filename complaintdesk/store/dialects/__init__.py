"""What differs between the two engines."""
