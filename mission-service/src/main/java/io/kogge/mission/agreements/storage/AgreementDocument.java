// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.storage;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.model.Ending;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it is stored; of one that was taken out of the register, its place in the chain alone. {@code found} is
 * what lists and searches go by, and follows from the rest.
 */
public record AgreementDocument(
        String agreementId,
        String chain,
        @Nullable String renews,
        @Nullable String renewedBy,
        int undone,
        @Nullable AgreementContentDocument content,
        @Nullable EndingPart ending,
        AgreementFoundBy found) {

    /** That it was closed; the date in EDTF. */
    public record EndingPart(String date, @Nullable String reason) {}

    static AgreementDocument of(Agreement agreement) {
        Agreement.Links links = agreement.links();
        Ending ending = agreement.ending();
        return new AgreementDocument(
                agreement.id(),
                links.chain(),
                links.renews(),
                links.renewedBy(),
                links.undone(),
                agreement.removed() ? null : AgreementContentDocument.of(agreement.kept()),
                ending == null ? null : new EndingPart(ending.date().toString(), ending.reason()),
                agreement.removed() ? AgreementFoundBy.NOTHING : AgreementFoundBy.of(agreement));
    }

    Agreement toAgreement() {
        return new Agreement(
                agreementId,
                new Agreement.Links(chain, renews, renewedBy, undone),
                content == null ? null : content.toContent(),
                ending == null ? null : new Ending(KnownDate.parse(ending.date()), ending.reason()));
    }

    /** Without what people wrote. */
    @Override
    public String toString() {
        return "AgreementDocument[" + agreementId + "]";
    }
}
