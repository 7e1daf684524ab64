"""Lets Alembic compare the models with the database: `alembic check`. The migrations own the schema, not Alembic."""

import warnings
from collections.abc import Collection

import sqlalchemy as sa
from alembic import context

from models.sqlalchemy import Base, connect

PARTITIONS = "SELECT relname FROM pg_class WHERE relispartition AND relnamespace = 'public'::regnamespace"
# What dbmate records.
OTHERS = {"schema_migrations"}


def compare(connection: sa.Connection) -> None:
    """Runs what Alembic was asked for."""
    others: Collection[str | None] = OTHERS.union(connection.scalars(sa.text(PARTITIONS)))
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        compare_server_default=True,
        autogenerate_plugins=["alembic.autogenerate.*", "alembic.ext.checkconstraint_byname"],
        include_name=lambda name, kind, _: kind != "table" or name not in others,
        dont_mutate=True,
    )
    with context.begin_transaction():
        context.run_migrations()


# Alembic only says that PostgreSQL prints an expression in other words.
warnings.filterwarnings("ignore", "Computed default on .* cannot be modified")
given: sa.Connection | None = context.config.attributes.get("connection")
if given is not None:
    compare(given)
else:
    database = connect()
    with database.primary.connect() as connection:
        compare(connection)
    database.close()
