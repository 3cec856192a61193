package org.xiaoguan.benchmark.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.SearchText;

/** Projects with their lines, approvals and time line. */
final class Projects {
    static final String KIND = "projects.project";

    private static final String COST = "projects.cost.view";
    private static final int SERVICES = 9;
    private static final int APPROVED_VERSION = 3;

    private final Rows rows;
    private final Size size;
    private final LocalDate first;
    private final LocalDate until;
    private final Customers customers;
    private final Catalog catalog;
    private final Person director;
    private final Random random;
    private final Rows.Ids ids;
    private final Rows.Ids itemIds;
    private final Rows.Ids feeIds;
    private final Rows.Ids eventIds;
    private final Rows.Ids approvalIds;
    private final Table projects;
    private final Table items;
    private final Table team;
    private final Table feeLines;
    private final Table events;
    private final Table approvals;
    private final Table approvers;

    Projects(Generator.Scene scene, Customers customers, Catalog catalog, Person director) throws SQLException {
        this.rows = scene.rows();
        this.size = scene.size();
        this.first = scene.first();
        this.until = scene.until();
        this.random = scene.random(3);
        this.customers = customers;
        this.catalog = catalog;
        this.director = director;
        ids = rows.ids("projects_project");
        itemIds = rows.ids("projects_item");
        feeIds = rows.ids("projects_fee_line");
        eventIds = rows.ids("projects_event");
        approvalIds = rows.ids("administration_approval");
        projects = rows.table(
                        "projects_project",
                        "id version number name customer_id contact_id department_id manager_id signed_on start_on due_on"
                                + " address state stage agreed_price discount change_total contract invoiced received"
                                + " revenue_net cost_net margin_rate budget_revenue budget_cost changed_revenue"
                                + " changed_cost labour_paid other_paid labour_cost other_cost search_text search_grams")
                .audited(KIND)
                .restricted(COST, "cost_net margin_rate budget_cost changed_cost labour_cost other_cost")
                .later("state stage invoiced received labour_paid other_paid labour_cost other_cost budget_revenue"
                        + " budget_cost cost_net margin_rate");
        items = rows.table(
                        "projects_item",
                        "id version project_id line_no origin material_id material_code material_name specification unit"
                                + " tax_rate quantity unit_price expected_cost amount discount removed removal_pending"
                                + " purchased purchase_pending delivered returned return_pending taken_back credited ordered_cost"
                                + " actual_cost")
                .audited("projects.item")
                .partOf("project_id", KIND)
                .restricted(COST, "expected_cost ordered_cost actual_cost")
                .later("purchased delivered ordered_cost actual_cost")
                .ofGoods();
        feeLines = rows.table(
                        "projects_fee_line",
                        "id version project_id line_no kind name amount tax_rate expected_cost is_adjustment")
                .audited("projects.fee-line")
                .partOf("project_id", KIND)
                .restricted(COST, "expected_cost");
        team = rows.table("projects_team", "project_id staff_id");
        events = rows.table("projects_event", "id project_id happened_at staff_id text_key arguments path");
        approvals = rows.table(
                "administration_approval",
                "id version kind document_id number title amount path permission department_id state submitted_by"
                        + " submitted_at decided_by decided_at");
        approvers = rows.table("administration_approval_person", "approval_id staff_id");
    }

    /** What state the project is in: old ones are approved, some of the last weeks are not yet. */
    String state(int index) {
        long age = ChronoUnit.DAYS.between(signedOn(index), until);
        if (index % 150 == 7) {
            return "CANCELLED";
        }
        if (age < 30 && index % 8 == 1) {
            return "SUBMITTED";
        }
        return age < 60 && index % 4 == 0 ? "DRAFT" : "APPROVED";
    }

    private LocalDate signedOn(int index) {
        long days = ChronoUnit.DAYS.between(first, until);
        return first.plusDays(index * days / size.projects());
    }

    private static String stage(long age) {
        return age > 365
                ? "CLOSED"
                : age > 240
                        ? "ACCEPTANCE"
                        : age > 180 ? "COMMISSIONING" : age > 120 ? "EXECUTION" : age > 60 ? "STOCKING" : "DESIGN";
    }

    Deal plan(int index) {
        Deal deal = new Deal();
        deal.id = ids.next();
        deal.until = until;
        deal.signedOn = signedOn(index);
        deal.state = state(index);
        deal.version = deal.approved() ? APPROVED_VERSION : deal.state.equals("SUBMITTED") ? 2 : 1;
        deal.stage = deal.approved() ? stage(ChronoUnit.DAYS.between(deal.signedOn, until)) : "SIGNED";
        deal.customer = customers.any(random);
        deal.number =
                rows.next("XM-" + deal.signedOn.toString().replace("-", "").substring(0, 6) + "-", 4);
        deal.name = deal.customer.name().substring(0, 6) + Words.work(index) + "项目";
        for (int i = 1; i <= Size.LINES; i++) {
            BigDecimal quantity = BigDecimal.valueOf(1000L + 500L * random.nextInt(200), 3);
            deal.items.add(
                    new Deal.Item(itemIds.next(), i, catalog.material(random.nextInt(size.materials())), quantity));
        }
        BigDecimal fee = BigDecimal.valueOf(100_000 + random.nextInt(900_000), 2);
        BigDecimal planned = fee.multiply(new BigDecimal("0.8")).setScale(2, RoundingMode.HALF_UP);
        deal.feeLine = new Deal.FeeLine(feeIds.next(), fee, SERVICES, planned);
        spread(deal, index % 2 == 0 ? Money.ZERO : BigDecimal.valueOf(random.nextInt(50_000), 2));
        return deal;
    }

    private static void spread(Deal deal, BigDecimal discount) {
        List<BigDecimal> amounts = deal.items.stream().map(item -> item.amount).toList();
        deal.discount = discount.min(Money.sum(amounts));
        List<BigDecimal> shares = Money.allocate(deal.discount, amounts);
        for (int i = 0; i < shares.size(); i++) {
            deal.items.get(i).discount = shares.get(i);
        }
    }

    void write(Deal deal) throws SQLException {
        Person manager = deal.customer.owner();
        BigDecimal revenue = deal.revenue();
        String found = SearchText.of(deal.number, deal.name, deal.customer.name());
        BigDecimal cost = deal.cost();
        BigDecimal price = deal.price();
        Moment made = moment(deal, 0, 0);
        projects.add(
                made,
                deal.id,
                deal.version,
                deal.number,
                deal.name,
                deal.customer.id(),
                deal.customer.contactId(),
                manager.departmentId(),
                manager.staffId(),
                deal.signedOn,
                deal.signedOn.plusDays(3),
                deal.signedOn.plusDays(150),
                Words.place((int) deal.id) + "市五一路" + deal.id % 500 + "号",
                deal.state,
                deal.stage,
                price,
                deal.discount,
                Money.ZERO,
                price,
                deal.invoiced,
                deal.received,
                revenue,
                cost,
                revenue.subtract(cost).movePointRight(2).divide(revenue, 2, RoundingMode.HALF_UP),
                deal.approved() ? revenue : Money.ZERO,
                deal.approved() ? deal.budgetCost() : Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                deal.labourPaid,
                deal.otherPaid,
                deal.labourCost,
                deal.otherCost,
                found,
                SearchText.grams(found));
        team.add(made, deal.id, manager.staffId());
        for (Deal.Item item : deal.items) {
            writeItem(made, deal, item);
        }
        Deal.FeeLine fee = deal.feeLine;
        feeLines.add(made, fee.id(), 1, deal.id, 1, "LABOUR", "安装费", fee.amount(), fee.taxRate(), fee.cost(), false);
        remember(deal, made, "project.event.created", "", null);
        writeApproval(deal, price);
    }

    private void writeItem(Moment made, Deal deal, Deal.Item item) throws SQLException {
        BigDecimal none = new BigDecimal("0.000");
        items.add(
                made,
                item.id,
                1,
                deal.id,
                item.lineNo,
                "BUDGET",
                item.material.id(),
                item.material.code(),
                item.material.name(),
                item.material.specification(),
                item.material.unit(),
                Catalog.Material.TAX_RATE,
                item.quantity,
                item.material.price(),
                item.material.cost(),
                item.amount,
                item.discount,
                none,
                none,
                item.purchased,
                none,
                item.delivered,
                none,
                none,
                none,
                Money.ZERO,
                item.orderedCost,
                item.actualCost);
    }

    private void writeApproval(Deal deal, BigDecimal price) throws SQLException {
        if (!deal.approved() && !deal.state.equals("SUBMITTED")) {
            return;
        }
        Person manager = deal.customer.owner();
        Moment submitted = moment(deal, 0, 600);
        Moment decided = moment(deal, 1, 900);
        boolean pending = !deal.approved();
        approvals.add(
                submitted,
                approvalIds.next(),
                1,
                KIND,
                deal.id,
                deal.number,
                deal.name,
                price,
                "/projects/project/view?id=" + deal.id,
                "projects.project.approve",
                manager.departmentId(),
                pending ? "PENDING" : "APPROVED",
                manager.staffId(),
                submitted.at(),
                pending ? null : director.staffId(),
                pending ? null : decided.at());
        approvers.add(submitted, approvalIds.last(), manager.staffId());
        remember(deal, submitted, "project.event.submitted", "n" + price.toPlainString(), null);
        change(deal, submitted, APPROVED_VERSION - 1, "state", "DRAFT", "SUBMITTED");
        if (!pending) {
            remember(
                    deal,
                    new Moment(decided.at(), director),
                    "project.event.approved",
                    "n" + price.toPlainString(),
                    null);
            change(deal, new Moment(decided.at(), director), APPROVED_VERSION, "state", "SUBMITTED", "APPROVED");
        }
    }

    /** Some day after signing, by the project's manager. */
    Moment moment(Deal deal, int days, int seconds) {
        return Moment.of(deal.day(days), (int) (deal.id * 37) + seconds, deal.customer.owner());
    }

    void remember(Deal deal, Moment moment, String key, String arguments, String path) throws SQLException {
        events.add(moment, eventIds.next(), deal.id, moment.at(), moment.by().staffId(), key, arguments, path);
    }

    /** The audit row of a change of the project. */
    void change(Deal deal, Moment moment, int version, String field, Object before, Object after) throws SQLException {
        rows.audit().changed(moment, KIND, deal.id, version, field, before, after);
    }
}
