ALTER TABLE projects_change ADD FULLTEXT INDEX ix_projects_change_search_grams (search_grams);
