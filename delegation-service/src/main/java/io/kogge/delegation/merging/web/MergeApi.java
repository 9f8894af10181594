// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.merging.web;

import io.kogge.delegation.merging.usecase.MergePeople;
import io.kogge.delegation.merging.usecase.MergeProposal;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.web.api.Answers;
import io.kogge.web.api.IfMatch;
import io.kogge.web.api.PagingInput;
import io.kogge.web.session.SignedIn;
import java.time.Instant;
import java.util.List;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Proposals to merge, for staff's programs. */
public final class MergeApi {
    private final MergePeople merge;

    /** Answers by this. */
    public MergeApi(MergePeople merge) {
        this.merge = merge;
    }

    /** That two records seem to be of one person. */
    public record ProposalJson(Instant since, String email, PersonJson person, PersonJson other, long version) {
        static ProposalJson of(MergeProposal proposal) {
            return new ProposalJson(
                    proposal.shared().since(),
                    proposal.person().details().email(),
                    PersonJson.of(proposal.person(), proposal.ofPerson()),
                    PersonJson.of(proposal.other(), proposal.ofOther()),
                    proposal.version());
        }

        /** Without content: personal data stays out of logs. */
        @Override
        public String toString() {
            return "ProposalJson[redacted]";
        }
    }

    /** One of the two, with the ids of its registrations. */
    public record PersonJson(String id, String name, List<String> registrationIds) {
        static PersonJson of(Person person, List<Registration> registrations) {
            return new PersonJson(
                    person.id(),
                    person.details().name(),
                    registrations.stream().map(Registration::id).toList());
        }

        /** Without content: personal data stays out of logs. */
        @Override
        public String toString() {
            return "PersonJson[" + id + "]";
        }
    }

    /** The proposals, page by page. */
    public Mono<ServerResponse> list(ServerRequest request) {
        Paging paging = PagingInput.of(request);
        return merge.proposals()
                .map(ProposalJson::of)
                .collectList()
                .flatMap(items -> Answers.ok(Paged.part(paging, items)));
    }

    /** The two are one. */
    public Mono<ServerResponse> merge(ServerRequest request) {
        return merge.merge(request.pathVariable("personId"), IfMatch.version(request), SignedIn.actor(request))
                .then(Mono.defer(() -> list(request)));
    }

    /** The two are two. */
    public Mono<ServerResponse> keepApart(ServerRequest request) {
        return merge.keepApart(request.pathVariable("personId"), IfMatch.version(request), SignedIn.actor(request))
                .then(Mono.defer(() -> list(request)));
    }
}
