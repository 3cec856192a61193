package org.xiaoguan.administration.importing;

import java.io.Serializable;
import java.util.List;

/** A text that is not known, with what may be said of it and what is said. */
public class ImportQuestion implements Serializable {
    /** Chooses that a record or word is made. */
    static final String MAKE = "+";

    /** In front of a value that is chosen. */
    static final String VALUE = "=";

    private final String columnKey;
    private final String column;
    private final String text;
    private final String hint;
    private final int rows;
    private final List<Choice> choices;
    private final boolean free;
    private String choice;
    private String typed;
    private String proposal;

    ImportQuestion(ImportUnknown unknown, String column, List<Choice> choices, boolean free) {
        this.columnKey = unknown.getColumnKey();
        this.column = column;
        this.text = unknown.getText();
        this.hint = unknown.getHint();
        this.rows = unknown.getRows();
        this.choices = List.copyOf(choices);
        this.free = free;
        this.proposal = unknown.getProposal();
        this.choice = suggested();
        this.typed = isMakeable() ? text : null;
    }

    /** The choice that is spelt nearly the same; else to make what can be made. */
    private String suggested() {
        return choices.stream()
                .filter(offered -> offered.id().startsWith(VALUE) && Spelling.isNear(offered.label(), text))
                .map(Choice::id)
                .findFirst()
                .orElse(isMakeable() ? MAKE : null);
    }

    /** Presets nothing: nobody is to choose what they did not look at. */
    ImportQuestion undecided() {
        choice = null;
        return this;
    }

    /** It was chosen before that a record or word is made of it. */
    ImportQuestion made() {
        choice = MAKE;
        return this;
    }

    /** Whether it is left undecided, though a record or word may be made of it. */
    boolean isOpenToMake() {
        return choice == null && isMakeable();
    }

    private boolean isMakeable() {
        return !text.isEmpty()
                && choices.stream().anyMatch(offered -> offered.id().equals(MAKE));
    }

    ImportAnswer answer() {
        boolean making = MAKE.equals(choice);
        String meaning = choice != null && choice.startsWith(VALUE) ? choice.substring(VALUE.length()) : typed;
        boolean said = choice != null || (free && choices.isEmpty());
        return new ImportAnswer(columnKey, text, hint, said ? meaning : null, making, making ? proposal : null);
    }

    public String getColumn() {
        return column;
    }

    public String getText() {
        return text;
    }

    public String getHint() {
        return hint;
    }

    public int getRows() {
        return rows;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    /** Whether a text is typed: the name of what is made, or the right spelling of what has no list. */
    public boolean isFree() {
        return free;
    }

    public boolean isProposing() {
        return proposal != null;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    /** Something to choose. */
    public record Choice(String id, String label) implements Serializable {}
}
