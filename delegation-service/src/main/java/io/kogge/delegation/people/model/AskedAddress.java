// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.model;

/**
 * Where another address was asked for; the mails about it are about this mission.
 *
 * @param registrationId on the page of which registration
 * @param missionId for which mission
 */
public record AskedAddress(String registrationId, String missionId) {}
