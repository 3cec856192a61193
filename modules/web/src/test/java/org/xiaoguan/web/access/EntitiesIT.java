package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A jar that persistence.xml does not name is only a warning to the server: its entities would not be known. */
@ExtendWith(ArquillianExtension.class)
class EntitiesIT {
    @PersistenceContext
    EntityManager em;

    @Inject
    ServletContext context;

    @Test
    void everyEntityOfEveryModuleIsKnown() throws IOException {
        List<String> entities = new ArrayList<>();
        for (String jar : context.getResourcePaths("/WEB-INF/lib/")) {
            if (jar.contains("xiaoguan-") && !jar.contains("-tests")) {
                try (InputStream in = context.getResourceAsStream(jar)) {
                    entities.addAll(entities(in));
                }
            }
        }
        assertThat(em.getMetamodel().getEntities().stream()
                        .map(EntityType::getJavaType)
                        .map(Class::getName))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(entities);
    }

    private static List<String> entities(InputStream jar) throws IOException {
        List<String> found = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(jar)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.startsWith("org/xiaoguan/") && name.endsWith(".class") && !name.contains("package-info")) {
                    String type =
                            name.substring(0, name.length() - ".class".length()).replace('/', '.');
                    if (isEntity(type)) {
                        found.add(type);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isEntity(String type) {
        try {
            return Class.forName(type, false, EntitiesIT.class.getClassLoader()).isAnnotationPresent(Entity.class);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new AssertionError(type, e);
        }
    }
}
