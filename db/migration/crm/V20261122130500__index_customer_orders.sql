ALTER TABLE crm_customer
  ADD INDEX ix_crm_customer_order_name (name, id, is_closed),
  ADD INDEX ix_crm_customer_order_code (code, id, is_closed),
  ADD INDEX ix_crm_customer_order_grade (grade, id, is_closed),
  ADD INDEX ix_crm_customer_order_region (region_id, id, is_closed),
  ADD INDEX ix_crm_customer_is_closed (is_closed, id),
  DROP INDEX ix_crm_customer_name,
  DROP INDEX ix_crm_customer_grade;
