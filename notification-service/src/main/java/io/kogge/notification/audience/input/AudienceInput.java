// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.input;

import io.kogge.kernel.text.Languages;
import io.kogge.notification.audience.model.Answering;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.OrganisationKind;
import io.kogge.notification.audience.model.RecipientStanding;
import io.kogge.web.input.Fields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads an audience, from a form or from JSON: everybody of it where no language, organisation or answer is named. */
public final class AudienceInput {
    /** Names of the inputs. */
    public static final String STANDINGS = "standings";

    public static final String LANGUAGES = "languages";
    public static final String ORGANISATIONS = "organisations";
    public static final String ANSWERING = "answering";

    private static final int LONGEST_TAG = 20;

    private AudienceInput() {}

    /** What was chosen; what no standing means is for the caller to say. */
    public static Audience read(Fields fields) {
        Set<RecipientStanding> standings = new HashSet<>(
                fields.choiceList(STANDINGS, RecipientStanding.class).orEmpty());
        List<String> languages =
                fields.textList(LANGUAGES, LONGEST_TAG).distinct().orEmpty();
        fields.rule(() -> Languages.ALL.containsAll(languages), "unknown-language", LANGUAGES);
        Set<OrganisationKind> organisations = new HashSet<>(
                fields.choiceList(ORGANISATIONS, OrganisationKind.class).orEmpty());
        Set<Answering> answering =
                new HashSet<>(fields.choiceList(ANSWERING, Answering.class).orEmpty());
        return new Audience(standings, new HashSet<>(languages), organisations, answering);
    }
}
