// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.routing.Access;
import io.kogge.web.routing.RouteTable;
import io.kogge.web.routing.SecuredRoutes;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A caught mail is somebody's HTML on a page of staff's: it may look like something, and do nothing. */
class InboxConfigurationTest {
    @Test
    void aMailRunsNothingAsksForNothingAndIsFramedHereOnly() {
        List<String> policy = directives(InboxConfiguration.LOOK.headers().get("Content-Security-Policy"));
        assertThat(policy)
                .contains(
                        "sandbox allow-popups allow-popups-to-escape-sandbox",
                        "default-src 'none'",
                        "form-action 'none'",
                        "frame-ancestors 'self'")
                .noneMatch(directive -> directive.contains("script") || directive.contains("http"));
        assertThat(InboxConfiguration.LOOK.headers()).containsEntry("X-Frame-Options", "SAMEORIGIN");
        assertThat(InboxConfiguration.LOOK.access()).isEqualTo(Access.STAFF);
    }

    @Test
    void thePageAroundItIsAsStrictAsAllOthersButForTheFrame() {
        assertThat(directives(InboxConfiguration.LETTER.headers().get("Content-Security-Policy")))
                .contains("default-src 'none'", "frame-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .noneMatch(directive -> directive.contains("unsafe"));
    }

    @Test
    void whoReadsSomebodysMailIsInTheAuditTrail() {
        SecuredRoutes routes = InboxConfiguration.routes(new InboxPages(null, null, false));

        assertThat(new RouteTable(List.of(routes)).readUnnoted()).isEmpty();
    }

    private static List<String> directives(String policy) {
        return Arrays.stream(policy.split(";")).map(String::strip).toList();
    }
}
