"""Reading what arrives, mail and pictures, without trusting any of it."""
