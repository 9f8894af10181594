// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import java.util.Map;

/**
 * How one build of Kogge wants to be spoken to. What is compared is told by what can be seen from outside (answers,
 * events, views), so this is all that a measurement knows of a build.
 */
public interface Dialect {
    /** Settings that this build needs beyond those that all have. */
    Map<String, String> settings();

    /** A mission as staff plan it, as JSON. */
    Map<String, Object> mission(String id, Plan plan);

    /** The public form as the person of this number fills it in, as JSON. */
    Map<String, Object> form(String id, String missionId, long person);

    /** What staff enter for the person of this number, as JSON. */
    Map<String, Object> entry(String id, long person);

    /** Whether an event of this CloudEvents type is a decision on a place. */
    boolean isDecision(String type);

    /** Headers that prove to a page who asks, given the token of a session. */
    Map<String, String> page(String token);
}
