package org.xiaoguan.ui.print;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.ui.list.ListAddress;

/** The paper that a print page is shown for: {@code ?paper=triplicate} for 241 × 140 mm, else A4. */
@Named("printPaper")
@RequestScoped
public class Paper {
    static final String A4 = "a4";
    static final String TRIPLICATE = "triplicate";

    /** One paper to choose. */
    public record Sheet(String key, String address, boolean active) {}

    @Inject
    private ListAddress address;

    public String getName() {
        return isTriplicate() ? TRIPLICATE : A4;
    }

    public boolean isTriplicate() {
        return address.is("paper", TRIPLICATE);
    }

    public List<Sheet> getChoices() {
        return List.of(sheet(A4), sheet(TRIPLICATE));
    }

    private Sheet sheet(String paper) {
        return new Sheet("print." + paper, address.with("paper", paper), paper.equals(getName()));
    }
}
