// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.storage;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.model.AgreementEvent;
import java.util.List;
import java.util.function.Function;

/** How agreements are stored. */
public final class AgreementStorage {
    static final String COLLECTION = "agreements";
    static final String CHAIN = "state.chain";
    static final String DOCUMENT = "state.content.document";
    static final String KIND = "state.content.kind";
    static final String PARTNER = "state.content.parties.partnerId";
    static final String THEME = "state.content.themes.themeId";
    static final String KEPT = "state.found.kept";
    static final String STATE = "state.found.state";
    static final String NAMES = "state.found.names";
    static final String SUBJECT = "state.found.subject";
    static final String SIGNED = "state.found.signed";
    static final String ENDS_FIRST = "state.found.endsFirst";
    static final String ENDS_LAST = "state.found.endsLast";

    private AgreementStorage() {}

    /** The type of aggregate; what goes on the topics is not storage's business. */
    public static AggregateType<Agreement, AgreementEvent, AgreementDocument> type(
            Function<AgreementEvent, List<Outgoing>> events) {
        return new AggregateType<>(
                "agreement",
                COLLECTION,
                AgreementDocument.class,
                AgreementDocument::of,
                AgreementDocument::toAgreement,
                (agreement, event) -> events.apply(event),
                List.of(
                        Index.on(KEPT, ENDS_FIRST, "_id"),
                        Index.on(KEPT, SIGNED, "_id"),
                        Index.on(KEPT, SUBJECT, "_id"),
                        Index.on(STATE, ENDS_FIRST, "_id"),
                        Index.on(CHAIN, SIGNED),
                        Index.on(NAMES),
                        Index.on(PARTNER),
                        Index.on(THEME),
                        Index.on(DOCUMENT)),
                Agreement::removed);
    }
}
