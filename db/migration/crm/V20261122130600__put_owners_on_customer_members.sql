INSERT IGNORE INTO crm_customer_member (customer_id, staff_id)
SELECT id, owner_id FROM crm_customer WHERE owner_id IS NOT NULL;
