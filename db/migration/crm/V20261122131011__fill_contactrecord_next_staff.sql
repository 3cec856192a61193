UPDATE crm_contactrecord SET next_staff_id = staff_id WHERE next_on IS NOT NULL;
