package org.xiaoguan.crm.api;

import java.util.List;

/**
 * Names the rows of its module that hold a customer's id, so that none of them is left behind when the customer is merged
 * into another one.
 */
public interface CustomerRecords {
    List<CustomerRows> rows();
}
