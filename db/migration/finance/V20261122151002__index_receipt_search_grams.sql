ALTER TABLE finance_receipt ADD FULLTEXT INDEX ix_finance_receipt_search_grams (search_grams);
