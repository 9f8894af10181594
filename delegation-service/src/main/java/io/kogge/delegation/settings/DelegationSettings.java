// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.settings;

import io.kogge.web.limit.Quota;
import io.kogge.web.settings.SecurityProperties.SecretBytes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of this service.
 *
 * @param addressKey makes the unique keys of addresses: at least 32 random bytes in Base64; to renew it, see the next
 * @param previousAddressKeys those before, given to renew it: all keys are computed anew at the start, during which no other
 *     instance may run
 * @param confirmWithin an address that is not confirmed within this time lapses (domain time)
 * @param expireEvery pause between two looks for registrations and people that lapsed
 * @param publishWaiting whether everybody reads how many are on the waiting list, on pages and in the API
 * @param registering how many forms are taken
 * @param listing how often the list of missions is asked for
 * @param linking how often people are mailed their links again
 * @param mails how many mails forms lead to; what is more is held back
 * @param wishes taking on the forms that were handed in
 * @param kept what has no further use, and when it goes
 * @param sweepEvery pause between two looks for what a crash left undone in allocations
 * @param sweepAfter a registration of which its mission's allocation has not heard is seen as left behind after so long;
 *     before, its event is probably on its way
 * @param termsSweepEvery pause between two looks for allocations that did not hear of a mission's change
 * @param reactionAge the oldest event that still changes an allocation. Long, as no registration may be lost: longer
 *     than any mission is open, and short enough that a consumer group that lost its offsets does not go back years
 */
@Validated
@ConfigurationProperties("kogge.delegation")
public record DelegationSettings(
        @NotNull SecretBytes addressKey,
        @DefaultValue List<SecretBytes> previousAddressKeys,
        @DefaultValue("48h") @NotNull Duration confirmWithin,
        @DefaultValue("30s") @NotNull Duration expireEvery,
        @DefaultValue("false") boolean publishWaiting,
        @DefaultValue @Valid @NotNull Registering registering,
        @DefaultValue @Valid @NotNull Listing listing,
        @DefaultValue @Valid @NotNull Linking linking,
        @DefaultValue @Valid @NotNull Mails mails,
        @DefaultValue @Valid @NotNull Wishes wishes,
        @DefaultValue @Valid @NotNull Kept kept,
        @DefaultValue("15s") @NotNull Duration sweepEvery,
        @DefaultValue("30s") @NotNull Duration sweepAfter,
        @DefaultValue("5m") @NotNull Duration termsSweepEvery,
        @DefaultValue("400d") @NotNull Duration reactionAge) {

    /**
     * How many forms are taken, by the system's clock.
     *
     * @param ofNetwork from one network: what a full hall hands in at the same time, and no program should
     * @param ofAll from everywhere
     */
    public record Registering(
            @DefaultValue("120 in 10m") @NotNull Quota ofNetwork,
            @DefaultValue("3000 in 10m") @NotNull Quota ofAll) {}

    /**
     * How often the list of missions is asked for, by the system's clock.
     *
     * @param kept what was read of it is shown for so long
     * @param ofNetwork from one network, by people and calendars
     * @param ofAll from everywhere
     */
    public record Listing(
            @DefaultValue("1s") @NotNull Duration kept,
            @DefaultValue("1200 in 10m") @NotNull Quota ofNetwork,
            @DefaultValue("60000 in 10m") @NotNull Quota ofAll) {}

    /**
     * How often people ask to be mailed their links again, by the system's clock.
     *
     * @param ofNetwork from one network
     * @param ofAll from everywhere
     * @param toMailbox for one mailbox, whatever stands behind a plus
     * @param toDomain for one domain
     */
    public record Linking(
            @DefaultValue("30 in 10m") @NotNull Quota ofNetwork,
            @DefaultValue("1000 in 10m") @NotNull Quota ofAll,
            @DefaultValue("3 in 1h") @NotNull Quota toMailbox,
            @DefaultValue("60 in 1h") @NotNull Quota toDomain) {}

    /**
     * How many mails forms lead to, by the system's clock: so that nobody can fill a stranger's mailbox in the office's name.
     *
     * @param toMailbox to one mailbox, whatever stands behind a plus
     * @param toDomain to one domain
     * @param forMission for one mission
     */
    public record Mails(
            @DefaultValue("5 in 1h") @NotNull Quota toMailbox,
            @DefaultValue("300 in 1h") @NotNull Quota toDomain,
            @DefaultValue("1000 in 1h") @NotNull Quota forMission) {}

    /**
     * Taking on forms, in system time.
     *
     * @param lease how long an instance that died keeps the turn
     * @param pause between two looks where nobody called
     * @param gather between a form and taking it on, so that those of about the same time are taken on together, which costs
     *     each less
     * @param otherTurn pause before asking again while another instance has the turn
     */
    public record Wishes(
            @DefaultValue("10s") @NotNull Duration lease,
            @DefaultValue("500ms") @NotNull Duration pause,
            @DefaultValue("50ms") @NotNull Duration gather,
            @DefaultValue("50ms") @NotNull Duration otherTurn) {}

    /**
     * How long what has no further use stays: in system time, by the retention job, unless said otherwise.
     *
     * @param forms ids of forms that were handed in: until then one cannot be used again
     * @param lapsed what is left of registrations and people that nobody confirmed in time, unless the next ones say otherwise
     * @param lapsedRegistrations what is left of registrations that nobody confirmed in time
     * @param replacedRegistrations what is left of registrations in whose place a later form came
     * @param lapsedPeople what is left of people whom nobody confirmed in time
     * @param withdrawnRegistrations registrations of people who do not come, with all that was filled in, since they were
     *     withdrawn
     * @param mergedPeople what is left of records that turned out to be of somebody else: that they did
     * @param passportNames names as in the passport, after the end of the last mission that asks for them (domain time)
     * @param every pause between two looks for such names, and for forms whose content is to be forgotten: once none of their
     *     time can be confirmed any more
     */
    public record Kept(
            @DefaultValue("90d") @NotNull Duration forms,
            @DefaultValue("90d") @NotNull Duration lapsed,
            @Nullable Duration lapsedRegistrations,
            @Nullable Duration replacedRegistrations,
            @Nullable Duration lapsedPeople,
            @DefaultValue("730d") @NotNull Duration withdrawnRegistrations,
            @DefaultValue("1095d") @NotNull Duration mergedPeople,
            @DefaultValue("14d") @NotNull Duration passportNames,
            @DefaultValue("5m") @NotNull Duration every) {

        /** {@code lapsedRegistrations}, or what is said of all that lapsed. */
        public Duration ofLapsedRegistrations() {
            return Objects.requireNonNullElse(lapsedRegistrations, lapsed);
        }

        /** {@code replacedRegistrations}, or what is said of all that lapsed. */
        public Duration ofReplacedRegistrations() {
            return Objects.requireNonNullElse(replacedRegistrations, lapsed);
        }

        /** {@code lapsedPeople}, or what is said of all that lapsed. */
        public Duration ofLapsedPeople() {
            return Objects.requireNonNullElse(lapsedPeople, lapsed);
        }
    }
}
