ALTER TABLE crm_contactrecord
  ADD INDEX ix_crm_contactrecord_quota (staff_id, is_complete, method, contacted_on);
