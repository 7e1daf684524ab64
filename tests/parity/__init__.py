"""Parity: one list of behaviours that every target shows, on one service and the same database.

A target's adapter is a process that speaks JSON lines: `{"id": 1, "op": "create", ...}` is answered by
`{"id": 1, "result": ...}` or `{"id": 1, "error": {"name", "message", "constraint", "record", "properties"}}`, in any
order, since requests are handled at once. The first request is `open`: `url` of the database as the application, `orm`,
`root`, the folder of the rendered models, and `records`, the words of the language (see [words][parity.words.words]).

Values cross by column: 64-bit numbers and decimals as strings, moments in ISO 8601 with their offset, bytes as
hexadecimal digits, a period as `[from, to]` with null for no end, everything else as JSON has it. A `record` is named
by its class, a `key` is an object by column, a relation and a query have the language's names, arguments are named as
in the spec. Every request may carry `context`: `tenant`, `actor`, `isolation`, and runs in one transaction of its own.

- `create`: `record, values`; the row, with what the database filled in.
- `get`: `record, key, deleted`; the row, or null. Deleted ones only if asked.
- `update`: `record, key, changes, version`; the row. StaleRecord if its version is another.
- `remove`: `record, key`; null. Soft where the record is.
- `restore`: `record, key`; the row, no longer deleted.
- `increment`: `record, key, column, by`; the row. The database adds.
- `query`: `record, name, arguments, limit, after`; `rows`, and `next`, the cursor of the next page, or null.
- `related`: `record, keys, relation`; `rows`, for each key a list, and `statements`, how many were sent.
- `dto`: `record, key`; the DTO as it would be sent to a client.
- `validate`: `record, values`; the problems, each `property, rule, message`. Nothing is sent.
- `transaction`: `steps, attempts`; the answers to its steps, all or nothing.
- `idempotent`: `actor, scope, key, request, steps`; `response`, the answers to its steps, and `replayed`.
- `statements`: how many statements were sent so far.
- `close`: null, and the process ends.
"""
