"""How to reach the database: settings, transactions, errors, and what is checked before it is asked."""
