// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import io.kogge.kernel.command.Command;
import io.kogge.notification.bounces.model.report.Finding;
import reactor.core.publisher.Mono;

/**
 * Something that follows when a letter came back or was complained about, such as that its address gets no more; a bean of
 * each. It may be told the same again.
 */
public interface WhatCameBack {

    /** This was found about this letter: a bounce of some kind, or a complaint. */
    Mono<Void> of(SentLetter letter, Finding finding, Command command);
}
