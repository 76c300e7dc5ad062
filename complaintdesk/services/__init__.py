"""What the app does: the verbs that window, command line and tests share."""
