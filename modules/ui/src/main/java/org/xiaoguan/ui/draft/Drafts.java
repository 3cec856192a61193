package org.xiaoguan.ui.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.frame.Addresses;

/** The drafts of the person who is working, as pages and their beans see them. */
@Named("drafts")
@RequestScoped
public class Drafts {
    @Inject
    DraftStore store;

    @Inject
    DraftSecret secret;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private final Map<DraftToken, Optional<DraftStore.Stored>> read = new HashMap<>();

    /**
     * How many rows of a line grid the draft fills, for a page bean to make room when it is opened; 0 unless the person
     * asked to go on with the draft.
     *
     * @param page name of the form as in its x:draft
     * @param record what it is about, as in its x:draft; null for something new
     * @param grid id of the line grid
     */
    public int rows(String page, Object record, String grid) {
        return isRestoring() ? content(page, record).map(c -> c.rows(grid)).orElse(0) : 0;
    }

    /**
     * What the rows of a line grid stood for when the draft was kept, by a hidden cell of each: a grid whose rows are given
     * puts them in this order. Empty unless the person goes on with the draft.
     */
    public List<String> cells(String page, Object record, String grid, String cell) {
        return isRestoring()
                ? content(page, record).map(c -> c.cells(grid, cell)).orElse(List.of())
                : List.of();
    }

    /** What the draft holds for a field that decides what the page shows; null unless the person goes on with it. */
    public String value(String page, Object record, String field) {
        return isRestoring() ? content(page, record).map(c -> c.value(field)).orElse(null) : null;
    }

    /** Forgets the draft, after what was typed is saved. */
    public void discard(String page, Object record) {
        store.delete(token(page, record));
        read.clear();
    }

    /** When the draft was saved; null when there is none. */
    public Instant savedAt(String page, Object record) {
        return stored(page, record).map(DraftStore.Stored::savedAt).orElse(null);
    }

    /** What a form carries to prove for whom it was made. */
    public String sign(String page, String record) {
        return token(page, record).sign(secret.get());
    }

    /** The draft itself, for the page that fills its form; empty unless the person asked for it. */
    public String filling(String page, String record) {
        return isRestoring()
                ? stored(page, record).map(DraftStore.Stored::content).orElse("")
                : "";
    }

    /** Whether the page is being opened to go on with the draft. */
    public boolean isRestoring() {
        return isOpened() && isRestored();
    }

    /** Whether the page was opened to go on with the draft. */
    public boolean isRestored() {
        return "restore".equals(Addresses.parameters(request).get(DraftRescue.RESTORE));
    }

    /** Whether a draft may be offered: when the page is opened, not while it is worked on. */
    public boolean isOffered() {
        return isOpened() && !isRestored();
    }

    private boolean isOpened() {
        return "GET".equals(request.getMethod());
    }

    /** The present address, to open the form again. */
    public String getAddress() {
        return DraftRescue.without(Addresses.present(request));
    }

    /** The present address with the wish to go on with the draft. */
    public String getRestoringAddress() {
        return request.getContextPath() + DraftRescue.restoring(Addresses.present(request));
    }

    private Optional<FormContent> content(String page, Object record) {
        return stored(page, record).map(DraftStore.Stored::content).map(FormContent::parse);
    }

    private Optional<DraftStore.Stored> stored(String page, Object record) {
        return read.computeIfAbsent(token(page, record), store::find);
    }

    private DraftToken token(String page, Object record) {
        return new DraftToken(user.getId(), page, record == null ? "" : record.toString());
    }
}
