ALTER TABLE projects_project ADD INDEX ix_projects_project_state_signed_on (state, signed_on);
