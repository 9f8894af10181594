// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.storage;

import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Wish;
import io.kogge.event.aggregate.ContentDigest;
import java.time.Instant;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is stored.
 *
 * @param id the wish's
 * @param missionId the mission
 * @param handedInAt when, by the domain's clock
 * @param position its place in the queue
 * @param form what was filled in; gone some time after it was taken on
 * @param open true until it is taken on, to find it by; then gone
 * @param heldUntil until when it is held back (system time), while it is
 * @param letGo true if staff let it go
 * @param corrects id of the form in whose place it is; null if none
 * @param content digest of it all, while it can still be told whether another form is the same; then gone
 * @param answersSince its position while {@code form} is there, to find by when that goes
 * @param digestSince its {@code handedInAt} while {@code content} is there, to find by when that goes
 */
public record WishDocument(
        @BsonId String id,
        String missionId,
        Instant handedInAt,
        long position,
        @Nullable ApplicantDocument form,
        @Nullable Boolean open,
        @Nullable Instant heldUntil,
        @Nullable Boolean letGo,
        @Nullable String corrects,
        @Nullable DigestDocument content,
        @Nullable Long answersSince,
        @Nullable Instant digestSince) {

    /** As {@link ContentDigest}. */
    public record DigestDocument(Binary salt, Binary digest) {}

    static WishDocument of(Wish wish, ContentDigest content) {
        return new WishDocument(
                wish.id(),
                wish.missionId(),
                wish.handedInAt(),
                wish.position(),
                ApplicantDocument.of(wish.applicant()),
                Boolean.TRUE,
                null,
                null,
                wish.corrects(),
                new DigestDocument(new Binary(content.salt()), new Binary(content.digest())),
                wish.position(),
                wish.handedInAt());
    }

    /** Whether it was made of this content; not where that was forgotten. */
    boolean is(String other) {
        return content != null
                && new ContentDigest(content.salt().getData(), content.digest().getData()).matches(other);
    }

    @Nullable
    Applicant answers() {
        return form == null ? null : form.toApplicant();
    }

    /** Of one that is open. */
    Wish toWish() {
        return new Wish(
                id,
                missionId,
                Objects.requireNonNull(form, "form").toApplicant(),
                handedInAt,
                position,
                Boolean.TRUE.equals(letGo),
                corrects);
    }

    @Override
    public String toString() {
        return "WishDocument[" + id + "]";
    }
}
