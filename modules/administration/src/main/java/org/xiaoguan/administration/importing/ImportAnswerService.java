package org.xiaoguan.administration.importing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.ui.CurrentUser;

/** What the uploader of a file tells of what its dry run did not understand, and what is kept of it for later files. */
@Stateless
public class ImportAnswerService {
    private static final String OWN_CHECK = "asks for the permission of what is imported";

    /** More than anybody goes through by hand; rows beyond keep what was proposed. */
    private static final int MOST_PROPOSALS = 300;

    @PersistenceContext
    EntityManager em;

    @Inject
    ImportService imports;

    @Inject
    ImportTargets targets;

    @Inject
    ImportRecognition recognition;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    /** What the dry run did not understand. */
    @Open(OWN_CHECK)
    public List<ImportUnknown> unknown(long id) {
        imports.find(id);
        return em.createQuery(
                        "select u from ImportUnknown u where u.importId = :import order by u.id", ImportUnknown.class)
                .setParameter("import", id)
                .getResultList();
    }

    /** What the dry run proposes for empty cells, the first of it. */
    @Open(OWN_CHECK)
    public List<ImportProposal> proposals(long id) {
        imports.find(id);
        return em.createQuery(
                        "select p from ImportProposal p where p.importId = :import order by p.rowNumber, p.id",
                        ImportProposal.class)
                .setParameter("import", id)
                .setMaxResults(MOST_PROPOSALS)
                .getResultList();
    }

    /**
     * Takes what the uploader told: meanings are kept for later files, what is to be made is noted, and the file is checked
     * again. Made it is when rows are stored.
     *
     * @param proposals texts by id of the proposal
     */
    @Open(OWN_CHECK)
    public void answer(long id, List<ImportAnswer> answers, Map<Long, String> proposals) {
        ImportJob job = imports.own(id);
        answers.stream()
                .filter(answer -> answer.columnKey().equals(Meanings.KIND) && answer.meaning() != null)
                .forEach(answer -> become(job, answer.meaning()));
        ImportTarget<?> target = targets.of(job.getKind());
        List<String> columns = target.columns().stream().map(ImportColumn::key).toList();
        Map<String, String> told = answers.stream()
                .filter(answer -> !answer.text().isEmpty() && answer.meaning() != null)
                .collect(Collectors.toMap(ImportAnswer::text, ImportAnswer::meaning, (first, second) -> first));
        answers.stream()
                .filter(answer -> !answer.columnKey().equals(Meanings.KIND))
                .sorted(Comparator.comparingInt(answer -> columns.indexOf(answer.columnKey())))
                .forEach(answer -> take(job, target, answer, told));
        for (ImportProposal proposal : proposals(id)) {
            String typed = proposals.get(proposal.getId());
            if (typed != null) {
                proposal.change(typed.strip());
            }
        }
        job.check(clock.now());
    }

    /** It was told what the file holds. */
    private void become(ImportJob job, String kind) {
        ImportUnknown asked = em.createQuery(
                        "select u from ImportUnknown u where u.importId = :import and u.columnKey = :kind",
                        ImportUnknown.class)
                .setParameter("import", job.getId())
                .setParameter("kind", Meanings.KIND)
                .getResultStream()
                .filter(unknown -> unknown.kinds().contains(kind))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        byte[] content = em.find(ImportFile.class, job.getId()).getContent();
        job.become(kind, recognition.matchColumn(targets.of(kind), job.getFileName(), content));
        em.remove(asked);
    }

    /** What a row says beside the text may have been told another meaning of in the same go. */
    private void take(ImportJob job, ImportTarget<?> target, ImportAnswer answer, Map<String, String> told) {
        String said = answer.meaning() == null ? "" : answer.meaning().strip();
        boolean renamed = !Meanings.spelling(said).equals(Meanings.spelling(answer.text()));
        if (!answer.isToMake() || renamed) {
            making(job, answer.columnKey(), answer.text()).ifPresent(em::remove);
        }
        if (said.isEmpty()) {
            return;
        }
        new Violations().text("answer", said, ImportWord.TEXT_LENGTH).throwIfAny();
        if (answer.isToMake()) {
            if (!target.makes().contains(answer.columnKey())) {
                throw new NotFoundException();
            }
            new Violations()
                    .optionalText("answer", answer.proposal(), ImportUnknown.TEXT_LENGTH)
                    .throwIfAny();
            ImportMaking making = making(job, answer.columnKey(), said)
                    .orElseGet(() -> new ImportMaking(job.getId(), answer.columnKey(), said));
            making.say(
                    answer.hint() == null ? null : told.getOrDefault(answer.hint(), answer.hint()), answer.proposal());
            em.persist(making);
        }
        if (renamed) {
            remember(target.kind(), answer);
        }
    }

    private Optional<ImportMaking> making(ImportJob job, String column, String text) {
        return chosen(job.getId()).stream()
                .filter(making -> making.isOf(column, text))
                .findFirst();
    }

    /** What is made of texts that nobody knew as soon as rows are stored. */
    @Open(OWN_CHECK)
    public List<ImportMaking> chosenMakings(long id) {
        imports.find(id);
        return chosen(id);
    }

    private List<ImportMaking> chosen(long id) {
        return em.createQuery(
                        "select m from ImportMaking m where m.importId = :import and m.recordId is null",
                        ImportMaking.class)
                .setParameter("import", id)
                .getResultList();
    }

    /** Texts that were told to mean this one, which nobody knew either, mean what it does. */
    private void remember(String kind, ImportAnswer answer) {
        if (!answer.columnKey().equals(Meanings.HEADING) && !answer.text().isEmpty()) {
            em.createQuery(
                            "select w from ImportWord w where w.kind = :kind and w.columnKey = :column and w.meaning = :text",
                            ImportWord.class)
                    .setParameter("kind", kind)
                    .setParameter("column", answer.columnKey())
                    .setParameter("text", answer.text())
                    .getResultList()
                    .forEach(word -> word.mean(answer.meaning(), user.getId(), clock.now()));
        }
        ImportWord word = em.createQuery(
                        "select w from ImportWord w where w.kind = :kind and w.columnKey = :column and w.text = :text",
                        ImportWord.class)
                .setParameter("kind", kind)
                .setParameter("column", answer.columnKey())
                .setParameter("text", answer.text())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new ImportWord(kind, answer.columnKey(), answer.text()));
        word.mean(answer.meaning(), user.getId(), clock.now());
        em.persist(word);
    }

    /** What was told of texts in files that the caller may import. */
    @Open("shows no more than what the caller may import")
    public List<ImportWordRow> words() {
        List<String> kinds = imports.kinds();
        return kinds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new org.xiaoguan.administration.importing.ImportWordRow(w.id, w.kind, w.columnKey,"
                                        + " w.text, w.meaning, s.name, w.createdAt) from ImportWord w"
                                        + " join User u on u.id = w.userId join Staff s on s.id = u.staffId"
                                        + " where w.kind in :kinds order by w.kind, w.columnKey, w.text",
                                ImportWordRow.class)
                        .setParameter("kinds", kinds)
                        .getResultList();
    }

    /** Forgets a meaning: later files ask for it again. */
    @Open(OWN_CHECK)
    public void forget(long wordId) {
        ImportWord word = em.find(ImportWord.class, wordId);
        if (word == null) {
            throw new NotFoundException();
        }
        targets.of(word.getKind());
        em.remove(word);
    }
}
