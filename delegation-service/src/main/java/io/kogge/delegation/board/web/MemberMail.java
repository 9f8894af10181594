// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.web;

import io.kogge.delegation.standing.Member;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked to find out who of a delegation gets no mail. */
final class MemberMail {
    private MemberMail() {}

    /** Version of their links, by person. Who registered twice is one person. */
    static Map<String, Integer> linkVersions(Stream<Member> members) {
        return members.collect(
                Collectors.toMap(member -> member.registration().personId(), Member::linkVersion, Math::max));
    }
}
