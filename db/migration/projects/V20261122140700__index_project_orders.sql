-- One index for each order that the lists offer; a unique index alone does not serve "number, id".
ALTER TABLE projects_project
  ADD COLUMN uninvoiced DECIMAL(16,2) AS (contract - invoiced) PERSISTENT,
  ADD COLUMN unpaid DECIMAL(16,2) AS (invoiced - received) PERSISTENT,
  ADD INDEX ix_projects_project_number (number, id),
  ADD INDEX ix_projects_project_name (name, id),
  ADD INDEX ix_projects_project_agreed_price (agreed_price, id),
  ADD INDEX ix_projects_project_change_total (change_total, id),
  ADD INDEX ix_projects_project_invoiced (invoiced, id),
  ADD INDEX ix_projects_project_received (received, id),
  ADD INDEX ix_projects_project_cost_net (cost_net, id),
  ADD INDEX ix_projects_project_margin_rate (margin_rate, id),
  ADD INDEX ix_projects_project_uninvoiced (uninvoiced, id),
  ADD INDEX ix_projects_project_unpaid (unpaid, id),
  DROP INDEX ix_projects_project_open_due_on,
  ADD INDEX ix_projects_project_open_due_on (open_due_on, id);
