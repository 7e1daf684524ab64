-- One line a column: table.column|rows|checksum of its values in the order of the primary key. Run with psql.
SELECT format(
    'SELECT %L || key, count(*), md5(string_agg(coalesce(md5(value), ''-''), '''' ORDER BY n)) '
    'FROM (SELECT row_number() OVER (ORDER BY %s) AS n, to_jsonb(t) AS fields FROM public.%I AS t) AS t, jsonb_each_text(fields) '
    'GROUP BY key ORDER BY key COLLATE "C"',
    relname || '.', coalesce(key, 't::text'), relname
)
FROM pg_class
    LEFT JOIN (
        SELECT conrelid, string_agg(quote_ident(attname), ', ' ORDER BY ordinality) AS key
        FROM pg_constraint
            CROSS JOIN unnest(conkey) WITH ORDINALITY
            JOIN pg_attribute ON attrelid = conrelid AND attnum = unnest
        WHERE contype = 'p'
        GROUP BY conrelid
    ) AS keys ON conrelid = oid
WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
    AND relname <> 'schema_migrations'
ORDER BY relname COLLATE "C"
\gexec
