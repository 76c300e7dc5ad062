"""The outside world behind services.ports: audio, keyring, telephony, typesetting."""
