"""The control target: an adapter in plain SQL, which shows what the database does by itself."""
