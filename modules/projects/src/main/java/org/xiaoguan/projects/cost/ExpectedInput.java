package org.xiaoguan.projects.cost;

import org.xiaoguan.ui.grid.GridLine;
import org.xiaoguan.ui.grid.Typed;

/** A line of which nobody knows the cost, while it is typed. */
public class ExpectedInput implements GridLine {
    private final ExpectedLine line;
    private Typed cost = Typed.EMPTY;

    /** A line that stands for nothing, until the document's are there. */
    ExpectedInput() {
        line = null;
    }

    ExpectedInput(ExpectedLine line) {
        this.line = line;
    }

    ExpectedForm toForm() {
        return new ExpectedForm(line.goods(), line.id(), cost.value());
    }

    /** The line is there, whatever is typed. */
    @Override
    public boolean isBlank() {
        return line == null;
    }

    @Override
    public void paste(String cell, String text) {
        if (cell.equals("cost")) {
            cost = Typed.pasted(text);
        }
    }

    public ExpectedLine getLine() {
        return line;
    }

    public Typed getCost() {
        return cost;
    }

    public void setCost(Typed cost) {
        this.cost = cost;
    }
}
