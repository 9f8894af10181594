// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.model;

import io.kogge.kernel.text.Texts;

/**
 * What a mission is about.
 *
 * @param id stays when the office renames it
 * @param names what it is called, in several languages
 */
public record Theme(String id, Texts names) {}
