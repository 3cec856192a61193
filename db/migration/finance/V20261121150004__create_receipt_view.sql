CREATE SQL SECURITY INVOKER VIEW finance_receipt_view AS
SELECT id, number, kind, project_id, amount, received_on, method, handler_id
FROM finance_receipt;
