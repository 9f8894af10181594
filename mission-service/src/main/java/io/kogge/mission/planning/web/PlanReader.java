// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.chosen.Vocabularies;
import io.kogge.mission.chosen.Vocabulary;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.themes.model.KeptTheme;
import io.kogge.mission.themes.usecase.ThemeCommands;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Reads plans, whose themes are those that the office keeps; a theme that comes new with a form joins them first. */
final class PlanReader {
    private final PlanInput plans;
    private final Vocabularies vocabularies;
    private final ThemeCommands commands;

    PlanReader(PlanInput plans, Vocabularies vocabularies, ThemeCommands commands) {
        this.plans = plans;
        this.vocabularies = vocabularies;
        this.commands = commands;
    }

    /** What is typed: a plan, and perhaps the names of a theme that is to join the list. */
    private record Typed(MissionPlan plan, Optional<Texts> theme) {}

    /** A plan in JSON. */
    Mono<MissionPlan> json(Fields fields) {
        return vocabularies.read().map(vocabulary -> {
            MissionPlan plan = plans.read(fields, vocabulary);
            return fields.finish(() -> plan);
        });
    }

    /** A plan in a form, once the theme that came with it is in the list. */
    Mono<MissionPlan> form(Fields fields, Actor actor) {
        return vocabularies
                .read()
                .map(vocabulary -> typed(fields, vocabulary))
                .flatMap(typed -> typed.theme()
                        .map(names -> commands.add(names, actor).map(kept -> and(typed.plan(), kept)))
                        .orElseGet(() -> Mono.just(typed.plan())));
    }

    /** The form with the theme chosen that it names and that is in the list now. */
    Mono<Form> addTheme(Form form, Actor actor) {
        return Mono.fromCallable(() -> NewTheme.alone(form.fields()))
                .flatMap(names -> commands.add(names, actor))
                .map(kept -> NewTheme.chosen(form, kept.state().theme()));
    }

    private Typed typed(Fields fields, Vocabulary vocabulary) {
        MissionPlan plan = plans.read(fields, vocabulary);
        Optional<Texts> theme = NewTheme.read(fields);
        return fields.finish(() -> new Typed(plan, theme));
    }

    private static MissionPlan and(MissionPlan plan, Stored<KeptTheme> kept) {
        return plan.with(plan.profile().and(kept.state().theme()));
    }
}
