-- who was warned on the day of the last morning itself may not have been told: they are told again
UPDATE crm_customer SET pool_told_on = pool_warned_on
  WHERE pool_warned_on < (SELECT MAX(told_for) FROM crm_morning_run);
