CREATE SQL SECURITY INVOKER VIEW finance_invoice_view AS
SELECT id, number, kind, project_id, gross, net, tax, tax_rate, issued_on, red_of_id
FROM finance_invoice;
