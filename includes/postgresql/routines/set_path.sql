-- Sets the path and the depth of a row in a tree by the rows above it, and refuses a place below the row itself.
-- Arguments: table, constraint, foreign key, column to referenced column (as JSON), then the columns of name, path and
-- depth.
CREATE FUNCTION set_path() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    new_row CONSTANT jsonb := to_jsonb(NEW);
    parent text;
    next_parent text;
    itself text;
    is_root boolean;
    is_circle boolean;
    names_above text := '';
    rows_above integer := 0;
BEGIN
    SELECT
        string_agg(format('_row.%I = ($1).%I', theirs, mine), ' AND '),
        string_agg(format('_row.%I = (above._at).%I', theirs, mine), ' AND '),
        string_agg(format('(_at).%1$I = ($1).%1$I', theirs), ' AND '),
        bool_or(new_row ->> mine IS NULL),
        bool_and(new_row -> mine = new_row -> theirs)
    INTO parent, next_parent, itself, is_root, is_circle FROM jsonb_each_text(TG_ARGV[3]::jsonb) AS pair (mine, theirs);
    IF NOT is_root AND NOT is_circle THEN
        EXECUTE format(
            'WITH RECURSIVE above AS (
                SELECT _row AS _at, 1 AS distance FROM public.%1$I AS _row WHERE %2$s
                UNION ALL
                SELECT _row, above.distance + 1 FROM above JOIN public.%1$I AS _row ON %3$s
            )
            SELECT string_agg((_at).%4$I || ''/'', '''' ORDER BY distance DESC), count(*), bool_or(%5$s) FROM above',
            TG_ARGV[0], parent, next_parent, TG_ARGV[4], itself
        ) INTO names_above, rows_above, is_circle USING NEW;
        IF rows_above = 0 THEN
            RAISE EXCEPTION 'a row of % lies below a row that is not there', TG_ARGV[0]
                USING ERRCODE = 'foreign_key_violation', TABLE = TG_ARGV[0], CONSTRAINT = TG_ARGV[2];
        END IF;
    END IF;
    IF is_circle THEN
        RAISE EXCEPTION 'a row of % would lie below itself', TG_ARGV[0]
            USING ERRCODE = 'check_violation', TABLE = TG_ARGV[0], CONSTRAINT = TG_ARGV[1];
    END IF;
    RETURN jsonb_populate_record(NEW, jsonb_build_object(
        TG_ARGV[5], '/' || names_above || (new_row ->> TG_ARGV[4]) || '/',
        TG_ARGV[6], rows_above
    ));
END
$$;
