CREATE VIEW projects_project_view AS
SELECT id, number, name, customer_id, department_id, manager_id, signed_on, due_on, state, stage,
       agreed_price, change_total, contract, revenue_net, cost_net, margin_rate, invoiced, received
FROM projects_project;
