-- One line a table: name|rows|checksum of all rows, whatever their order. Run with psql.
SELECT format(
    'SELECT %L, count(*), coalesce(md5(string_agg(md5(t::text), '''' ORDER BY md5(t::text))), '''') FROM public.%I AS t',
    relname, relname
)
FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
    AND relname <> 'schema_migrations'
ORDER BY relname COLLATE "C"
\gexec
