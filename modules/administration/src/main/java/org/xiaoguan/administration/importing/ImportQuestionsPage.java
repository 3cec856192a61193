package org.xiaoguan.administration.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.administration.importing.ImportQuestion.Choice;
import org.xiaoguan.administration.user.FirstPassword;
import org.xiaoguan.administration.user.StaffImport;
import org.xiaoguan.administration.user.UserService;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.text.Texts;

/** What an import asks its uploader: texts that it does not know, and what it proposes for empty cells. */
@Named
@ViewScoped
public class ImportQuestionsPage implements Serializable {
    @Inject
    ImportPage page;

    @Inject
    ImportService imports;

    @Inject
    ImportAnswerService told;

    @Inject
    ImportWorker worker;

    @Inject
    ImportTargets targets;

    @Inject
    UserService users;

    @Inject
    Texts texts;

    @Inject
    Actions actions;

    private List<ImportQuestion> questions;
    private List<Proposed> proposals;
    private boolean makeable;
    private boolean rest;
    private transient List<FirstPassword> passwords;

    /** Whether something can still be said. */
    public boolean isOpen() {
        return page.getJob().isCheckable()
                && !(getQuestions().isEmpty() && getProposals().isEmpty());
    }

    public List<ImportQuestion> getQuestions() {
        if (questions == null) {
            ImportTarget<?> target = targets.of(page.getJob().getKind());
            List<ImportColumn> columns = target.columns();
            List<ImportMaking> chosen = told.chosenMakings(page.getJob().getId());
            questions = new ArrayList<>();
            told.unknown(page.getJob().getId()).forEach(unknown -> {
                ImportQuestion question = question(unknown, target, columns);
                boolean made =
                        chosen.stream().anyMatch(making -> making.isOf(unknown.getColumnKey(), unknown.getText()));
                questions.add(made ? question.made() : question);
            });
            makeable = questions.stream().anyMatch(ImportQuestion::isOpenToMake);
        }
        return questions;
    }

    private ImportQuestion question(ImportUnknown unknown, ImportTarget<?> target, List<ImportColumn> columns) {
        if (unknown.getColumnKey().equals(Meanings.HEADING)) {
            return new ImportQuestion(unknown, texts.get("import.question.heading"), headings(columns), false);
        }
        if (unknown.getColumnKey().equals(Meanings.KIND)) {
            return new ImportQuestion(unknown, texts.get("import.kind"), kinds(unknown), false).undecided();
        }
        ImportColumn column = columns.stream()
                .filter(known -> known.key().equals(unknown.getColumnKey()))
                .findFirst()
                .orElseThrow();
        List<Choice> choices = new ArrayList<>();
        boolean makes = !unknown.getText().isEmpty() && target.makes().contains(column.key());
        if (makes) {
            choices.add(new Choice(ImportQuestion.MAKE, texts.get("import.question.make")));
        }
        options(unknown, column).forEach(option -> choices.add(new Choice(ImportQuestion.VALUE + option, option)));
        boolean listed = choices.size() > (makes ? 1 : 0);
        ImportQuestion question = new ImportQuestion(unknown, texts.get(column.labelKey()), choices, makes || !listed);
        return target.words().contains(column.key()) ? question.undecided() : question;
    }

    /** Those that are spelt nearly the same come first. */
    private static List<String> options(ImportUnknown unknown, ImportColumn column) {
        return unknown.getText().equals(ImportCells.DATES)
                ? List.of(ImportCells.MONTH_FIRST, ImportCells.DAY_FIRST)
                : column.options().stream()
                        .sorted(Comparator.comparing(option -> !Spelling.isNear(option, unknown.getText())))
                        .toList();
    }

    /** Whether records or words may be made of texts for which nothing is preset. */
    public boolean isMakeable() {
        getQuestions();
        return makeable;
    }

    /** Whether all that is left undecided is made. */
    public boolean isRest() {
        return rest;
    }

    public void setRest(boolean rest) {
        this.rest = rest;
    }

    private List<Choice> kinds(ImportUnknown unknown) {
        return unknown.kinds().stream()
                .map(kind -> new Choice(ImportQuestion.VALUE + kind, texts.get("import.kind." + kind)))
                .toList();
    }

    private List<Choice> headings(List<ImportColumn> columns) {
        List<Choice> choices = new ArrayList<>();
        columns.forEach(
                column -> choices.add(new Choice(ImportQuestion.VALUE + column.key(), texts.get(column.labelKey()))));
        choices.add(new Choice(ImportQuestion.VALUE + Meanings.LEFT_OUT, texts.get("import.question.leave-out")));
        return choices;
    }

    public List<Proposed> getProposals() {
        if (proposals == null) {
            Map<String, String> labels = new HashMap<>();
            targets.of(page.getJob().getKind())
                    .columns()
                    .forEach(column -> labels.put(column.key(), texts.get(column.labelKey())));
            proposals = new ArrayList<>();
            told.proposals(page.getJob().getId())
                    .forEach(proposal ->
                            proposals.add(new Proposed(proposal, labels.getOrDefault(proposal.getColumnKey(), ""))));
        }
        return proposals;
    }

    /** Takes what was said, and checks the file again. */
    public String save() {
        long id = page.getJob().getId();
        Map<Long, String> typed = new HashMap<>();
        getProposals().forEach(proposed -> typed.put(proposed.id, proposed.text == null ? "" : proposed.text));
        if (rest) {
            getQuestions().stream().filter(ImportQuestion::isOpenToMake).forEach(ImportQuestion::made);
        }
        List<ImportAnswer> answers =
                getQuestions().stream().map(ImportQuestion::answer).toList();
        if (!actions.perform(() -> told.answer(id, answers, typed))) {
            return null;
        }
        worker.start(id);
        return actions.to("/administration/import/view", id);
    }

    /** Whether accounts were opened that wait for their first passwords. */
    public boolean isPasswordable() {
        return page.getJob().getKind().equals("administration.staff")
                && page.getJob().getState() == ImportState.DONE;
    }

    /** Gives the new accounts passwords, those of superiors who were only named too, to be shown once. */
    public void givePasswords() {
        long id = page.getJob().getId();
        actions.perform(() -> {
            List<Long> people = new ArrayList<>(imports.made(id, StaffImport.SUPERIOR));
            people.addAll(imports.created(id));
            passwords = users.firstPasswords(people);
        });
    }

    public List<FirstPassword> getPasswords() {
        return passwords == null ? List.of() : passwords;
    }

    /** What is proposed for a cell, as the uploader changes it. */
    public static class Proposed implements Serializable {
        private final long id;
        private final String label;
        private final String column;
        private String text;

        Proposed(ImportProposal proposal, String column) {
            this.id = proposal.getId();
            this.label = proposal.getLabel();
            this.column = column;
            this.text = proposal.getText();
        }

        public String getLabel() {
            return label;
        }

        public String getColumn() {
            return column;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }
}
