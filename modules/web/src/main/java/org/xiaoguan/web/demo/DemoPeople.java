package org.xiaoguan.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.DemoUsers;
import org.xiaoguan.administration.api.ShippedRole;

/** The people of the demo company: 40 staff, of whom one for every role can sign in. */
@ApplicationScoped
public class DemoPeople implements DemoUsers {
    static final String PASSWORD = "xiaoguan2026";

    private static final List<DemoUser> USERS = List.of(
            new DemoUser("liuzong", "刘建国", ShippedRole.GENERAL_MANAGER),
            new DemoUser("chenzj", "陈志军", ShippedRole.SALES_DIRECTOR),
            new DemoUser("zhouwei", "周伟", ShippedRole.SUPERVISOR),
            new DemoUser("tanghui", "唐慧", ShippedRole.SUPERVISOR),
            new DemoUser("linxl", "林晓岚", ShippedRole.SALESPERSON),
            new DemoUser("pengfei", "彭飞", ShippedRole.SALESPERSON),
            new DemoUser("xiaoyu", "肖宇", ShippedRole.SALESPERSON),
            new DemoUser("tanjing", "谭静", ShippedRole.SALESPERSON),
            new DemoUser("zhaomin", "赵敏", ShippedRole.BACK_OFFICE),
            new DemoUser("wangfang", "王芳", ShippedRole.PURCHASER),
            new DemoUser("zhaosf", "赵师傅", ShippedRole.WAREHOUSE),
            new DemoUser("lili", "李丽", ShippedRole.CUSTOMER_SERVICE),
            new DemoUser("sunkj", "孙会", ShippedRole.ACCOUNTANT),
            new DemoUser("heyan", "何燕", ShippedRole.CASHIER),
            new DemoUser("yangmk", "杨明", ShippedRole.MARKETING),
            new DemoUser("shenji", "沈吉", ShippedRole.AUDITOR),
            new DemoUser("sysop", "邓工", ShippedRole.ADMINISTRATOR));

    @Override
    public List<DemoUser> all() {
        return USERS;
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    /** For the console of whoever started the demo: names to sign in with, and what each stands for. */
    static String announcement() {
        return USERS.stream()
                .map(user -> "  %-9s %s"
                        .formatted(
                                user.username(),
                                user.role().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .collect(Collectors.joining("\n", "Demo users, all with the password " + PASSWORD + ":\n", ""));
    }

    /** Whom a person signs in as. */
    static String username(String name) {
        return USERS.stream()
                .filter(user -> user.name().equals(name))
                .map(DemoUser::username)
                .findFirst()
                .orElseThrow();
    }
}
