package org.xiaoguan.administration.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xiaoguan.administration.api.NotificationKind;
import org.xiaoguan.administration.api.NotificationKinds;

/** The kinds of notifications of all modules. */
@ApplicationScoped
public class KindsOfNotifications {
    private final Map<String, String> kindOf = new TreeMap<>();

    private List<String> names;

    @Inject
    void find(@Any Instance<NotificationKinds> sources) {
        List<NotificationKind> kinds =
                sources.stream().flatMap(source -> source.kinds().stream()).toList();
        kinds.forEach(kind -> kind.keys().forEach(key -> kindOf.put(key, kind.name())));
        names = kinds.stream().map(NotificationKind::name).sorted().toList();
    }

    /** Their names. */
    public List<String> names() {
        return names;
    }

    /** The kind to which a text belongs. */
    public String of(String key) {
        String kind = kindOf.get(key);
        if (kind == null) {
            throw new IllegalArgumentException("No NotificationKinds tells the kind of " + key);
        }
        return kind;
    }
}
