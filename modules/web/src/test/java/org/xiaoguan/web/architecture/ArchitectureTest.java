package org.xiaoguan.web.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessModule;
import org.xiaoguan.ui.export.ExportSource;

/** The rules of modules/README.md that a compiler does not know. Every rule fails when it finds nothing to check. */
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> PAGES =
            DescribedPredicate.describe("page beans", type -> outermost(type).endsWith("Page"));

    /** The demo story does through the services what its people would do on the pages of all modules. */
    private static final DescribedPredicate<JavaClass> DEMO = DescribedPredicate.describe(
            "the demo", type -> type.getPackageName().equals("org.xiaoguan.web.demo"));

    /** What a page is made of: its bean, and the look-ups that live as long as its view. */
    private static final DescribedPredicate<JavaClass> OF_PAGES = DescribedPredicate.describe(
            "page beans and their look-ups",
            type -> PAGES.test(type) || outermost(type).endsWith("Lookup"));

    private static final DescribedPredicate<JavaClass> SERVICES = DescribedPredicate.describe(
            "services", type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));

    /**
     * Modules whose concepts still need one another: a customer is made with its first contacts; accounts, roles and staff
     * are what access is read from, and clear it; the layout shows drafts and messages. No others are added.
     */
    private static final Set<String> GOING_ROUND = Set.of("administration", "crm", "ui");

    /** What an Instance makes, its owner keeps: one that lives longer than a request would keep it for ever. */
    @Test
    void instancesAreAskedOnlyByWhatLivesForARequest() {
        fields().that()
                .haveRawType(Instance.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(RequestScoped.class)
                .check(Modules.CLASSES);
    }

    @Test
    void everyModuleDeclaresItself() {
        assertThat(Modules.all()).hasSizeGreaterThan(5).allSatisfy((name, module) -> {
            assertThat(module).as("package-info of " + name).isNotNull();
            assertThat(module.name()).isEqualTo(name);
            assertThat(module.api()).startsWith(Modules.ROOT + name);
        });
    }

    @Test
    void modulesNameOnlyLowerModulesAndOnlyTheirApi() {
        classes()
                .that(DescribedPredicate.not(DEMO))
                .should(new ArchCondition<>("name only what their module may use") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                            JavaClass target = dependency.getTargetClass().getBaseComponentType();
                            if (Modules.isOurs(target) && !isAllowed(type, target)) {
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                            }
                        }
                    }
                })
                .check(Modules.CLASSES);
    }

    /** A concept is understood without those that build on it; what a module keeps at its root is everybody's. */
    @Test
    void theConceptsOfAModuleDoNotGoRoundInCircles() {
        List<String> modules = Modules.all().keySet().stream()
                .filter(module -> !GOING_ROUND.contains(module))
                .toList();
        assertThat(modules).hasSizeGreaterThan(4);
        for (String module : modules) {
            slices().matching(Modules.ROOT + module + ".(**)")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .check(Modules.CLASSES);
        }
    }

    @Test
    void onlyPagesAndUiKnowFaces() {
        noClasses()
                .that(DescribedPredicate.not(OF_PAGES))
                .and()
                .resideOutsideOfPackage("org.xiaoguan.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..")
                .check(Modules.CLASSES);
    }

    /** An export takes the filter of the list that it is a file of. */
    @Test
    void nothingButPagesAndExportsDependsOnAPageBean() {
        noClasses()
                .that(DescribedPredicate.not(PAGES))
                .and()
                .areNotAssignableTo(ExportSource.class)
                .should()
                .dependOnClassesThat(PAGES)
                .check(Modules.CLASSES);
    }

    @Test
    void onlyServicesTouchTheEntityManager() {
        noClasses()
                .that(DescribedPredicate.not(SERVICES))
                .and()
                .resideOutsideOfPackage("org.xiaoguan.shared.list..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(Modules.CLASSES);
    }

    @Test
    void everyPublicServiceMethodSaysWhoMayCallIt() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(SERVICES)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages("org.xiaoguan.ui..", "org.xiaoguan.web..")
                .and(DescribedPredicate.describe("are called by others", ArchitectureTest::isCalledByOthers))
                .should(new ArchCondition<>("carry exactly one of @Requires and @Open") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean one = method.isAnnotatedWith(Requires.class) != method.isAnnotatedWith(Open.class);
                        events.add(new SimpleConditionEvent(method, one, method.getFullName()));
                    }
                })
                .check(Modules.CLASSES);
    }

    /** The container's proxy of a service lies in another place and cannot reach what its package keeps to itself. */
    @Test
    void whatAServiceTakesAndGivesIsPublic() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(SERVICES)
                .should(new ArchCondition<>("take and give public types only") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean open = method.getAllInvolvedRawTypes().stream()
                                .filter(Modules::isOurs)
                                .allMatch(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
                        events.add(new SimpleConditionEvent(method, open, method.getFullName()));
                    }
                })
                .check(Modules.CLASSES);
    }

    @Test
    void anApiHoldsInterfacesRecordsEnumsAndExceptions() {
        classes()
                .that()
                .resideInAPackage("..api..")
                .and()
                .doNotHaveSimpleName("package-info")
                .and()
                .areTopLevelClasses()
                .should(new ArchCondition<>("be interfaces, records, enums or exceptions") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean fits = type.isInterface()
                                || type.isRecord()
                                || type.isEnum()
                                || type.isAssignableTo(Exception.class);
                        events.add(new SimpleConditionEvent(type, fits, type.getName()));
                    }
                })
                .check(Modules.CLASSES);
    }

    @Test
    void noEntityRefersToOneOfAnotherModule() {
        List<JavaField> references = Modules.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .flatMap(type -> type.getFields().stream())
                .filter(ArchitectureTest::isReference)
                .toList();
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.getAllInvolvedRawTypes())
                        .filteredOn(Modules::isOurs)
                        .as(field.getFullName())
                        .allSatisfy(
                                type -> assertThat(Modules.nameOf(type)).isEqualTo(Modules.nameOf(field.getOwner()))));
    }

    @Test
    void theTableOfAnEntityBearsTheNameOfItsModule() {
        List<JavaClass> entities = Modules.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .toList();
        assertThat(entities).isNotEmpty().allSatisfy(type -> {
            Table table = type.getAnnotationOfType(Table.class);
            boolean publishedView = table.name().endsWith("_view");
            boolean ownSchema = !table.catalog().isEmpty();
            assertThat(publishedView || ownSchema || table.name().startsWith(Modules.nameOf(type) + "_"))
                    .as(type.getName() + " " + table.name())
                    .isTrue();
        });
    }

    @Test
    void theClockIsInjected() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(BusinessClock.class)
                .should(callMethodWhere(
                        DescribedPredicate.describe("asks the JVM for the time", ArchitectureTest::asksTheJvm)))
                .check(Modules.CLASSES);
    }

    @Test
    void eventsAreNeverFiredAsynchronously() {
        noClasses()
                .should(callMethodWhere(DescribedPredicate.describe(
                        "fires asynchronously",
                        (JavaMethodCall call) -> call.getName().equals("fireAsync"))))
                .check(Modules.CLASSES);
    }

    /** The server tells services of one WAR apart by their simple names. */
    @Test
    void namesOfServicesAreUnique() {
        assertThat(Modules.CLASSES.stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                        .map(JavaClass::getSimpleName))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void namesInPagesAreUnique() {
        Map<String, List<String>> owners = new TreeMap<>();
        for (JavaClass type : Modules.CLASSES) {
            if (type.isAnnotatedWith(Named.class)) {
                String given = type.getAnnotationOfType(Named.class).value();
                String name = given.isEmpty()
                        ? Character.toLowerCase(type.getSimpleName().charAt(0))
                                + type.getSimpleName().substring(1)
                        : given;
                owners.computeIfAbsent(name, n -> new ArrayList<>()).add(type.getName());
            }
        }
        assertThat(owners)
                .isNotEmpty()
                .allSatisfy((name, types) -> assertThat(types).as(name).hasSize(1));
    }

    private static boolean isAllowed(JavaClass from, JavaClass to) {
        String own = Modules.nameOf(from);
        String other = Modules.nameOf(to);
        if (own.equals(other)) {
            return true;
        }
        BusinessModule module = Modules.all().get(own);
        BusinessModule used = Modules.all().get(other);
        return module != null
                && used != null
                && Set.of(module.mayUse()).contains(other)
                && (to.getPackageName() + ".").startsWith(used.api() + ".");
    }

    /** The container calls life cycle methods, timers and observers itself, on behalf of who fired. */
    private static boolean isCalledByOthers(JavaMethod method) {
        boolean observer = method.getParameters().stream()
                .anyMatch(parameter -> parameter.isAnnotatedWith("jakarta.enterprise.event.Observes"));
        return !observer
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.BRIDGE)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.isAnnotatedWith(PostConstruct.class)
                && !method.isAnnotatedWith(PreDestroy.class)
                && !method.isAnnotatedWith(Timeout.class)
                && !method.isAnnotatedWith("jakarta.ejb.Schedule");
    }

    private static boolean isReference(JavaField field) {
        return field.isAnnotatedWith(ManyToOne.class)
                || field.isAnnotatedWith(OneToMany.class)
                || field.isAnnotatedWith(OneToOne.class)
                || field.isAnnotatedWith(ManyToMany.class);
    }

    private static boolean asksTheJvm(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        return (call.getName().equals("now")
                        && (owner.isEquivalentTo(Instant.class)
                                || owner.isEquivalentTo(LocalDate.class)
                                || owner.isEquivalentTo(LocalDateTime.class)))
                || (call.getName().startsWith("system") && owner.isEquivalentTo(Clock.class))
                || (call.getName().equals("currentTimeMillis") && owner.isEquivalentTo(System.class));
    }

    private static String outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer.getSimpleName();
    }
}
