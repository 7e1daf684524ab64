-- Keeps totals over the rows that refer to a row, in that row. Arguments: referenced table, then for each total its column,
-- column to referenced column (as JSON), what a row adds to it, and which rows count. All that a statement changes in a
-- row is added at once, so that its checks see what comes of it. It runs as its owner because nobody else may write totals.
CREATE FUNCTION keep_total() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    changed CONSTANT text := concat_ws(
        ' UNION ALL ',
        CASE WHEN TG_OP <> 'INSERT' THEN 'SELECT -1 AS _sign, * FROM old_rows' END,
        CASE WHEN TG_OP <> 'DELETE' THEN 'SELECT 1 AS _sign, * FROM new_rows' END
    );
    key text;
    matches text;
    shares text;
    sums text;
    assignments text;
    changes text;
    changing integer;
BEGIN
    SELECT
        string_agg(quote_ident(name), ', ' ORDER BY name),
        string_agg(format('kept.%1$I = changes.%1$I AND ', name), '') || '0 <> ANY (_sums)'
    INTO key, matches FROM jsonb_each_text(TG_ARGV[2]::jsonb) AS pair (referring, name);
    SELECT
        string_agg(format(
            'SELECT %s, %s, (_sign * %s)::numeric FROM changed WHERE %s',
            (
                SELECT string_agg(quote_ident(referring), ', ' ORDER BY name)
                FROM jsonb_each_text(TG_ARGV[i + 1]::jsonb) AS pair (referring, name)
            ),
            place, TG_ARGV[i + 2], TG_ARGV[i + 3]
        ), ' UNION ALL '),
        string_agg(format('coalesce(sum(_amount) FILTER (WHERE _place = %s), 0)', place), ', ' ORDER BY place),
        string_agg(format('%1$I = kept.%1$I + _sums[%2$s]', TG_ARGV[i], place), ', ')
    INTO shares, sums, assignments FROM generate_series(1, TG_NARGS - 4, 4) WITH ORDINALITY AS total (i, place);
    changes := format(
        'WITH changed AS (%2$s), shares (%1$s, _place, _amount) AS (%3$s),
        changes AS (SELECT %1$s, ARRAY[%4$s] AS _sums FROM shares GROUP BY %1$s)',
        key, changed, shares, sums
    );
    EXECUTE changes || 'SELECT count(*) FROM (SELECT FROM changes WHERE 0 <> ANY (_sums) LIMIT 2) AS changing' INTO changing;
    IF changing > 1 THEN
        -- Statements that lock rows in the same order wait for one another instead of getting a deadlock.
        EXECUTE changes || format(
            'SELECT FROM public.%I AS kept JOIN changes USING (%2$s) WHERE 0 <> ANY (_sums)
            ORDER BY %2$s FOR NO KEY UPDATE OF kept',
            TG_ARGV[0], key
        );
    END IF;
    -- A statement without rows fires triggers too, so one over a total of rows of its own table would never end.
    IF changing > 0 THEN
        EXECUTE changes || format('UPDATE public.%I AS kept SET %s FROM changes WHERE %s', TG_ARGV[0], assignments, matches);
    END IF;
    RETURN NULL;
END
$$;

REVOKE EXECUTE ON FUNCTION keep_total() FROM PUBLIC;
