// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What holds in every module, kits and the single-machine installation too; {@link ServiceArchitecture} has more for services. */
public final class ModuleArchitecture {
    /** Generated from schemas, whose events are called as what they tell of is called. */
    private static final String GENERATED = "io.kogge.schemas.";

    private ModuleArchitecture() {}

    /** The rules by name. */
    public static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("packages of a module have no circle", packagesHaveNoCircle());
        rules.put("pages need neither broker nor database", pagesNeedNeitherBrokerNorDatabase());
        return rules;
    }

    static ArchRule packagesHaveNoCircle() {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new PackagesOfModules())
                .should()
                .beFreeOfCycles();
    }

    private static ArchRule pagesNeedNeitherBrokerNorDatabase() {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        "io.kogge.web..",
                        "io.kogge.standalone.inbox..",
                        "io.kogge.standalone.clock..",
                        "io.kogge.standalone.pages..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.kogge.event..",
                        "io.kogge.schemas..",
                        "org.apache.avro..",
                        "org.apache.kafka..",
                        "org.springframework.kafka..",
                        "org.springframework.boot.kafka..",
                        "org.bson..",
                        "com.mongodb..");
    }

    /** Simple names that more than one of these classes has, with the classes; those inside others are called after them. */
    public static SortedMap<String, List<String>> sharedNames(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getPackageName().startsWith(GENERATED))
                .sorted(Comparator.comparing(JavaClass::getName))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getName, Collectors.toList())))
                .entrySet()
                .stream()
                .filter(named -> named.getValue().size() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }
}
