-- Makes the coming months' partitions, where the model has partitioned tables.
SET client_min_messages = warning;

SELECT format('SELECT %s()', oid::regproc)
FROM pg_proc
WHERE pronamespace = 'public'::regnamespace AND proname = 'create_month_partitions' AND pronargs = pronargdefaults
\gexec
