ALTER TABLE finance_invoice ADD COLUMN correction VARCHAR(500) NULL AFTER reason;
