"""Real database servers for the tests: found, started on first need, and gone when the session is.

A test asks for the fixture `postgresql` (runs once for the oldest and once for the newest major version at hand) or
`postgresql_newest`, and gets a [`Server`][engines.server.Server].
"""
