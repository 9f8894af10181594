// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.usecase;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.message.usecase.MailPreviews;
import io.kogge.notification.texts.model.Draft;
import io.kogge.notification.texts.model.SampleMessage;
import io.kogge.notification.texts.model.TextCheck;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks whether a text can be sent: by rule, and by writing it to all sample people. */
public final class CheckText {
    private final MailPreviews previews;
    private final Clock clock;

    /** The clock is the domain's. */
    public CheckText(MailPreviews previews, Clock clock) {
        this.previews = previews;
        this.clock = clock;
    }

    /** Refuses a text that is not right, with all that is wrong in any language. */
    public void refuseFaulty(MessageKind kind, Draft draft) {
        List<Fault> faults = new ArrayList<>(draft.gaps(kind));
        kind.languages()
                .forEach(language -> Optional.ofNullable(draft.wordings().get(language))
                        .ifPresent(wording -> faults.addAll(faults(kind, language, wording))));
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
    }

    /** All that is wrong with it in one language. */
    public List<Fault> faults(MessageKind kind, String language, Wording wording) {
        List<Fault> faults = TextCheck.faults(kind, language, wording, previews.findings(wording.body()));
        return faults.isEmpty() && !canBeWritten(kind, language, wording)
                ? List.of(Fault.of(TextCheck.WORDINGS + '.' + language + ".body", "text-not-writable"))
                : faults;
    }

    private boolean canBeWritten(MessageKind kind, String language, Wording wording) {
        try {
            SampleMessage.all(kind, language, clock.instant()).forEach(sample -> previews.look(sample, wording));
            return true;
        } catch (RuntimeException fault) {
            return false;
        }
    }
}
