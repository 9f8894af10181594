// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.usecase;

import io.kogge.notification.rules.model.KeptRule.Position;
import io.kogge.notification.rules.model.Rule;
import io.kogge.notification.rules.model.RuleScope;

/** What staff want of a rule in a scope: that it says this there, and whether it goes out. */
public record WantedRule(RuleScope scope, Rule rule, Position position) {}
