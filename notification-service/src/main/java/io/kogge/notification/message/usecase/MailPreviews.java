// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.usecase;

import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MailFacts;
import io.kogge.notification.message.model.MarkupFinding;
import io.kogge.notification.message.model.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Messages to look at, as their recipients would get them, but for the personal links: those open nothing, so that who
 * looks at a message of somebody cannot act in that person's name.
 */
public interface MailPreviews {

    /** As it would be written now. */
    Mail look(MailFacts facts);

    /** With these words instead of those that hold; throws an exception if they cannot be filled in. */
    Mail look(MailFacts facts, Wording wording);

    /**
     * As it was written at this moment.
     *
     * @param wording the words of then; null for those that hold now
     */
    Mail look(MailFacts facts, @Nullable Wording wording, Instant then);

    /** What each placeholder that is words would stand for, by its key. */
    Map<String, String> examples(MailFacts facts);

    /** What a Markdown text has of links, pictures and HTML. */
    List<MarkupFinding> findings(String markdown);
}
