ALTER TABLE finance_receipt
  ADD COLUMN search_grams VARCHAR(2400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '' AFTER search_text;
