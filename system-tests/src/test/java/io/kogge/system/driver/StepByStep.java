// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** The tests of the class are the steps of one journey, in their order: after one that fails, the rest is left out. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.StopAtFailure.class)
public @interface StepByStep {
    /** Remembers which journeys came to an end. */
    final class StopAtFailure implements ExecutionCondition, TestExecutionExceptionHandler {
        private static final ExtensionContext.Namespace JOURNEYS =
                ExtensionContext.Namespace.create(StopAtFailure.class);
        private static final String ENDED = "ended";

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return context.getTestMethod().isPresent()
                            && context.getStore(JOURNEYS).get(ENDED) != null
                    ? ConditionEvaluationResult.disabled("an earlier step failed")
                    : ConditionEvaluationResult.enabled("the journey goes on");
        }

        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
            context.getParent().ifPresent(journey -> journey.getStore(JOURNEYS).put(ENDED, true));
            throw failure;
        }
    }
}
