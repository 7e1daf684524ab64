-- Lets writers of rows that must not overlap take turns. Arguments: constraint, condition, columns. Two who write at
-- once would each wait for the other, and one would fail with a deadlock; so the second waits, and then meets the
-- constraint. A row that no longer counts waits for nobody.
CREATE FUNCTION take_turns() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    counts boolean;
    group_key text;
BEGIN
    -- What the database generates is not known yet, so a condition on it says nothing.
    EXECUTE format('SELECT (%s) IS NOT FALSE FROM (SELECT ($1).*) AS new_row', TG_ARGV[1]) INTO counts USING NEW;
    IF counts THEN
        SELECT coalesce(jsonb_agg(to_jsonb(NEW) -> TG_ARGV[i] ORDER BY i)::text, '')
        INTO group_key FROM generate_series(2, TG_NARGS - 1) AS i;
        PERFORM pg_advisory_xact_lock(hashtextextended(TG_ARGV[0] || group_key, 0));
    END IF;
    RETURN NEW;
END
$$;
