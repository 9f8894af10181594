// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.web;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.MissionKind;
import io.kogge.notification.rules.model.RuleScope;
import io.kogge.web.i18n.Option;
import io.kogge.web.input.Choice;
import io.kogge.web.page.PageContext;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For what rules are shown.
 *
 * @param mission where it is one; else null
 */
public record RuleScopeView(RuleScope scope, @Nullable Mission mission) {

    /** What it is called on a page. */
    public String title(PageContext page) {
        if (mission != null) {
            return mission.title(page.language());
        }
        return scope.kind()
                .map(kind -> page.text("rules.kind." + Choice.code(kind)))
                .orElseGet(() -> page.text("rules.office"));
    }

    /** Its level, as keys of the catalogue end with. */
    public String level() {
        return Choice.code(scope.level());
    }

    /** Address of its list. */
    public String path() {
        return RulePages.path(scope);
    }

    /** The kinds of mission, by the addresses of their lists. */
    public List<Option> others(PageContext page) {
        return Arrays.stream(MissionKind.values())
                .filter(kind -> kind != MissionKind.UNKNOWN)
                .map(kind ->
                        new Option(RulePages.path(RuleScope.of(kind)), page.text("rules.kind." + Choice.code(kind))))
                .toList();
    }
}
