// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reactivestreams.Publisher;

/**
 * What holds in every service: {@code web | storage | events → usecase → model} inside a feature, Avro in
 * {@code events} only, BSON in {@code storage} only, the shape of a view ({@code view}) in both, time from a clock, nothing subscribed to or waited for.
 *
 * <p>A feature of few files may be flat; there, names take the place of packages ({@code Mongo…}, {@code …Queries}
 * for storage; {@code …Projection}, {@code …Consumer}, {@code …Reaction}, {@code …Events} for events).
 */
public final class ServiceArchitecture {
    private static final String SERVICES = "io.kogge.(mission|delegation|notification)";

    private ServiceArchitecture() {}

    /** The rules by name. */
    public static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("models are pure Java", modelsArePure());
        rules.put("use cases know neither technology nor adapters", useCasesKnowNoAdapters());
        rules.put("adapters do not know one another", adaptersDoNotKnowOneAnother());
        rules.put("BSON stays in storage", bsonStaysInStorage());
        rules.put("Avro stays in events", avroStaysInEvents());
        rules.put("dates of the driver stay in storage", datesStayInStorage());
        rules.put("the shape of a view is known where it is kept and read", shapesOfViewsAreKnownToFew());
        rules.put("services do not know one another", servicesDoNotKnowOneAnother());
        rules.put("features have no circle", ModuleArchitecture.packagesHaveNoCircle());
        rules.put("no feature uses another's web, storage or events", featuresKeepTheirOwn());
        rules.put("features do not know their service's root", featuresDoNotKnowTheRoot());
        rules.put("nothing is subscribed to or waited for", nothingIsSubscribedToOrWaitedFor());
        rules.put("time comes from a clock", timeComesFromAClock());
        return rules;
    }

    /** The main classes below this package. */
    public static JavaClasses mainClassesOf(String servicePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(servicePackage);
    }

    /** What these classes break, a line each; empty when all is well. */
    public static List<String> violations(JavaClasses classes) {
        return rules().values().stream()
                .map(rule -> rule.allowEmptyShould(true).evaluate(classes))
                .flatMap(result -> result.getFailureReport().getDetails().stream())
                .toList();
    }

    private static ArchRule modelsArePure() {
        return classes()
                .that()
                .resideInAPackage("io.kogge..model..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "io.kogge..model..",
                        "io.kogge.kernel..",
                        "org.jspecify..",
                        // collections that never change
                        "org.pcollections.."));
    }

    private static ArchRule useCasesKnowNoAdapters() {
        return noClasses()
                .that()
                .resideInAPackage("io.kogge..usecase..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "io.kogge..web..",
                        "io.kogge..storage..",
                        "io.kogge..events..",
                        "io.kogge.schemas..",
                        "org.apache.avro..",
                        "org.apache.kafka..",
                        "org.bson..",
                        "com.mongodb..",
                        "org.springframework.web.."));
    }

    private static ArchRule adaptersDoNotKnowOneAnother() {
        return classes()
                .that()
                .resideInAnyPackage("io.kogge..web..", "io.kogge..storage..", "io.kogge..events..")
                .and()
                .resideOutsideOfPackages("io.kogge.web..", "io.kogge.event..")
                .should(new NotKnowOtherAdapters());
    }

    private static ArchRule bsonStaysInStorage() {
        return noClasses()
                .that(are(resideInAPackage("io.kogge..storage..")
                        .or(simpleNameStartingWith("Mongo"))
                        .or(simpleNameEndingWith("Queries"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.bson..", "com.mongodb.."));
    }

    private static ArchRule avroStaysInEvents() {
        return noClasses()
                .that(are(resideInAPackage("io.kogge..events..")
                        .or(simpleNameEndingWith("Projection"))
                        .or(simpleNameEndingWith("Consumer"))
                        .or(simpleNameEndingWith("Reaction"))
                        .or(simpleNameEndingWith("Events"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.kogge.schemas..", "org.apache.avro.."));
    }

    /** Instants are the domain's; the driver and the API of mail servers alone have {@code java.util.Date}. */
    private static ArchRule datesStayInStorage() {
        return noClasses()
                .that(are(resideInAnyPackage("io.kogge..storage..", "io.kogge..smtp..", "io.kogge..mailbox..")
                        .or(simpleNameStartingWith("Mongo"))
                        .or(simpleNameEndingWith("Queries"))))
                .should()
                .dependOnClassesThat(type(Date.class));
    }

    private static ArchRule shapesOfViewsAreKnownToFew() {
        return noClasses()
                .that(are(resideInAnyPackage("io.kogge..view..", "io.kogge..events..", "io.kogge..storage..")))
                .should()
                .dependOnClassesThat(resideInAPackage("io.kogge..view.."));
    }

    private static ArchRule servicesDoNotKnowOneAnother() {
        return com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices()
                .matching(SERVICES + "..")
                .should()
                .notDependOnEachOther();
    }

    private static ArchRule featuresKeepTheirOwn() {
        return classes().should(new UseNoOtherFeaturesOwnParts());
    }

    /** The root starts the service; what features share has a package of its own. */
    private static ArchRule featuresDoNotKnowTheRoot() {
        return noClasses()
                .that()
                .resideInAnyPackage("io.kogge.mission.*..", "io.kogge.delegation.*..", "io.kogge.notification.*..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("io.kogge.mission", "io.kogge.delegation", "io.kogge.notification"));
    }

    private static ArchRule nothingIsSubscribedToOrWaitedFor() {
        return noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a publisher is subscribed to or waited for",
                        call -> call.getTargetOwner().isAssignableTo(Publisher.class)
                                && (call.getName().equals("subscribe")
                                        || call.getName().startsWith("block"))));
    }

    private static ArchRule timeComesFromAClock() {
        return noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "the system's time is asked for", ServiceArchitecture::asksTheSystemForTime));
    }

    private static boolean asksTheSystemForTime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean temporal = owner.isEquivalentTo(Instant.class)
                || owner.isEquivalentTo(LocalDate.class)
                || owner.isEquivalentTo(LocalDateTime.class)
                || owner.isEquivalentTo(ZonedDateTime.class);
        // now(clock) is what should be used
        boolean now = temporal
                && access.getName().equals("now")
                && access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget target
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now || (owner.isEquivalentTo(System.class) && access.getName().equals("currentTimeMillis"));
    }

    private static DescribedPredicate<JavaClass> are(DescribedPredicate<JavaClass> allowed) {
        return DescribedPredicate.<JavaClass>not(allowed.or(simpleNameEndingWith("Configuration")))
                .and(alwaysTrue());
    }
}
