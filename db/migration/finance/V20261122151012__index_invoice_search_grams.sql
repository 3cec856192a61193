ALTER TABLE finance_invoice ADD FULLTEXT INDEX ix_finance_invoice_search_grams (search_grams);
