ALTER TABLE projects_delivery ADD FULLTEXT INDEX ix_projects_delivery_search_grams (search_grams);
