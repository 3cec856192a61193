package org.xiaoguan.administration.setting;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.kept.SmallTableListener;

/** A setting that was changed from its default. */
@Entity
@Table(name = "administration_setting")
@EntityListeners(SmallTableListener.class)
@Audited(kind = "administration.setting")
public class Setting {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_setting")
    @SequenceGenerator(
            name = "administration_setting",
            sequenceName = "administration_setting_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String name;

    private String value;

    protected Setting() {}

    public Setting(String name, String value) {
        this.name = name;
        this.value = value;
    }

    void change(String value) {
        this.value = value;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public String getValue() {
        return value;
    }
}
