package org.xiaoguan.administration.importing;

/** One of several files that are uploaded at once. */
public final class ImportUpload {
    private final String fileName;
    private final byte[] content;

    public ImportUpload(String fileName, byte[] content) {
        this.fileName = fileName;
        this.content = content.clone();
    }

    public String fileName() {
        return fileName;
    }

    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return fileName;
    }
}
