ALTER TABLE crm_contactrecord ADD FULLTEXT INDEX ix_crm_contactrecord_search_grams (search_grams);
