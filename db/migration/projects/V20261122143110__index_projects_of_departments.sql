ALTER TABLE projects_project
  ADD INDEX ix_projects_project_department_owed (department_id, owed, id),
  ADD INDEX ix_projects_project_department_open_due_on (department_id, open_due_on, id);
