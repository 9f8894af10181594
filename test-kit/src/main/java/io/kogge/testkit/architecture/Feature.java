// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where in a service a class is: {@code io.kogge.<service>.<feature>.<part>…}.
 *
 * @param service name of the service
 * @param name of the feature
 * @param part {@code model}, {@code usecase}, {@code web} and so on; in a flat feature what the class is named for, or empty
 */
record Feature(String service, String name, String part) {
    private static final Set<String> SERVICES = Set.of("mission", "delegation", "notification");
    private static final Set<String> OWN_PARTS = Set.of("web", "storage", "events");
    private static final int SERVICE = 2;
    private static final int NAME = 3;
    private static final int PART = 4;

    /** Empty for a class that is in no feature of a service. */
    static Optional<Feature> of(JavaClass type) {
        List<String> names = List.of(type.getPackageName().split("\\."));
        boolean inFeature = names.size() > NAME
                && names.subList(0, SERVICE).equals(List.of("io", "kogge"))
                && SERVICES.contains(names.get(SERVICE));
        return inFeature
                ? Optional.of(new Feature(
                        names.get(SERVICE),
                        names.get(NAME),
                        names.size() > PART ? names.get(PART) : inFlatFeature(outermost(type))))
                : Optional.empty();
    }

    /** In a flat feature names take the place of packages. */
    private static String inFlatFeature(String name) {
        if (Stream.of("Pages", "Api", "Routes").anyMatch(name::endsWith)) {
            return "web";
        }
        if (name.startsWith("Mongo") || name.endsWith("Queries")) {
            return "storage";
        }
        return Stream.of("Projection", "Consumer", "Reaction", "Events").anyMatch(name::endsWith) ? "events" : "";
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(Feature::outermost).orElseGet(type::getSimpleName);
    }

    /** Whether nobody but the feature itself may use this part of it. */
    boolean ownPart() {
        return OWN_PARTS.contains(part);
    }

    boolean sameAs(Feature other) {
        return service.equals(other.service) && name.equals(other.name);
    }
}
