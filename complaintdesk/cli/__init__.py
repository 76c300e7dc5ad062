"""The command line: thin over the services, quick to start, one clear line for everything that cannot be done."""
