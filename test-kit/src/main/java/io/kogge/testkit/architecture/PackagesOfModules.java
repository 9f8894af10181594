// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;

/** The parts of a module, which a service calls features: its root, and each package in it with all that is below. */
final class PackagesOfModules implements SliceAssignment {
    private static final int MODULE = 2;
    private static final int PART = 3;

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        List<String> names = List.of(type.getPackageName().split("\\."));
        if (names.size() <= MODULE || !names.subList(0, MODULE).equals(List.of("io", "kogge"))) {
            return SliceIdentifier.ignore();
        }
        return SliceIdentifier.of(names.get(MODULE), names.size() > PART ? names.get(PART) : "(root)");
    }

    @Override
    public String getDescription() {
        return "the packages of modules";
    }
}
