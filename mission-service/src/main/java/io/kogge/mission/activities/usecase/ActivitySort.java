// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.usecase;

/** By what activities are listed. */
public enum ActivitySort {
    /** By the first day that the date may mean. */
    DATE,
    /** By title: the Dutch one, or else the one that there is. */
    TITLE
}
