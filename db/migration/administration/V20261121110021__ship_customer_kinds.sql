INSERT INTO administration_dictionary_item (id, version, dictionary, code, name, english_name, parent_id, position, is_closed) VALUES
  (-999, 1, 'customer-kind', 'DIRECT', '直接客户', 'Direct', NULL, 1, FALSE),
  (-998, 1, 'customer-kind', 'DEALER', '经销商', 'Dealer', NULL, 2, FALSE),
  (-997, 1, 'customer-kind', 'KA', '重点客户 K/A', 'Key account', NULL, 3, FALSE),
  (-996, 1, 'customer-kind', 'OWN_SHOP', '自营店', 'Own shop', NULL, 4, FALSE),
  (-995, 1, 'customer-kind', 'ONLINE', '线上', 'Online', NULL, 5, FALSE),
  (-994, 1, 'customer-kind', 'GROUP', '团购', 'Group buyer', NULL, 6, FALSE);
