ALTER TABLE crm_visit ADD FULLTEXT INDEX ix_crm_visit_search_grams (search_grams);
