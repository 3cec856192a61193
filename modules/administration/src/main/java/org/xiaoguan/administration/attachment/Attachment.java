package org.xiaoguan.administration.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Versioned;

/** A file attached to a record. Its content lies in parts of {@link AttachmentService#PART_SIZE} beside it. */
@Entity
@Table(name = "administration_attachment")
@Audited(kind = Attachment.KIND)
public class Attachment implements Versioned {
    static final String KIND = "administration.attachment";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_attachment")
    @SequenceGenerator(
            name = "administration_attachment",
            sequenceName = "administration_attachment_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "record_kind")
    private String recordKind;

    @Column(name = "record_id")
    private long recordId;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "content_type")
    private ContentType contentType;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;

    @Column(name = "has_thumbnail")
    private boolean thumbnail;

    @Column(name = "uploaded_by")
    private Long uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected Attachment() {}

    /** @throws BusinessException for what is no file of a person: empty, nameless, a program */
    Attachment(AttachmentUpload upload, ContentType contentType, boolean thumbnail, Long by, Instant at) {
        String clean = FileName.clean(upload.name());
        if (clean.isEmpty()) {
            throw BusinessException.of("attachment.name.empty");
        }
        if (upload.size() == 0) {
            throw BusinessException.of("attachment.empty", clean);
        }
        if (contentType == ContentType.PROGRAM) {
            throw BusinessException.of("attachment.program", clean);
        }
        recordKind = upload.kind();
        recordId = upload.recordId();
        name = clean;
        this.contentType = contentType;
        size = upload.size();
        sha256 = upload.sha256();
        this.thumbnail = thumbnail;
        uploadedBy = by;
        uploadedAt = at;
    }

    void moveTo(long record) {
        recordId = record;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public String getRecordKind() {
        return recordKind;
    }

    public long getRecordId() {
        return recordId;
    }

    public String getName() {
        return name;
    }

    public ContentType getContentType() {
        return contentType;
    }

    public long getSize() {
        return size;
    }

    public String getSha256() {
        return sha256;
    }

    public boolean isThumbnail() {
        return thumbnail;
    }

    public Long getUploadedBy() {
        return uploadedBy;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }
}
