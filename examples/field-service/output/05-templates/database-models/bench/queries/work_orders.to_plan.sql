-- simple: Orders without a visit, most urgent first
\set n random(1, :SAMPLES)
BEGIN;
SELECT * FROM work_orders WHERE status = 'ready' AND deleted_at IS NULL ORDER BY priority DESC, due_on, id LIMIT 100;
COMMIT;
