// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.model;

/** What is asked; the same for every mission, so that missions can be compared. */
public enum SurveyQuestion {
    OVERALL,
    PREPARATION,
    PROGRAMME,
    /** Whether it brought the right people together. */
    CONTACTS
}
