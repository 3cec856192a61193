ALTER TABLE projects_project ADD INDEX ix_projects_project_department_state (department_id, state, signed_on);
