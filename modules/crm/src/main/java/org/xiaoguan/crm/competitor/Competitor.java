package org.xiaoguan.crm.competitor;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.shared.NameKey;
import org.xiaoguan.shared.SearchWords;
import org.xiaoguan.shared.TypedText;
import org.xiaoguan.shared.Versioned;

/** Somebody who sells to the same customers: what is known of them, and who keeps an eye on them. */
@Entity
@Table(name = "crm_competitor")
@Audited(kind = Competitor.KIND)
public class Competitor implements Versioned {
    public static final String KIND = "crm.competitor";
    static final int NAME_LENGTH = 120;
    static final int WEBSITE_LENGTH = 200;
    static final int TEXT_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_competitor")
    @SequenceGenerator(name = "crm_competitor", sequenceName = "crm_competitor_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String name;

    /** What two spellings of the name have in common; unique. */
    @Column(name = "name_key")
    private String nameKey;

    private String website;
    private String offering;

    @Column(name = "price_level")
    private String priceLevel;

    private String terms;
    private String strengths;
    private String weaknesses;

    @Column(name = "installed_base")
    private String installedBase;

    private String staffing;
    private String note;

    @Column(name = "is_closed")
    private boolean closed;

    /** Who answers the survey of each half of a month about it. */
    @ElementCollection
    @CollectionTable(name = "crm_competitor_member", joinColumns = @JoinColumn(name = "competitor_id"))
    @Column(name = "staff_id")
    private Set<Long> watcherIds = new HashSet<>();

    @OneToMany(mappedBy = "competitor", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("lineNo")
    private List<CompetitorProduct> products = new ArrayList<>();

    @Embedded
    @SuppressWarnings("unused") // named in queries
    private SearchWords search;

    protected Competitor() {}

    public Competitor(CompetitorForm form, LocalDate today) {
        change(form, today);
    }

    /** Takes over what was typed; the service has seen to it that the name is free. */
    final void change(CompetitorForm form, LocalDate today) {
        form.check(today);
        name = form.getName().strip();
        nameKey = keyOf(name);
        website = CompetitorForm.address(form.getWebsite());
        offering = TypedText.of(form.getOffering());
        priceLevel = TypedText.of(form.getPriceLevel());
        terms = TypedText.of(form.getTerms());
        strengths = TypedText.of(form.getStrengths());
        weaknesses = TypedText.of(form.getWeaknesses());
        installedBase = TypedText.of(form.getInstalledBase());
        staffing = TypedText.of(form.getStaffing());
        note = TypedText.of(form.getNote());
        watcherIds.retainAll(form.getWatcherIds());
        watcherIds.addAll(form.getWatcherIds());
        changeProducts(form.getProducts(), today);
        search = SearchWords.of(name, offering);
    }

    private void changeProducts(List<CompetitorProductForm> lines, LocalDate today) {
        Set<Long> kept = lines.stream().map(CompetitorProductForm::getId).collect(Collectors.toSet());
        products.removeIf(product -> !kept.contains(product.getId()));
        for (int i = 0; i < lines.size(); i++) {
            product(lines.get(i)).change(i + 1, lines.get(i), today);
        }
    }

    private CompetitorProduct product(CompetitorProductForm line) {
        return products.stream()
                .filter(product -> product.getId() != null && product.getId().equals(line.getId()))
                .findFirst()
                .orElseGet(() -> {
                    CompetitorProduct added = new CompetitorProduct(this);
                    products.add(added);
                    return added;
                });
    }

    /** Whether the form names the people and the products that it has already: rows of their own, which raise no version. */
    boolean keepsRows(CompetitorForm form) {
        List<List<Object>> present = products.stream()
                .map(CompetitorProductForm::new)
                .map(CompetitorProductForm::facts)
                .toList();
        return watcherIds.equals(new HashSet<>(form.getWatcherIds()))
                && Objects.equals(
                        present,
                        form.getProducts().stream()
                                .map(CompetitorProductForm::facts)
                                .toList());
    }

    /** The key of a name; a name of nothing but signs is its own key. */
    static String keyOf(String name) {
        String key = NameKey.of(name);
        return key.isEmpty() ? name.strip() : key;
    }

    /** Nobody is asked about it any more; what was seen of it stays. */
    void close() {
        closed = true;
    }

    void reopen() {
        closed = false;
    }

    public Set<Long> getWatcherIds() {
        return Set.copyOf(watcherIds);
    }

    public List<CompetitorProduct> getProducts() {
        return List.copyOf(products);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public String getNameKey() {
        return nameKey;
    }

    public String getWebsite() {
        return website;
    }

    public String getOffering() {
        return offering;
    }

    public String getPriceLevel() {
        return priceLevel;
    }

    public String getTerms() {
        return terms;
    }

    public String getStrengths() {
        return strengths;
    }

    public String getWeaknesses() {
        return weaknesses;
    }

    public String getInstalledBase() {
        return installedBase;
    }

    public String getStaffing() {
        return staffing;
    }

    public String getNote() {
        return note;
    }

    public boolean isClosed() {
        return closed;
    }
}
