// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A feature's pages, stores and events are its own; others use its model and its use cases. */
final class UseNoOtherFeaturesOwnParts extends ArchCondition<JavaClass> {
    UseNoOtherFeaturesOwnParts() {
        super("use no web, storage or events of another feature");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        Feature.of(item)
                .ifPresent(own -> item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> Feature.of(dependency.getTargetClass())
                                .filter(other -> other.ownPart() && !other.sameAs(own))
                                .isPresent())
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(item, dependency.getDescription()))));
    }
}
