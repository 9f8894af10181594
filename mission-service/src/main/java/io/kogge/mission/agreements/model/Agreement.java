// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.model;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.themes.model.Theme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement. Every method decides and says what happened; nothing changes here.
 *
 * @param id its id
 * @param links how it hangs together with those before and after it
 * @param content what is known of it; null once it was taken out of the register, of which nothing is kept
 * @param ending that it was closed; null if it was not
 */
public record Agreement(
        String id,
        Links links,
        @Nullable AgreementContent content,
        @Nullable Ending ending) {

    /**
     * Its place in a chain of renewals.
     *
     * @param chain the first agreement of the chain; its own id where it renews none
     * @param renews the agreement that it took the place of; null if of none
     * @param renewedBy the one that took its place; null if none did
     * @param undone how often one that took its place was taken out of the register again
     */
    public record Links(
            String chain, @Nullable String renews, @Nullable String renewedBy, int undone) {

        Links renewedBy(@Nullable String next, int undoneNow) {
            return new Links(chain, renews, next, undoneNow);
        }
    }

    /** A new one that renews no other. */
    public static Decision<Agreement, AgreementEvent> sign(String id, AgreementContent content) {
        return signed(id, new Links(id, null, null, 0), content);
    }

    /**
     * The id of the one that takes its place: the same however often that is tried, so that a chain never forks; another
     * one after such a renewal was taken out of the register.
     */
    public String renewalId() {
        String name = "renewal of agreement " + id + " " + links.undone();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The one that takes its place; it says so itself by {@link #renewed}, once that one is there. */
    public Decision<Agreement, AgreementEvent> renewal(AgreementContent next) {
        inForce();
        AgreementRules.checkRenewal(next.terms(), kept().terms());
        return signed(renewalId(), new Links(links.chain(), id, null, 0), next);
    }

    /**
     * What stands under the renewal's id while this one is taken out of the register: nothing can take its place any more. It
     * is in no list, and nobody hears of it.
     */
    public Decision<Agreement, AgreementEvent> noRenewal() {
        return Decision.unchanged(new Agreement(renewalId(), new Links(links.chain(), id, null, 0), null, null));
    }

    private static Decision<Agreement, AgreementEvent> signed(String id, Links links, AgreementContent content) {
        AgreementRules.check(content.terms());
        Agreement signed = new Agreement(id, links, content, null);
        return Decision.of(signed, new AgreementEvent.Signed(signed));
    }

    /**
     * That one took its place; nothing if it knows. It does so too where somebody closed this one meanwhile: when and why
     * that was, is kept.
     */
    public Decision<Agreement, AgreementEvent> renewed(String by) {
        if (content == null || links.renewedBy() != null || !renewalId().equals(by)) {
            return Decision.unchanged(this);
        }
        Agreement next = new Agreement(id, links.renewedBy(by, links.undone()), content, ending);
        return Decision.of(next, new AgreementEvent.Renewed(next));
    }

    /** The one that took its place was taken out of the register: it is in force again. */
    public Decision<Agreement, AgreementEvent> renewalUndone(String by) {
        if (!renewalId().equals(by)) {
            return Decision.unchanged(this);
        }
        Agreement next = new Agreement(id, links.renewedBy(null, links.undone() + 1), content, ending);
        return links.renewedBy() == null || content == null
                ? Decision.unchanged(next)
                : Decision.of(next, new AgreementEvent.Changed(next));
    }

    /** What is known of it is otherwise; what it obliges to, others do not hear of. */
    public Decision<Agreement, AgreementEvent> correct(AgreementTerms terms, List<Obligation> obligations) {
        AgreementContent before = kept();
        AgreementRules.check(terms);
        Agreement next = with(new AgreementContent(terms, obligations, before.document()));
        return terms.equals(before.terms())
                ? Decision.unchanged(next)
                : Decision.of(next, new AgreementEvent.Changed(next));
    }

    /** Its text is in this file from now on; in none if it is null. */
    public Decision<Agreement, AgreementEvent> attach(@Nullable String document) {
        return Decision.unchanged(with(kept().with(document)));
    }

    /** A theme of its own is called otherwise from now on. */
    public Decision<Agreement, AgreementEvent> rename(Theme theme) {
        return content == null
                ? Decision.unchanged(this)
                : correct(content.terms().renamed(theme), content.obligations());
    }

    /** Something that it obliges to was done, or was not after all. */
    public Decision<Agreement, AgreementEvent> done(int obligation, boolean done) {
        AgreementContent now = kept();
        if (obligation < 0 || obligation >= now.obligations().size()) {
            throw new Rejection.NotFound("obligation");
        }
        return Decision.unchanged(with(now.done(obligation, done)));
    }

    /** Closes it: nothing takes its place. */
    public Decision<Agreement, AgreementEvent> end(Ending how) {
        inForce();
        AgreementRules.check(how, kept().terms());
        Agreement next = new Agreement(id, links, content, how);
        return Decision.of(next, new AgreementEvent.Ended(next));
    }

    /** It was closed by mistake. */
    public Decision<Agreement, AgreementEvent> reopen() {
        kept();
        notRenewed();
        if (ending == null) {
            return Decision.unchanged(this);
        }
        Agreement next = new Agreement(id, links, content, null);
        return Decision.of(next, new AgreementEvent.Changed(next));
    }

    /** Takes it out of the register, into which it came by mistake, with all that was written about it. */
    public Decision<Agreement, AgreementEvent> remove() {
        kept();
        notRenewed();
        return Decision.of(new Agreement(id, links, null, null), new AgreementEvent.Removed(id));
    }

    /** Whether it was taken out of the register. */
    public boolean removed() {
        return content == null;
    }

    /** What is known of it; a rejection {@code agreement-not-found} if it was taken out. */
    public AgreementContent kept() {
        if (content == null) {
            throw new Rejection.NotFound("agreement");
        }
        return content;
    }

    /** Whether it holds. */
    public AgreementState state() {
        if (links.renewedBy() != null) {
            return AgreementState.RENEWED;
        }
        return ending == null ? AgreementState.IN_FORCE : AgreementState.ENDED;
    }

    /** When it ends or was closed; null where it has no end. */
    public @Nullable KnownDate ends() {
        return ending == null ? kept().terms().ends() : ending.date();
    }

    private void inForce() {
        kept();
        switch (state()) {
            case IN_FORCE -> {}
            case RENEWED -> throw new Rejection.Conflict("agreement-already-renewed");
            case ENDED -> throw new Rejection.Conflict("agreement-already-ended");
        }
    }

    private void notRenewed() {
        if (links.renewedBy() != null) {
            throw new Rejection.Conflict("agreement-has-renewal");
        }
    }

    private Agreement with(AgreementContent changed) {
        return new Agreement(id, links, changed, ending);
    }

    /** Without what people wrote: this may end in a log. */
    @Override
    public String toString() {
        return "Agreement[" + id + "]";
    }
}
