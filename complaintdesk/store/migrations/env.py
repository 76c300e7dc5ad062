"""Runs migrations on the connection that store/database.py hands over, inside its transaction."""

from alembic import context

from complaintdesk.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
