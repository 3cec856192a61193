CREATE OR REPLACE SQL SECURITY INVOKER VIEW projects_contract_view AS
SELECT id * 2 AS id, id AS project_id, department_id, manager_id, NULL AS change_id, number, signed_on AS counted_on,
  agreed_price AS amount
FROM projects_project
WHERE state = 'APPROVED'
UNION ALL
SELECT c.id * 2 + 1, c.project_id, p.department_id, p.manager_id, c.id, c.number, c.approved_on, c.amount
FROM projects_change c JOIN projects_project p ON p.id = c.project_id
WHERE c.state = 'APPROVED';
