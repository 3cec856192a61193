package org.xiaoguan.ui.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names the field of a form whose value exists already, by the name of the constraint that the database complains of:
 * {@code uq_} + table + column, in a constraint of several columns the one that is typed.
 */
@ApplicationScoped
public class UniqueFields {
    /** What was typed stands before it in the text, so the last one counts. */
    private static final Pattern CONSTRAINT = Pattern.compile(".*for key '(?:\\w+\\.)?uq_(\\w+)'.*", Pattern.DOTALL);

    /** A column that holds what is compared of another, such as {@code name_key}. */
    private static final String COMPARED = "_key";

    @PersistenceUnit
    EntityManagerFactory factory;

    /** The field, such as {@code code}; empty when the constraint is on no attribute of an entity. */
    Optional<String> field(String complaint) {
        Matcher constraint = CONSTRAINT.matcher(complaint);
        if (!constraint.matches()) {
            return Optional.empty();
        }
        String rest = constraint.group(1);
        return factory.getMetamodel().getEntities().stream()
                .<Class<?>>map(EntityType::getJavaType)
                .filter(type -> rest.startsWith(table(type) + "_"))
                .max(Comparator.comparing(type -> table(type).length()))
                .flatMap(type -> attribute(type, rest.substring(table(type).length() + 1)));
    }

    static Optional<String> attribute(Class<?> entity, String column) {
        String typed = column.endsWith(COMPARED) ? column.substring(0, column.length() - COMPARED.length()) : column;
        return Stream.of(typed, column)
                .flatMap(name -> attributes(entity).filter(field -> name.equals(column(field))))
                .map(Field::getName)
                .findFirst();
    }

    private static Stream<Field> attributes(Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.concat(
                        Arrays.stream(type.getDeclaredFields()).flatMap(UniqueFields::parts),
                        attributes(type.getSuperclass()));
    }

    private static Stream<Field> parts(Field field) {
        return field.getType().isAnnotationPresent(Embeddable.class) ? attributes(field.getType()) : Stream.of(field);
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        JoinColumn join = field.getAnnotation(JoinColumn.class);
        String name = column != null ? column.name() : join != null ? join.name() : "";
        return name.isEmpty() ? field.getName() : name;
    }

    private static String table(Class<?> entity) {
        Table table = entity.getAnnotation(Table.class);
        return table == null ? entity.getSimpleName() : table.name();
    }
}
