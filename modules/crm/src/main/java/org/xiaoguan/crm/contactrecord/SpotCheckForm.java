package org.xiaoguan.crm.contactrecord;

import java.io.Serializable;
import org.xiaoguan.shared.TypedText;
import org.xiaoguan.shared.Violations;

/** What a superior types after a spot check of a contact record. */
public class SpotCheckForm implements Serializable {
    private SpotCheck verdict;
    private String checkNote;

    /** A form for a record that nobody checked. */
    public SpotCheckForm() {}

    /** A form that shows what was found before. */
    public SpotCheckForm(ContactRecord record) {
        verdict = record.getVerdict();
        checkNote = record.getCheckNote();
    }

    /** A doubt says what it is about, since who made the record is to answer it. */
    void check() {
        new Violations()
                .present("verdict", verdict)
                .optionalText("checkNote", checkNote, ContactRecord.NOTE_LENGTH)
                .require(
                        verdict != SpotCheck.DOUBTED || TypedText.of(checkNote) != null,
                        "checkNote",
                        "contactrecord.checkNote.of-doubt")
                .throwIfAny();
    }

    public SpotCheck getVerdict() {
        return verdict;
    }

    public void setVerdict(SpotCheck verdict) {
        this.verdict = verdict;
    }

    public String getCheckNote() {
        return checkNote;
    }

    public void setCheckNote(String checkNote) {
        this.checkNote = checkNote;
    }
}
