-- Limits how many rows agree in some columns. Arguments: table, constraint, count, condition, columns. Writers of one
-- group take turns, so that two of them cannot both fill the last place.
CREATE FUNCTION enforce_limit() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    group_key text;
    matches text;
    found bigint;
BEGIN
    SELECT
        format('SELECT jsonb_build_array(%s)', string_agg(format('($1).%I', TG_ARGV[i]), ', ')),
        string_agg(format('%1$I = ($1).%1$I', TG_ARGV[i]), ' AND ')
    INTO group_key, matches FROM generate_series(4, TG_NARGS - 1) AS i;
    EXECUTE group_key INTO group_key USING NEW;
    PERFORM pg_advisory_xact_lock(hashtextextended(TG_ARGV[1] || group_key, 0));
    EXECUTE format('SELECT count(*) FROM public.%I WHERE %s AND (%s)', TG_ARGV[0], matches, TG_ARGV[3])
    INTO found USING NEW;
    IF found > TG_ARGV[2]::bigint THEN
        RAISE EXCEPTION '% allows % rows, not %', TG_ARGV[1], TG_ARGV[2], found
            USING ERRCODE = 'check_violation', TABLE = TG_ARGV[0], CONSTRAINT = TG_ARGV[1];
    END IF;
    RETURN NULL;
END
$$;
