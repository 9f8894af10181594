// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.kogge.kernel.command.Rejection;
import java.util.UUID;

/**
 * The id that a form carries of what it creates, so that a form that is sent twice creates one thing. Who goes back
 * after sending and changes something sends other content under the same id, which is refused however often it is
 * tried: the form then comes again under a fresh id, to be sent as something of its own.
 */
public final class FormId {
    /** Name of the input. */
    public static final String NAME = "id";
    /** Code of the refusal that such a form shows, instead of the one that speaks of ids. */
    public static final String SENT_BEFORE = "form-sent-before";

    private FormId() {}

    /** A form not filled in, but for its id. */
    public static Form.Filling fresh() {
        return Form.filled().set(NAME, UUID.randomUUID());
    }

    /**
     * The form that shows this refusal; under a fresh id if the refusal is that the id is taken.
     *
     * @param taken code of that refusal, such as {@code boat-exists}
     */
    public static Form refused(Form form, Rejection refusal, String taken) {
        return refusal.code().equals(taken)
                ? form.with(NAME, UUID.randomUUID()).with(new Rejection.Conflict(SENT_BEFORE))
                : form.with(refusal);
    }
}
