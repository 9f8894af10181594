// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

/** What happened to a project, as far as others hear of it. */
public sealed interface ProjectEvent {

    /** It was entered, or what is public of it changed. */
    record Changed(Project project) implements ProjectEvent {}

    /** It was taken out of the register. */
    record Removed(String projectId) implements ProjectEvent {}
}
