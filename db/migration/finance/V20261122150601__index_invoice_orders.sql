ALTER TABLE finance_invoice
  ADD INDEX ix_finance_invoice_number (number, id),
  ADD INDEX ix_finance_invoice_kind (kind, id),
  ADD INDEX ix_finance_invoice_tax_rate (tax_rate, id),
  ADD INDEX ix_finance_invoice_net (net, id),
  ADD INDEX ix_finance_invoice_title (title, id),
  ADD INDEX ix_finance_invoice_project_order (project_id, id);
