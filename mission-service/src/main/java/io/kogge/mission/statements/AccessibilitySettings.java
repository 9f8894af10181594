// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.statements;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the Dutch model of an accessibility statement asks of each office (Besluit digitale toegankelijkheid overheid).
 *
 * @param status how far the pages comply; E while nobody has said
 * @param investigated by whom and when, by language; empty where nobody independent has looked
 * @param report where the report of that can be read
 * @param gaps what is known not to comply, by language, each with its consequence and when it is mended
 * @param updated the day on which the statement was last looked over
 * @param signed the day on which it was agreed to
 * @param signer the function of who agreed to it
 * @param register its page in the government's register of statements
 */
public record AccessibilitySettings(
        @DefaultValue("E") Status status,
        @DefaultValue Map<String, String> investigated,
        @Nullable URI report,
        @DefaultValue List<Map<String, String>> gaps,
        @Nullable LocalDate updated,
        @Nullable LocalDate signed,
        @DefaultValue("") String signer,
        @Nullable URI register) {
    /** How far pages comply with what the law asks. */
    public enum Status {
        /** Fully. */
        A,
        /** Partly: what does not is known, and when it will. */
        B,
        /** First steps were taken. */
        C,
        /** They do not. */
        D,
        /** There is no statement yet. */
        E
    }

    /** Takes copies. */
    public AccessibilitySettings {
        investigated = SaidTexts.said(investigated);
        gaps = gaps.stream().map(SaidTexts::said).filter(gap -> !gap.isEmpty()).toList();
        report = Unset.orNull(report);
        register = Unset.orNull(register);
    }

    /** The settings that are still to be given, below {@code kogge.mission.statements.accessibility}. */
    Stream<String> unfinished() {
        return Stream.of(
                        status == Status.E ? "status" : "",
                        updated == null ? "updated" : "",
                        signed == null ? "signed" : "",
                        signer.isBlank() ? "signer" : "",
                        register == null ? "register" : "",
                        // whoever complies partly says with what not
                        status == Status.B && gaps.isEmpty() ? "gaps" : "")
                .filter(name -> !name.isEmpty());
    }
}
