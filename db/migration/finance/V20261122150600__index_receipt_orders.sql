ALTER TABLE finance_receipt
  ADD INDEX ix_finance_receipt_number (number, id),
  ADD INDEX ix_finance_receipt_method (method, id),
  ADD INDEX ix_finance_receipt_project_order (project_id, id);
