// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

import io.kogge.kernel.command.Rejection;
import io.kogge.web.input.Form;
import io.kogge.web.input.FormId;
import io.kogge.web.problem.Problems;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What every form does once it is sent: the act, and then another page; or it is shown again, with what was typed. */
public final class Submission {
    /** Nothing is wrong. */
    private static final Rejection SHOWN = new Rejection.Invalid(List.of());

    /** The input by which the language switch says that the form is only to be shown in the other language. */
    public static final String LANGUAGE = "_language";

    /**
     * In the model of a page for everybody the id of its form, which has the page's own address: then the switch works without
     * scripts, too.
     */
    public static final String LANGUAGE_FORM = "languageForm";

    private Submission() {}

    /**
     * A form that was refused.
     *
     * @param reason why; without any fault where it was not refused but is only shown again
     * @param form what was typed, with the reason
     */
    public record Refused(Rejection reason, Form form) {
        /** The status of the page that shows it again. */
        public HttpStatus status() {
            return reason == SHOWN ? HttpStatus.OK : Problems.status(reason);
        }

        /** Whether somebody else changed what it is about, so that it is shown against what is there now. */
        public boolean stale() {
            return reason instanceof Rejection.Stale;
        }

        /**
         * The version that the form is meant for from now on. After somebody else's change that is what is there now:
         * whoever sends the form again has been told.
         */
        public long version(long before, long now) {
            return stale() ? now : before;
        }

        /**
         * The form under a fresh id, if it was refused because its own was taken.
         *
         * @param taken code of that refusal, such as {@code boat-exists}
         */
        public Form underFreshId(String taken) {
            return FormId.refused(form, reason, taken);
        }
    }

    /** Whether the form is only to be shown again with what was typed, in the language that was switched to. */
    public static boolean onlyShown(Form form) {
        return !form.value(LANGUAGE).isEmpty();
    }

    /**
     * Does what the form is for, unless it is only to be shown in another language.
     *
     * @param form what was typed
     * @param act reads the form, does it, and goes on to another page; whatever it is refused with shows the form again
     * @param again shows the form, with the status of the refusal
     */
    public static Mono<ServerResponse> of(
            Form form, Supplier<Mono<ServerResponse>> act, Function<Refused, Mono<ServerResponse>> again) {
        if (onlyShown(form)) {
            return Mono.defer(() -> again.apply(new Refused(SHOWN, form)));
        }
        return Mono.defer(act)
                .onErrorResume(Rejection.class, reason -> again.apply(new Refused(reason, form.with(reason))));
    }
}
