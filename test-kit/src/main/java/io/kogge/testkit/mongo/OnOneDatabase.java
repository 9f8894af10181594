// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.mongo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Runs a test class once, on the real MongoDB where one is at hand and else on the embedded store: for journeys whose
 * stores have tests of their own on every database. Used like {@link OnEveryDatabase}, which it becomes where the system
 * property {@value #EVERY} is true, as with {@code -Pfaults}. It is printed which database it was.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@ArgumentsSource(OnOneDatabase.First.class)
public @interface OnOneDatabase {
    /** Whether these tests, too, run on every database at hand. */
    String EVERY = "kogge.test.every-database";

    /** Gives the database to JUnit. */
    final class First implements ArgumentsProvider {
        @Override
        public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
            List<TestDatabase> all = TestDatabases.all();
            List<TestDatabase> chosen = Boolean.getBoolean(EVERY) ? all : all.subList(0, 1);
            System.out.println(context.getRequiredTestClass().getSimpleName() + " runs on " + chosen + " of " + all);
            return chosen.stream().map(Arguments::of);
        }
    }
}
