package org.xiaoguan.administration.attachment;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.AttachmentAccess;
import org.xiaoguan.administration.api.AttachmentGuard;
import org.xiaoguan.administration.api.Attachments;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Settings;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;

/** Keeps files of records. Who may do what with them is what the module of the record says of it. */
@Stateless
@LocalBean
@Local(Attachments.class)
public class AttachmentService implements Attachments {
    /** No statement carries more than that, whatever the size of the file. */
    static final int PART_SIZE = 1024 * 1024;

    /** Number of the part that holds the small picture. */
    private static final int THUMBNAIL = 0;

    private static final String GUARDED = "the guard of the record is asked";

    @PersistenceContext
    EntityManager em;

    private List<AttachmentGuard> guards;

    @Inject
    Records records;

    @Inject
    Settings settings;

    @Inject
    Access access;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Inject
    void find(@Any Instance<AttachmentGuard> found) {
        guards = found.stream().toList();
    }

    /** The files of a record, the latest first. */
    @Open("the page of the record has checked that the caller may see it")
    public List<AttachmentRow> of(String kind, long recordId) {
        return em.createQuery(
                        "select new org.xiaoguan.administration.attachment.AttachmentRow(a.id, a.name, a.contentType,"
                                + " a.size, a.thumbnail, a.uploadedBy, s.name, a.uploadedAt)"
                                + " from Attachment a left join Staff s on s.id = a.uploadedBy"
                                + " where a.recordKind = :kind and a.recordId = :record order by a.id desc",
                        AttachmentRow.class)
                .setParameter("kind", kind)
                .setParameter("record", recordId)
                .getResultList();
    }

    /** Bytes that a file may have. */
    @Open("everybody may know the limit")
    public long largest() {
        return settings.number(AttachmentSettings.MAX_MEGABYTES).longValue() * 1024 * 1024;
    }

    /**
     * Asked before a byte is read.
     *
     * @throws NotFoundException when the record is unknown or out of reach
     */
    @Open(GUARDED)
    public void checkAdding(String kind, long recordId) {
        AttachmentAccess allowed = allowed(kind, recordId);
        if (!allowed.view()) {
            throw new NotFoundException();
        }
        if (!allowed.add()) {
            throw new AccessDeniedException();
        }
    }

    /** Attaches a file, once: the same form key, and the same file under the same name, give what is there already. */
    @Open(GUARDED)
    public long attach(AttachmentUpload upload) {
        checkAdding(upload.kind(), upload.recordId());
        lock(upload.kind(), upload.recordId());
        Optional<Long> same = same(upload);
        return same.isPresent() ? same.get() : records.create(Attachment.class, upload.formKey(), () -> stored(upload));
    }

    /** Those who attach to one record at once do so one after the other, so that each counts the files of all. */
    private void lock(String kind, long recordId) {
        em.createNativeQuery("insert into administration_attachment_record (record_kind, record_id) values (?, ?)"
                        + " on duplicate key update record_id = values(record_id)")
                .setParameter(1, kind)
                .setParameter(2, recordId)
                .executeUpdate();
    }

    private Optional<Long> same(AttachmentUpload upload) {
        return em.createQuery(
                        "select a.id from Attachment a where a.recordKind = :kind and a.recordId = :record"
                                + " and a.sha256 = :sha and a.name = :name",
                        Long.class)
                .setParameter("kind", upload.kind())
                .setParameter("record", upload.recordId())
                .setParameter("sha", upload.sha256())
                .setParameter("name", FileName.clean(upload.name()))
                .getResultStream()
                .findFirst();
    }

    private Attachment stored(AttachmentUpload upload) {
        int most = settings.number(AttachmentSettings.MAX_COUNT).intValue();
        if (of(upload.kind(), upload.recordId()).size() >= most) {
            throw BusinessException.of("attachment.too-many", most);
        }
        try {
            ContentType type = ContentType.of(upload.file());
            Optional<byte[]> picture = type.isPictured() ? Thumbnail.of(upload.file()) : Optional.empty();
            Attachment attachment = new Attachment(upload, type, picture.isPresent(), user.getStaffId(), clock.now());
            em.persist(attachment);
            em.flush();
            picture.ifPresent(bytes -> insert(attachment.getId(), THUMBNAIL, bytes));
            storeParts(attachment.getId(), upload);
            return attachment;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void storeParts(long id, AttachmentUpload upload) throws IOException {
        try (InputStream in = Files.newInputStream(upload.file())) {
            int number = THUMBNAIL;
            for (byte[] part = in.readNBytes(PART_SIZE); part.length > 0; part = in.readNBytes(PART_SIZE)) {
                insert(id, ++number, part);
            }
        }
    }

    private void insert(long id, int number, byte[] content) {
        em.createNativeQuery(
                        "insert into administration_attachment_part (attachment_id, part_no, content) values (?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, number)
                .setParameter(3, content)
                .executeUpdate();
    }

    /** @throws NotFoundException when it is unknown or its record out of reach */
    @Open(GUARDED)
    public Attachment find(long id) {
        return checked(em.find(Attachment.class, id));
    }

    /** How many parts there are to read, from 1. */
    @Open("the number of parts follows from the size")
    public int parts(Attachment attachment) {
        return (int) ((attachment.getSize() + PART_SIZE - 1) / PART_SIZE);
    }

    /** One part of the content; each is asked for alone, so that a slow reader holds no transaction. */
    @Open(GUARDED)
    public byte[] part(long id, int number) {
        find(id);
        return content(id, number);
    }

    /** The small picture; empty when there is none. */
    @Open(GUARDED)
    public Optional<byte[]> thumbnail(long id) {
        return find(id).isThumbnail() ? Optional.of(content(id, THUMBNAIL)) : Optional.empty();
    }

    private byte[] content(long id, int number) {
        return (byte[]) em.createNativeQuery(
                        "select content from administration_attachment_part where attachment_id = ? and part_no = ?")
                .setParameter(1, id)
                .setParameter(2, number)
                .getSingleResult();
    }

    /**
     * Whether the caller may delete it: who holds the permission, and who attached it as long as the record takes more: what
     * a settled record rests on stays.
     */
    @Open("tells of the caller's own right")
    public boolean mayDelete(Long uploadedBy, boolean addable) {
        return access.may(AdministrationPermissions.ATTACHMENT_DELETE)
                || (addable && uploadedBy != null && uploadedBy.equals(user.getStaffId()));
    }

    @Open(GUARDED)
    public void delete(long id) {
        Attachment attachment = find(id);
        boolean addable =
                allowed(attachment.getRecordKind(), attachment.getRecordId()).add();
        if (!mayDelete(attachment.getUploadedBy(), addable)) {
            throw new AccessDeniedException();
        }
        em.createNativeQuery("delete from administration_attachment_part where attachment_id = ?")
                .setParameter(1, id)
                .executeUpdate();
        em.remove(attachment);
    }

    @Open("the calling service has checked that both records may be changed")
    @Override
    public void move(String kind, long from, long to) {
        em.createQuery(
                        "select a from Attachment a where a.recordKind = :kind and a.recordId = :record",
                        Attachment.class)
                .setParameter("kind", kind)
                .setParameter("record", from)
                .getResultList()
                .forEach(attachment -> attachment.moveTo(to));
    }

    private Attachment checked(Attachment attachment) {
        if (attachment == null
                || !allowed(attachment.getRecordKind(), attachment.getRecordId())
                        .view()) {
            throw new NotFoundException();
        }
        return attachment;
    }

    private AttachmentAccess allowed(String kind, long recordId) {
        return guards.stream()
                .flatMap(guard -> guard.access(kind, recordId).stream())
                .findFirst()
                .orElse(AttachmentAccess.NONE);
    }
}
