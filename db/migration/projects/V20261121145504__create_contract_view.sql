CREATE SQL SECURITY INVOKER VIEW projects_contract_view AS
SELECT id * 2 AS id, id AS project_id, NULL AS change_id, number, signed_on AS counted_on, agreed_price AS amount
FROM projects_project
WHERE state = 'APPROVED'
UNION ALL
SELECT id * 2 + 1, project_id, id, number, approved_on, amount
FROM projects_change
WHERE state = 'APPROVED';
