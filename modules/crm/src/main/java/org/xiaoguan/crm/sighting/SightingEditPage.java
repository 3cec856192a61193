package org.xiaoguan.crm.sighting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.competitor.CompetitorService;
import org.xiaoguan.crm.contactrecord.ContactRecordService;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.form.ViewedRecordPage;

/** The form of meeting a competitor; opened from a customer or a contact record, it knows where. */
@Named
@ViewScoped
public class SightingEditPage extends ViewedRecordPage<SightingForm> {
    @Inject
    SightingService sightings;

    @Inject
    CompetitorService competitors;

    @Inject
    ContactRecordService contacts;

    @Inject
    BusinessClock clock;

    private Long competitorId;
    private Long customerId;
    private Long recordId;
    private String kept;

    public SightingEditPage() {
        super(Sighting.KIND, new SightingForm(), "sighting.saved");
    }

    @Override
    public void open() {
        super.open();
        if (getId() != null) {
            return;
        }
        SightingForm form = getForm();
        form.setSeenOn(clock.today());
        form.setCompetitorId(competitorId);
        form.setCustomerId(customerId);
        if (recordId != null) {
            if (!user.may(CrmPermissions.RECORD_VIEW)) {
                throw new AccessDeniedException();
            }
            form.setCustomerId(contacts.view(recordId).customerId());
            form.setRecordId(recordId);
        }
    }

    @Override
    protected Shown<SightingForm> find(long id) {
        Sighting read = sightings.find(id);
        SightingForm form = new SightingForm(read);
        kept = sightings.view(id).competitor();
        competitorId = form.getCompetitorId();
        return new Shown<>(form, read.getVersion(), false);
    }

    @Override
    protected long create(SightingForm form, String formKey) {
        return sightings.create(form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, SightingForm form) {
        sightings.update(id, readVersion, form);
    }

    @Override
    public boolean isEditable() {
        return user.may(getId() == null ? CrmPermissions.SIGHTING_CREATE : CrmPermissions.SIGHTING_EDIT);
    }

    /** Back to where it was begun. */
    @Override
    protected String next(long left) {
        if (getId() == null && recordId != null) {
            return "/crm/contactrecord/view?id=" + recordId;
        }
        return getId() == null && customerId != null ? "/crm/customer/view?id=" + customerId : super.next(left);
    }

    /** Another competitor has other products. */
    public void competitorChosen() {
        getForm().setProductId(null);
    }

    /** Those to choose from, and the one that stands there although it is closed by now. */
    public List<Option> getCompetitors() {
        List<Option> open = new ArrayList<>(competitors.open());
        if (kept != null && open.stream().noneMatch(option -> option.id() == competitorId)) {
            open.add(0, new Option(competitorId, kept));
        }
        return open;
    }

    public List<Option> getProducts() {
        return getForm().getCompetitorId() == null
                ? List.of()
                : competitors.products(getForm().getCompetitorId());
    }

    public SightingSource[] getSources() {
        return SightingSource.values();
    }

    public Long getCompetitorId() {
        return competitorId;
    }

    public void setCompetitorId(Long competitorId) {
        this.competitorId = competitorId;
    }

    public Long getCustomerId() {
        return customerId;
    }

    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    public Long getRecordId() {
        return recordId;
    }

    public void setRecordId(Long recordId) {
        this.recordId = recordId;
    }
}
