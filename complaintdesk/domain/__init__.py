"""What is true: events, state, decisions and policies. Imports nothing but the standard library."""
