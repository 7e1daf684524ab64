-- Leaves what keeps rows apart, and drops every other index: what remains is the same data without help for queries.
SELECT format('DROP INDEX %s', pg_index.indexrelid::regclass)
FROM pg_index
    JOIN pg_class ON pg_class.oid = indexrelid
WHERE relnamespace = 'public'::regnamespace AND NOT indisunique AND NOT indisexclusion AND NOT relispartition
\gexec
