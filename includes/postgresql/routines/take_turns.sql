-- Lets writers of rows that must not overlap take turns. Arguments: constraint, columns. Two who write at once would
-- each wait for the other, and one would fail with a deadlock; so the second waits, and then meets the constraint.
CREATE FUNCTION take_turns() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    group_key text;
BEGIN
    SELECT coalesce(jsonb_agg(to_jsonb(NEW) -> TG_ARGV[i] ORDER BY i)::text, '')
    INTO group_key FROM generate_series(1, TG_NARGS - 1) AS i;
    PERFORM pg_advisory_xact_lock(hashtextextended(TG_ARGV[0] || group_key, 0));
    RETURN NEW;
END
$$;
