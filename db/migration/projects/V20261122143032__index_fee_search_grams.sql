ALTER TABLE projects_fee ADD FULLTEXT INDEX ix_projects_fee_search_grams (search_grams);
