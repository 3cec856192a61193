package org.xiaoguan.administration.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violation;

/** The staff list as other modules see it: people are held by staff id. */
public interface People {
    /** Name of the person; empty for null or an unknown id. */
    String name(Long staffId);

    /** Names by staff id, read at once. */
    Map<Long, String> names(Collection<Long> staffIds);

    /** Superiors by staff id, of those among these people who have one in service. */
    Map<Long, Long> superiors(Collection<Long> staffIds);

    /** Keys of the roles by staff id, see {@link RoleSummary}; of those among these people whose account is open and has one. */
    Map<Long, Set<String>> roles(Collection<Long> staffIds);

    /** Those in service whose name, pinyin initials or department match the typed text; at most 20. */
    List<PersonSummary> find(String typed);

    /** Those in service whose department the scope reaches, and its person, in the order of their names. */
    List<PersonSummary> within(Scope scope);

    /** The person; empty for an unknown id. */
    Optional<PersonSummary> known(long staffId);

    /** Staff id of the person's superior who has not left; empty for null, and where there is none. */
    Optional<Long> superior(Long staffId);

    /** @throws org.xiaoguan.shared.NotFoundException for an unknown id */
    default PersonSummary summary(long staffId) {
        return known(staffId).orElseThrow(NotFoundException::new);
    }

    /**
     * What is wrong with whom somebody chose in a form, for who collects all that is: a refusal would end the transaction,
     * and whatever was asked next.
     *
     * @param chosen null when nobody was chosen
     * @param kept whom the record names already; null for a new one
     */
    default Optional<Violation> wrong(String field, Long chosen, Long kept) {
        if (chosen == null || chosen.equals(kept)) {
            return Optional.empty();
        }
        Optional<PersonSummary> person = known(chosen);
        return person.isEmpty()
                ? Optional.of(new Violation(field, "error.not-found", List.of()))
                : person.filter(PersonSummary::closed)
                        .map(left -> new Violation(field, "staff.left.already", List.of(left.name())));
    }

    /**
     * Whom somebody chose in a form: a person in service, or who stands there already.
     *
     * @param chosen null when nobody was chosen
     * @param kept whom the record names already; null for a new one
     * @throws BusinessException at the field
     */
    default void check(String field, Long chosen, Long kept) {
        wrong(field, chosen, kept).ifPresent(violation -> {
            throw new BusinessException(List.of(violation));
        });
    }
}
