-- Refuses a first state or a change of state that is not allowed. Arguments: table, column, constraint, first states,
-- changes. The table is an argument because on a distributed engine TG_TABLE_NAME names a shard. A column that is
-- missing is an error: a rename must not open the gate.
CREATE FUNCTION enforce_transition() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    allowed CONSTANT jsonb := TG_ARGV[4];
    new_state text := to_jsonb(NEW) ->> TG_ARGV[1];
    old_state text;
    permitted boolean;
BEGIN
    IF NOT to_jsonb(NEW) ? TG_ARGV[1] THEN
        RAISE EXCEPTION '%.% does not exist', TG_ARGV[0], TG_ARGV[1] USING ERRCODE = 'undefined_column';
    END IF;
    IF TG_OP = 'INSERT' THEN
        permitted := new_state IS NULL OR TG_ARGV[3]::jsonb ? new_state;
    ELSE
        old_state := to_jsonb(OLD) ->> TG_ARGV[1];
        permitted := new_state IS NOT DISTINCT FROM old_state
            OR (old_state IS NULL AND TG_ARGV[3]::jsonb ? new_state)
            OR coalesce(allowed -> old_state ? new_state, false);
    END IF;
    IF NOT coalesce(permitted, false) THEN
        RAISE EXCEPTION '%.% cannot change from % to %',
            TG_ARGV[0], TG_ARGV[1], coalesce(old_state, 'nothing'), coalesce(new_state, 'nothing')
            USING ERRCODE = 'check_violation', TABLE = TG_ARGV[0], COLUMN = TG_ARGV[1], CONSTRAINT = TG_ARGV[2];
    END IF;
    RETURN NEW;
END
$$;
