// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.mongo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Runs a test class once on every database at hand. The class takes it as its constructor's parameter, or in a field
 * with {@code @Parameter}:
 *
 * <pre>
 * &#64;OnEveryDatabase
 * class MongoMissionsIT {
 *     &#64;Parameter
 *     TestDatabase database;
 * </pre>
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@ArgumentsSource(OnEveryDatabase.AtHand.class)
public @interface OnEveryDatabase {
    /** Gives the databases to JUnit. */
    final class AtHand implements ArgumentsProvider {
        @Override
        public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
            return TestDatabases.all().stream().map(Arguments::of);
        }
    }
}
