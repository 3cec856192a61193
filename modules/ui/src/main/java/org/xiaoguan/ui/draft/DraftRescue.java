package org.xiaoguan.ui.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.xiaoguan.ui.frame.Addresses;

/** Keeps what a person sent when the session or the view that it belonged to is gone. */
@ApplicationScoped
public class DraftRescue {
    /** Parameter of an address that fills the form with the draft at once. */
    static final String RESTORE = "draft";

    static final String TOKEN = "draft.token";
    static final String ADDRESS = "draft.address";

    @Inject
    DraftStore store;

    @Inject
    DraftSecret secret;

    /**
     * Keeps the form as a draft of the user whom its token names.
     *
     * @return the address, within the application, where that user finds it again; the page itself when there was no form
     */
    public String keep(HttpServletRequest request) {
        Optional<DraftToken> token = DraftToken.verify(request.getParameter(TOKEN), secret.get());
        String address = request.getParameter(ADDRESS);
        if (token.isEmpty() || !Addresses.isLocal(address)) {
            return Addresses.present(request);
        }
        String content = FormContent.of(request.getParameterMap()).toString();
        if (content.length() <= FormContent.MAX_LENGTH) {
            store.save(token.get(), content);
        }
        return restoring(address);
    }

    /** The address with the wish to fill the form at once. */
    static String restoring(String address) {
        String bare = without(address);
        return bare + (bare.contains("?") ? "&" : "?") + RESTORE + "=restore";
    }

    /** The address without that wish. */
    static String without(String address) {
        return address.replaceAll("[?&]" + RESTORE + "=restore(?=&|$)", "").replaceFirst("^([^?]*)&", "$1?");
    }
}
