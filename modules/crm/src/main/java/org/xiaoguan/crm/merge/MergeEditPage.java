package org.xiaoguan.crm.merge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.text.Texts;

/** Chooses the customer that is merged into another one, then what the survivor takes from it. */
@Named
@ViewScoped
public class MergeEditPage implements Serializable {
    @Inject
    MergeService merges;

    @Inject
    CustomerLabels labels;

    @Inject
    Customers customers;

    @Inject
    Texts texts;

    @Inject
    Actions actions;

    private Long id;
    private Long other;
    private Long otherId;
    private String customerName;
    private String otherName;
    private int readVersion;
    private int otherVersion;
    private CustomerForm survivorForm;
    private CustomerForm otherForm;
    private List<MergeField> fields = List.of();
    private List<String> moves = List.of();
    private final Map<MergeField, Boolean> taken = new EnumMap<>(MergeField.class);

    /** @throws NotFoundException without an id, and for customers that the caller may not merge */
    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        customerName = merges.find(id).getName();
        otherId = other;
        if (other != null) {
            preview();
        }
    }

    /** What cannot be merged is told at the field where another one is chosen. */
    private void preview() {
        try {
            show(merges.preview(id, other));
        } catch (NotFoundException | AccessDeniedException unknown) {
            throw unknown;
        } catch (BusinessException refused) {
            refused.violations().forEach(actions::show);
            other = null;
        }
    }

    private void show(MergePreview preview) {
        Customer merged = preview.other();
        otherName = merged.getName();
        readVersion = preview.survivor().getVersion();
        otherVersion = merged.getVersion();
        survivorForm = new CustomerForm(preview.survivor());
        otherForm = new CustomerForm(merged);
        fields = MergeField.differing(survivorForm, otherForm);
        fields.forEach(field -> taken.put(field, field.isProposed(survivorForm, otherForm)));
        moves = preview.moves().stream()
                .map(move -> texts.format(move.key(), move.count()))
                .toList();
    }

    /** Leads to the comparison with the customer that was chosen. */
    public String choose() {
        return actions.perform(() -> merges.preview(id, otherId))
                ? actions.to("/crm/merge/edit?id=" + id + "&other=" + otherId)
                : null;
    }

    public String merge() {
        Set<MergeField> fromOther = EnumSet.noneOf(MergeField.class);
        taken.forEach((field, wanted) -> {
            if (wanted) {
                fromOther.add(field);
            }
        });
        if (!actions.perform(() -> merges.merge(id, readVersion, other, otherVersion, fromOther))) {
            return null;
        }
        actions.done("merge.done", otherName);
        return actions.to("/crm/customer/view", id);
    }

    /** What the survivor has of the field. */
    public String kept(MergeField field) {
        return shown(field, survivorForm);
    }

    /** What the other one has of it. */
    public String offered(MergeField field) {
        return shown(field, otherForm);
    }

    private String shown(MergeField field, CustomerForm form) {
        Object found = field.of(form);
        if (found == null) {
            return "";
        }
        return switch (field) {
            case KIND, INDUSTRY, REGION, SOURCE -> labels.word((Long) found);
            case OWNER -> labels.person((Long) found);
            case PARENT -> customers.names(List.of((Long) found)).get(found);
            default -> found.toString();
        };
    }

    /** The fields in which the two differ. */
    public List<MergeField> getFields() {
        return fields;
    }

    /** Whether the survivor takes the field from the other one. */
    public Map<MergeField, Boolean> getTaken() {
        return taken;
    }

    /** What goes with the other one to the survivor, one line each. */
    public List<String> getMoves() {
        return moves;
    }

    /** What is asked before it is done; empty while the other one is chosen. */
    public String getQuestion() {
        return otherName == null ? "" : texts.format("merge.ask", otherName, customerName);
    }

    public String getCustomerName() {
        return customerName;
    }

    public String getOtherName() {
        return otherName;
    }

    /** The customer that is compared; null while one is chosen. */
    public Long getOther() {
        return other;
    }

    public void setOther(Long other) {
        this.other = other;
    }

    /** The customer that was chosen. */
    public Long getOtherId() {
        return otherId;
    }

    public void setOtherId(Long otherId) {
        this.otherId = otherId;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
