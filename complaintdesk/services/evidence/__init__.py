"""The evidence package: what is handed to a lawyer or the police."""
