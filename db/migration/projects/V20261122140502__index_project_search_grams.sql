ALTER TABLE projects_project ADD FULLTEXT INDEX ix_projects_project_search_grams (search_grams);
