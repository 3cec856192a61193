INSERT INTO administration_dictionary_item (id, version, dictionary, code, name, english_name, parent_id, position, is_closed) VALUES
  (-799, 1, 'customer-source', 'VISIT', '上门拜访', 'Visit', NULL, 1, FALSE),
  (-798, 1, 'customer-source', 'REFER', '老客户介绍', 'Referral', NULL, 2, FALSE),
  (-797, 1, 'customer-source', 'EXPO', '展会', 'Exhibition', NULL, 3, FALSE),
  (-796, 1, 'customer-source', 'WEB', '网络', 'Web', NULL, 4, FALSE),
  (-795, 1, 'customer-source', 'PHONE', '电话', 'Phone', NULL, 5, FALSE),
  (-794, 1, 'customer-source', 'BID', '招标信息', 'Tender', NULL, 6, FALSE);
