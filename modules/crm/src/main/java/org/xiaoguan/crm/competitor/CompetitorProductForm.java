package org.xiaoguan.crm.competitor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xiaoguan.shared.TypedText;
import org.xiaoguan.shared.UnitPrice;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.ui.field.TypedDate;
import org.xiaoguan.ui.grid.GridLine;
import org.xiaoguan.ui.grid.Typed;

/** What a person types of a competitor's product, with its latest price and the day of it. */
public class CompetitorProductForm implements GridLine {
    private Long id;
    private String name;
    private String specification;
    private String unit;
    private Typed price = Typed.EMPTY;

    /** As it is typed; empty for today where the price is a new one. */
    private String pricedOn;

    /** The day that the latest price is of. */
    private String shownOn = "";

    /** A form for a new product. */
    public CompetitorProductForm() {}

    /** A form that shows an existing one. */
    public CompetitorProductForm(CompetitorProduct product) {
        id = product.getId();
        name = product.getName();
        specification = product.getSpecification();
        unit = product.getUnit();
        product.latest().ifPresent(latest -> {
            price = Typed.of(latest.getPrice());
            pricedOn = latest.getPricedOn().toString();
            shownOn = pricedOn;
        });
    }

    /** Every rule that the line can break by itself. */
    void check(String place, LocalDate today) {
        Violations violations = new Violations()
                .text(place + ".name", name, Competitor.NAME_LENGTH)
                .optionalText(place + ".specification", specification, CompetitorProduct.SPECIFICATION_LENGTH)
                .optionalText(place + ".unit", unit, CompetitorProduct.UNIT_LENGTH)
                .require(price.text().isBlank(), place + ".price", "error.number");
        if (price.value() != null) {
            violations.collect(() -> UnitPrice.check(place + ".price", price.value()));
        }
        if (blank(pricedOn)) {
            violations.throwIfAny();
            return;
        }
        Optional<LocalDate> day = TypedDate.read(pricedOn, today);
        violations
                .require(day.isPresent(), place + ".pricedOn", "error.date")
                .require(!price.isBlank(), place + ".price", "error.required")
                .require(
                        day.filter(d -> d.isAfter(today)).isEmpty(),
                        place + ".pricedOn",
                        "competitor.pricedOn.future",
                        today)
                .throwIfAny();
    }

    /** Whether somebody said a day other than the one shown. */
    boolean isDated() {
        return !blank(pricedOn) && !pricedOn.strip().equals(shownOn);
    }

    /** The day of the price: the one typed, else today. One that stood there is of an earlier price. */
    LocalDate day(LocalDate today) {
        return isDated() ? TypedDate.read(pricedOn, today).orElse(today) : today;
    }

    @Override
    public boolean isBlank() {
        return id == null && blank(name) && blank(specification) && blank(unit) && price.isBlank() && blank(pricedOn);
    }

    @Override
    public void paste(String cell, String text) {
        switch (cell) {
            case "name" -> name = text;
            case "specification" -> specification = text;
            case "unit" -> unit = text;
            case "price" -> price = Typed.pasted(text);
            case "pricedOn" -> pricedOn = text;
            default -> {}
        }
    }

    /** What tells it from others. */
    List<Object> facts() {
        return Arrays.asList(id, name, TypedText.of(specification), TypedText.of(unit), price.value(), pricedOn);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSpecification() {
        return specification;
    }

    public void setSpecification(String specification) {
        this.specification = specification;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Typed getPrice() {
        return price;
    }

    public void setPrice(Typed price) {
        this.price = price;
    }

    public String getPricedOn() {
        return pricedOn;
    }

    public void setPricedOn(String pricedOn) {
        this.pricedOn = pricedOn;
    }
}
