// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;

/** A class in {@code web}, {@code storage} or {@code events} uses nothing of the other two. */
final class NotKnowOtherAdapters extends ArchCondition<JavaClass> {
    private static final Set<String> ADAPTERS = Set.of("web", "storage", "events");
    private static final Set<String> KITS = Set.of("io.kogge.web", "io.kogge.event", "io.kogge.schemas");

    NotKnowOtherAdapters() {
        super("not know other adapters");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        Optional<String> own = adapter(item);
        item.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> adapter(dependency.getTargetClass())
                        .filter(other -> own.isPresent() && !other.equals(own.get()))
                        .isPresent())
                .forEach(dependency -> events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
    }

    private static Optional<String> adapter(JavaClass type) {
        String name = type.getPackageName();
        boolean kit = KITS.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
        if (kit || !name.startsWith("io.kogge.")) {
            return Optional.empty();
        }
        return Set.of(name.split("\\.")).stream().filter(ADAPTERS::contains).findFirst();
    }
}
