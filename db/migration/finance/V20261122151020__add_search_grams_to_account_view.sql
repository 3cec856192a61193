CREATE OR REPLACE SQL SECURITY INVOKER VIEW finance_account_view AS
SELECT id, number, name, customer_id, department_id, manager_id, stage, signed_on,
  contract, invoiced, received, search_text, search_grams, owed, uninvoiced, unpaid
FROM projects_project
WHERE state = 'APPROVED';
