-- <table>: what changes, what it locks, and what is lost when it is undone.
-- Copy to NNN_<what_changes>.sql with the next free number, for what only you know, such as moving data.

-- migrate:up
SET LOCAL lock_timeout = '2s';

-- migrate:down
SET LOCAL lock_timeout = '2s';
