package org.xiaoguan.administration.role;

import org.xiaoguan.administration.api.ShippedRole;

/** Names that the shipped roles start with; they are data, so the company may rename them. */
final class ShippedRoleNames {
    private ShippedRoleNames() {}

    static String of(ShippedRole role) {
        return switch (role) {
            case ADMINISTRATOR -> "管理员";
            case GENERAL_MANAGER -> "总经理";
            case SALES_DIRECTOR -> "销售总监";
            case SUPERVISOR -> "业务主管";
            case SALESPERSON -> "业务员";
            case BACK_OFFICE -> "内勤";
            case PURCHASER -> "采购员";
            case WAREHOUSE -> "仓库管理员";
            case CUSTOMER_SERVICE -> "客服";
            case ACCOUNTANT -> "会计";
            case CASHIER -> "出纳";
            case MARKETING -> "市场专员";
            case AUDITOR -> "审计员";
        };
    }
}
