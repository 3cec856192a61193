CREATE OR REPLACE SQL SECURITY INVOKER VIEW projects_project_view AS
SELECT id, number, name, customer_id, department_id, manager_id, state, stage, signed_on, due_on,
  contract, invoiced, received, owed, revenue_net, cost_net, open_due_on, uninvoiced
FROM projects_project;
