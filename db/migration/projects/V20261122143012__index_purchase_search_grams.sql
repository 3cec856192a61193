ALTER TABLE projects_purchase ADD FULLTEXT INDEX ix_projects_purchase_search_grams (search_grams);
