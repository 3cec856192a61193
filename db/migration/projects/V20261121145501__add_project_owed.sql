ALTER TABLE projects_project
  ADD COLUMN owed DECIMAL(15,2) AS (IF(state = 'APPROVED' AND contract > received, contract - received, 0)) PERSISTENT,
  ADD INDEX ix_projects_project_owed (owed, id),
  ADD INDEX ix_projects_project_due_on (stage, due_on);
