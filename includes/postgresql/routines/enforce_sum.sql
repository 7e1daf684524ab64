-- Requires a sum over the rows that agree in some columns, when the transaction commits. Arguments: table, constraint,
-- column, sum, columns. A group without rows has no sum to keep.
CREATE FUNCTION enforce_sum() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    group_key text;
    matches text;
    candidate record;
    total numeric;
BEGIN
    FOR candidate IN SELECT OLD AS changed WHERE TG_OP <> 'INSERT' UNION ALL SELECT NEW WHERE TG_OP <> 'DELETE' LOOP
        SELECT
            format('SELECT jsonb_build_array(%s)', string_agg(format('($1).%I', TG_ARGV[i]), ', ')),
            string_agg(format('%1$I = ($1).%1$I', TG_ARGV[i]), ' AND ')
        INTO group_key, matches FROM generate_series(4, TG_NARGS - 1) AS i;
        EXECUTE group_key INTO group_key USING candidate.changed;
        PERFORM pg_advisory_xact_lock(hashtextextended(TG_ARGV[1] || group_key, 0));
        EXECUTE format('SELECT sum(%I) FROM public.%I WHERE %s', TG_ARGV[2], TG_ARGV[0], matches)
        INTO total USING candidate.changed;
        IF total <> TG_ARGV[3]::numeric THEN
            RAISE EXCEPTION '% asks for the sum %, not %', TG_ARGV[1], TG_ARGV[3], total
                USING ERRCODE = 'check_violation', TABLE = TG_ARGV[0], CONSTRAINT = TG_ARGV[1];
        END IF;
    END LOOP;
    RETURN NULL;
END
$$;
