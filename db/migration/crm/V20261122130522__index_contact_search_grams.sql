ALTER TABLE crm_contact ADD FULLTEXT INDEX ix_crm_contact_search_grams (search_grams);
