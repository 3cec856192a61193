package org.xiaoguan.crm.competitor;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.xiaoguan.shared.TypedText;
import org.xiaoguan.shared.Violations;

/** What a person types of a competitor. */
public class CompetitorForm implements Serializable {
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/.]+\\.\\S+");

    private String name;
    private String website;
    private String offering;
    private String priceLevel;
    private String terms;
    private String strengths;
    private String weaknesses;
    private String installedBase;
    private String staffing;
    private String note;
    private List<Long> watcherIds = new ArrayList<>();
    private List<CompetitorProductForm> products = new ArrayList<>();

    /** A form for a new competitor. */
    public CompetitorForm() {}

    /** A form that shows an existing one. */
    public CompetitorForm(Competitor competitor) {
        name = competitor.getName();
        website = competitor.getWebsite();
        offering = competitor.getOffering();
        priceLevel = competitor.getPriceLevel();
        terms = competitor.getTerms();
        strengths = competitor.getStrengths();
        weaknesses = competitor.getWeaknesses();
        installedBase = competitor.getInstalledBase();
        staffing = competitor.getStaffing();
        note = competitor.getNote();
        watcherIds = new ArrayList<>(competitor.getWatcherIds());
        products = new ArrayList<>(competitor.getProducts().stream()
                .map(CompetitorProductForm::new)
                .toList());
    }

    /** Every rule that this form can break by itself. */
    void check(LocalDate today) {
        Violations violations = new Violations()
                .text("name", name, Competitor.NAME_LENGTH)
                .optionalText("website", website, Competitor.WEBSITE_LENGTH)
                .require(
                        TypedText.of(website) == null
                                || ADDRESS.matcher(address(website)).matches(),
                        "website",
                        "competitor.website.wrong")
                .optionalText("offering", offering, Competitor.TEXT_LENGTH)
                .optionalText("priceLevel", priceLevel, Competitor.TEXT_LENGTH)
                .optionalText("terms", terms, Competitor.TEXT_LENGTH)
                .optionalText("strengths", strengths, Competitor.TEXT_LENGTH)
                .optionalText("weaknesses", weaknesses, Competitor.TEXT_LENGTH)
                .optionalText("installedBase", installedBase, Competitor.TEXT_LENGTH)
                .optionalText("staffing", staffing, Competitor.TEXT_LENGTH)
                .optionalText("note", note, Competitor.TEXT_LENGTH);
        Set<String> known = new HashSet<>();
        for (int i = 0; i < products.size(); i++) {
            CompetitorProductForm line = products.get(i);
            String place = "products[" + i + "]";
            violations
                    .collect(() -> line.check(place, today))
                    .require(known.add(key(line)), place + ".name", "competitor.product.twice");
        }
        violations.throwIfAny();
    }

    private static String key(CompetitorProductForm line) {
        return (line.getName() + "\n" + TypedText.of(line.getSpecification())).toLowerCase(Locale.ROOT);
    }

    /** The address of a page of the web as a browser needs it; null for none. */
    static String address(String typed) {
        String address = TypedText.of(typed);
        return address == null || SCHEME.matcher(address).matches() ? address : "https://" + address;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getOffering() {
        return offering;
    }

    public void setOffering(String offering) {
        this.offering = offering;
    }

    public String getPriceLevel() {
        return priceLevel;
    }

    public void setPriceLevel(String priceLevel) {
        this.priceLevel = priceLevel;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    public String getStrengths() {
        return strengths;
    }

    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }

    public String getWeaknesses() {
        return weaknesses;
    }

    public void setWeaknesses(String weaknesses) {
        this.weaknesses = weaknesses;
    }

    public String getInstalledBase() {
        return installedBase;
    }

    public void setInstalledBase(String installedBase) {
        this.installedBase = installedBase;
    }

    public String getStaffing() {
        return staffing;
    }

    public void setStaffing(String staffing) {
        this.staffing = staffing;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<Long> getWatcherIds() {
        return watcherIds;
    }

    public void setWatcherIds(List<Long> watcherIds) {
        this.watcherIds = watcherIds;
    }

    public List<CompetitorProductForm> getProducts() {
        return products;
    }

    public void setProducts(List<CompetitorProductForm> products) {
        this.products = products;
    }
}
