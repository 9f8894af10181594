// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the review.
 *
 * @param home the office's own country, which counts only where there is no other
 * @param unreadLists how long lists of frozen reviews are kept whose link was withdrawn
 * @param sumsEvery pause between two times that sums are brought up to date, ten minutes while a list is stored or undone;
 *     what is read is right meanwhile
 * @param sumsTimeLimit longest that this may take
 */
@Validated
@ConfigurationProperties("kogge.mission.review")
public record ReviewSettings(
        @DefaultValue("NL") String home,
        @DefaultValue("30d") Duration unreadLists,
        @DefaultValue("1s") Duration sumsEvery,
        @DefaultValue("10m") Duration sumsTimeLimit) {}
