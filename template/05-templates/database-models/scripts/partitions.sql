-- Makes the coming months' partitions, where the model has partitioned tables. Needs the psql variable months_ahead.
SET client_min_messages = warning;

SELECT format('SELECT %s(%s)', oid::regproc, :'months_ahead')
FROM pg_proc
WHERE pronamespace = 'public'::regnamespace AND proname = 'create_month_partitions'
\gexec
