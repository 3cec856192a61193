package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.crm.competitor.CompetitorForm;
import org.xiaoguan.crm.competitor.CompetitorProductForm;
import org.xiaoguan.crm.competitor.CompetitorService;
import org.xiaoguan.crm.competitorsurvey.CompetitorSurvey;
import org.xiaoguan.crm.competitorsurvey.CompetitorSurveyFilter;
import org.xiaoguan.crm.competitorsurvey.CompetitorSurveyForm;
import org.xiaoguan.crm.competitorsurvey.CompetitorSurveyRow;
import org.xiaoguan.crm.competitorsurvey.CompetitorSurveyService;
import org.xiaoguan.crm.competitorsurvey.HalfMonth;
import org.xiaoguan.crm.competitorsurvey.NightlySurveys;
import org.xiaoguan.crm.competitorsurvey.SurveyAnswerForm;
import org.xiaoguan.crm.sighting.SightingForm;
import org.xiaoguan.crm.sighting.SightingService;
import org.xiaoguan.crm.sighting.SightingSource;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.grid.Typed;

/** Whom the salespeople meet at their customers, what they saw of them, and the surveys of the last two halves of a month. */
@Dependent
public class DemoCompetitors {
    private static final List<String> SALESPEOPLE = List.of("林晓岚", "彭飞", "肖宇", "谭静");

    private static final List<SightingSource> SOURCES =
            List.of(SightingSource.CUSTOMER, SightingSource.SITE, SightingSource.TENDER);

    private static final List<Rival> RIVALS = List.of(
            new Rival(
                    "湘江节能材料有限公司",
                    "岩棉板、挤塑板",
                    "比我方低 3 到 5 个点",
                    "账期 60 天，自提",
                    "本地仓库，当天到货",
                    "没有安装队",
                    "长沙片区 40 多个工地",
                    "业务员 6 人",
                    "岩棉板",
                    "1200×600×50",
                    "㎡",
                    "38.5"),
            new Rival(
                    "中南冷链设备股份有限公司",
                    "冷库门、冷库板",
                    "高端，比我方贵 10% 左右",
                    "预付 50%，质保两年",
                    "品牌，医院和食品厂业绩多",
                    "交期 45 天以上",
                    "省内医院冷库约三成",
                    "直销 4 人，经销商 9 家",
                    "平移冷库门",
                    "1800×2200",
                    "樘",
                    "6800"),
            new Rival(
                    "广东粤明照明工程有限公司",
                    "展厅和户外照明",
                    "工程价低，增项高",
                    "货到付款",
                    "方案出得快，样品齐",
                    "售后在广东，上门慢",
                    "商业广场 12 处",
                    "驻长沙 3 人",
                    "LED 轨道灯",
                    "30W",
                    "套",
                    "126"),
            new Rival(
                    "武汉华建机电集团",
                    "空调主机和安装总包",
                    "总价低，分项不透明",
                    "按进度付款，垫资能力强",
                    "资质全，关系在总包",
                    "小项目不接",
                    "省内医院和学校 20 个项目",
                    "项目部 15 人",
                    "风冷模块机组",
                    "130kW",
                    "台",
                    "58600"));

    private static final List<String> NEWS = List.of(
            "报价比上月低了 3%，说是清库存",
            "给客户送了样板，约了下周看厂",
            "正在和采购经理谈年度协议",
            "投标价比我方低 2 个点，工期承诺 20 天",
            "工地上看到他们的货，包装换了新型号",
            "客户抱怨他们安装返工两次",
            "新来了一位区域经理，原先在我们同行");

    @Inject
    DemoDesk desk;

    @Inject
    CompetitorService competitors;

    @Inject
    SightingService sightings;

    @Inject
    CompetitorSurveyService surveys;

    @Inject
    NightlySurveys night;

    /** A competitor with its leading product. */
    private record Rival(
            String name,
            String offering,
            String priceLevel,
            String terms,
            String strengths,
            String weaknesses,
            String installedBase,
            String staffing,
            String product,
            String specification,
            String unit,
            String price) {}

    void meet(Map<String, Long> staffIds, List<DemoCustomers.Customer> known, LocalDate today) {
        HalfMonth past = HalfMonth.of(today).before();
        List<Long> ids = new ArrayList<>();
        for (Rival rival : RIVALS) {
            ids.add(desk.on(
                    past.first().minusMonths(2),
                    DemoDesk.DIRECTOR,
                    () -> competitors.create(form(rival, staffIds), null)));
        }
        for (int i = 0; i < known.size(); i += 2) {
            DemoCustomers.Customer customer = known.get(i);
            int turn = i / 2;
            long competitor = ids.get(turn % ids.size());
            LocalDate day = today.minusDays(1 + turn * 4L);
            desk.on(day, DemoPeople.username(customer.salesperson()), () -> {
                sightings.create(sighting(competitor, customer.id(), turn, day), null);
            });
        }
        answer(past, staffIds);
        desk.on(today, DemoDesk.DIRECTOR, () -> {});
        night.run(today);
    }

    /** Of the half before, all but one have submitted. */
    private void answer(HalfMonth half, Map<String, Long> staffIds) {
        desk.on(half.first(), DemoDesk.DIRECTOR, () -> {});
        night.run(half.first());
        List<CompetitorSurveyRow> made = surveys.list(
                        new CompetitorSurveyFilter(null, half.first(), half.first(), Scope.ALL),
                        ListRequest.firstRows(20))
                .rows();
        for (int i = 0; i + 1 < SALESPEOPLE.size(); i++) {
            String name = SALESPEOPLE.get(i);
            made.stream()
                    .filter(survey -> survey.staffId() == staffIds.get(name))
                    .forEach(survey -> desk.on(half.last(), DemoPeople.username(name), () -> submit(survey.id())));
        }
    }

    private void submit(long id) {
        CompetitorSurvey survey = surveys.findToAnswer(id);
        Map<Long, String> names = surveys.names(survey);
        CompetitorSurveyForm form = new CompetitorSurveyForm();
        form.setRemark("价格战有抬头的迹象，重点客户要提前锁定");
        form.setAnswers(survey.getAnswers().stream()
                .map(answer -> new SurveyAnswerForm(answer, names.get(answer.getCompetitorId())))
                .toList());
        for (int i = 0; i < form.getAnswers().size(); i++) {
            SurveyAnswerForm answer = form.getAnswers().get(i);
            if (i % 2 == 1) {
                answer.setQuiet(true);
            } else {
                answer.setPriceMoves("主推产品下调 2% 到 3%");
                answer.setPromotions("满 10 万送安装");
                answer.setWinsLosses("丢 1 单（价格），赢 1 单（交期）");
            }
        }
        surveys.submit(id, survey.getVersion(), form);
    }

    private CompetitorForm form(Rival rival, Map<String, Long> staffIds) {
        CompetitorForm form = new CompetitorForm();
        form.setName(rival.name());
        form.setOffering(rival.offering());
        form.setPriceLevel(rival.priceLevel());
        form.setTerms(rival.terms());
        form.setStrengths(rival.strengths());
        form.setWeaknesses(rival.weaknesses());
        form.setInstalledBase(rival.installedBase());
        form.setStaffing(rival.staffing());
        form.setWatcherIds(SALESPEOPLE.stream().map(staffIds::get).toList());
        CompetitorProductForm product = new CompetitorProductForm();
        product.setName(rival.product());
        product.setSpecification(rival.specification());
        product.setUnit(rival.unit());
        product.setPrice(Typed.of(new BigDecimal(rival.price())));
        form.setProducts(List.of(product));
        return form;
    }

    private SightingForm sighting(long competitor, long customer, int turn, LocalDate day) {
        SightingForm form = new SightingForm();
        form.setCompetitorId(competitor);
        form.setCustomerId(customer);
        form.setSeenOn(day);
        form.setSource(SOURCES.get(turn % SOURCES.size()));
        form.setSeen(NEWS.get(turn % NEWS.size()));
        if (turn % 3 == 0) {
            Rival rival = RIVALS.get(turn % RIVALS.size());
            Option product = competitors.products(competitor).get(0);
            form.setProductId(product.id());
            form.setPrice(new BigDecimal(rival.price()).multiply(new BigDecimal("0.97")));
        }
        return form;
    }
}
