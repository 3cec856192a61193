package org.xiaoguan.administration.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The uploaded file of an import, kept apart so that lists of imports do not read it. */
@Entity
@Table(name = "administration_import_file")
public class ImportFile {
    @Id
    @Column(name = "import_id")
    private Long importId;

    private byte[] content;

    protected ImportFile() {}

    ImportFile(long importId, byte[] content) {
        this.importId = importId;
        this.content = content.clone();
    }

    byte[] getContent() {
        return content.clone();
    }
}
