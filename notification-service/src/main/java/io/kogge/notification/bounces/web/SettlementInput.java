// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.notification.bounces.model.returned.ReturnedMail;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Settlement.How;
import io.kogge.notification.bounces.usecase.SettleReturnedMail;
import io.kogge.web.input.Fields;
import reactor.core.publisher.Mono;

/**
 * What staff decided, from JSON or from a form.
 *
 * @param address of whoever did not get the letter; empty where the letter is known, and for other decisions
 * @param forGood whether the mailbox is gone for good
 */
record SettlementInput(How how, String address, boolean forGood) {
    static final String HOW = "how";
    static final String ADDRESS = "address";
    static final String FOR_GOOD = "forGood";

    static SettlementInput read(Fields fields) {
        How how = fields.choice(HOW, How.class).or(How.NOT_IMPORTANT);
        if (!fields.has(HOW)) {
            fields.fault(HOW, "required");
        }
        String address = fields.email(ADDRESS).beyondAscii(true).or("");
        boolean forGood = fields.bool(FOR_GOOD).or(true);
        return fields.finish(() -> new SettlementInput(how, address, forGood));
    }

    Mono<Stored<ReturnedMail>> settle(SettleReturnedMail settle, String id, long version, Actor actor) {
        return switch (how) {
            case BOUNCED -> settle.bounced(id, version, address, forGood, actor);
            case FORWARDED -> settle.forward(id, version, actor);
            case NOT_IMPORTANT -> settle.notImportant(id, version, actor);
        };
    }
}
