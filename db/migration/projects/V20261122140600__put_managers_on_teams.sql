INSERT IGNORE INTO projects_team (project_id, staff_id)
SELECT id, manager_id FROM projects_project;
