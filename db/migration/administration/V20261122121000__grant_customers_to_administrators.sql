-- Administrators take over customers from another system (decision 44). Where the permissions are not known yet, the
-- roles get them when the system starts.
INSERT INTO administration_role_grant (role_id, permission, scope_level)
SELECT r.id, p.name, 'ALL'
FROM administration_role r
JOIN administration_shipped_permission p
  ON p.name IN
    ('crm.customer.view', 'crm.customer.create', 'crm.customer.edit', 'crm.customer.delete', 'crm.customer.import')
WHERE r.code = 'ADMINISTRATOR'
  AND NOT EXISTS (SELECT 1 FROM administration_role_grant g WHERE g.role_id = r.id AND g.permission = p.name);
