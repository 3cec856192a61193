-- When what is not closed yet is due, so that the most urgent is found without reading everything.
ALTER TABLE projects_project
  ADD COLUMN open_due_on DATE AS
    (IF(state = 'APPROVED' AND stage <> 'CLOSED', COALESCE(due_on, DATE '9999-12-31'), NULL)) PERSISTENT,
  ADD INDEX ix_projects_project_open_due_on (open_due_on, id DESC);
