package org.xiaoguan.administration.importing;

import java.io.Serializable;

/** What a person chooses for an import. */
public class ImportForm implements Serializable {
    private String fileName;
    private String matchColumn;
    private ImportMode mode = ImportMode.BOTH;

    public String getFileName() {
        return fileName;
    }

    public void setFileName(String fileName) {
        this.fileName = fileName;
    }

    public String getMatchColumn() {
        return matchColumn;
    }

    public void setMatchColumn(String matchColumn) {
        this.matchColumn = matchColumn;
    }

    public ImportMode getMode() {
        return mode;
    }

    public void setMode(ImportMode mode) {
        this.mode = mode;
    }
}
