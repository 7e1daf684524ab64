"""Rows as JSON: a type and a function for each kind."""
