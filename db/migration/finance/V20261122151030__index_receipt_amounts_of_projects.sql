ALTER TABLE finance_receipt
  DROP INDEX ix_finance_receipt_project_id,
  ADD INDEX ix_finance_receipt_project_id (project_id, received_on, id, amount);
