-- Prints the query that counts the rows of every table.
SELECT 'SELECT * FROM ('
    || string_agg(format('SELECT %L AS name, count(*) FROM public.%I', relname, relname), ' UNION ALL ')
    || ') AS counts ORDER BY name COLLATE "C"'
FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition;
