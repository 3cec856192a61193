UPDATE crm_contactrecord r JOIN crm_customer c ON c.id = r.customer_id
  SET r.due_on = r.next_on
  WHERE r.next_on IS NOT NULL AND NOT r.is_next_done AND NOT c.is_closed AND c.owner_id IS NOT NULL;
