-- Finds the orders whose goods are late.
ALTER TABLE projects_purchase
  ADD INDEX ix_projects_purchase_is_outstanding (is_outstanding, ship_on, id);
