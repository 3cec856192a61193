ALTER TABLE crm_customer ADD FULLTEXT INDEX ix_crm_customer_search_grams (search_grams);
