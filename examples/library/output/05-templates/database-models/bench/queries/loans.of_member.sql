-- simple: What a member has at home, the most urgent first
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS member
FROM bench.samples WHERE query = 'loans.of_member' AND n = :n \gset
SELECT * FROM loans WHERE member_id = :member AND status = 'open' ORDER BY due_on, id LIMIT 50;
COMMIT;
