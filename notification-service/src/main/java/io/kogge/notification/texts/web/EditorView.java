// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.web;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.MissionKind;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Placeholder;
import io.kogge.notification.message.model.Placeholders;
import io.kogge.notification.message.model.SendingOffice;
import io.kogge.notification.message.model.TextBlock;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.message.usecase.ShippedTexts;
import io.kogge.notification.texts.model.SamplePerson;
import io.kogge.notification.texts.model.TextCheck;
import io.kogge.notification.texts.model.TextId;
import io.kogge.notification.texts.model.TextScope.Level;
import io.kogge.notification.texts.model.Whom;
import io.kogge.notification.texts.usecase.LookAtText;
import io.kogge.notification.texts.usecase.MessageTexts;
import io.kogge.notification.texts.usecase.ReadText.Read;
import io.kogge.web.i18n.Option;
import io.kogge.web.input.Form;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What the editor shows beside the text itself. */
public final class EditorView {
    private static final int MOST_MISSIONS = 50;

    private final LookAtText look;
    private final MessageTexts texts;
    private final Audiences audiences;
    private final ShippedTexts shipped;
    private final SendingOffice office;

    /** Over what it shows. */
    public EditorView(
            LookAtText look, MessageTexts texts, Audiences audiences, ShippedTexts shipped, SendingOffice office) {
        this.look = look;
        this.texts = texts;
        this.audiences = audiences;
        this.shipped = shipped;
        this.office = office;
    }

    /**
     * A placeholder in the help.
     *
     * @param example what it stands for in a message to somebody who is not real; empty where it chooses or repeats
     */
    public record Help(Placeholder placeholder, boolean needed, String example) {}

    /** A block in the help, with what it says. */
    public record BlockHelp(TextBlock block, String text) {}

    /** A text of the same message for fewer missions. */
    public record Narrower(TextId id, TextScopeView scope) {}

    /** The form as it is first shown: in each language what holds. */
    static Form fill(Read text) {
        Form.Filling filling = Form.filled();
        List<String> languages = text.id().kind().languages();
        for (String language : languages) {
            Wording wording = text.holding(language);
            filling.set(TextCheck.WORDINGS + '.' + language + ".subject", wording.subject())
                    .set(TextCheck.WORDINGS + '.' + language + ".body", wording.body());
        }
        return filling.setAll(
                        TextInput.INHERITED,
                        languages.stream()
                                .filter(language -> !text.own().containsKey(language))
                                .toList())
                .build();
    }

    /** The model of the page, but for the form. */
    Mono<Map<String, Object>> of(Read text, Showing showing, String pageLanguage) {
        String mission = text.mission().map(Mission::id).orElse(showing.whom().mission());
        return Mono.zip(
                        look.examples(text.id().kind(), Whom.ANYBODY, pageLanguage),
                        audiences.latestMissions(List.of(), 0, MOST_MISSIONS).collectList(),
                        mission.isEmpty() ? Mono.just(List.<Contact>of()) : look.people(mission),
                        narrower(text.id()))
                .map(all -> {
                    Map<String, Object> model = new HashMap<>();
                    model.put("text", text);
                    model.put("scope", TextScopeView.of(text));
                    model.put("help", help(text.id(), all.getT1()));
                    model.put("blocks", blocks(text.id().kind(), pageLanguage));
                    model.put("languages", text.id().kind().languages());
                    model.put("samples", SamplePerson.values());
                    model.put("missions", options(all.getT2(), pageLanguage));
                    model.put("people", all.getT3());
                    model.put("narrower", all.getT4());
                    model.put("kinds", kinds());
                    model.put("domain", office.host());
                    return model;
                });
    }

    private static List<Help> help(TextId id, Map<String, String> examples) {
        Placeholders known = Placeholders.of(id.kind());
        return known.all().stream()
                .map(each -> new Help(each, known.needed().containsKey(each), examples.getOrDefault(each.key(), "")))
                .toList();
    }

    /** Mails to staff are about no journey, and are not signed to somebody outside. */
    private List<BlockHelp> blocks(MessageKind kind, String language) {
        return Arrays.stream(TextBlock.values())
                .filter(block -> !kind.toStaff() || block == TextBlock.GREETING)
                .map(block ->
                        new BlockHelp(block, shipped.block(block, language).strip()))
                .toList();
    }

    private static List<Option> options(List<Mission> missions, String language) {
        return missions.stream()
                .map(mission -> new Option(mission.id(), mission.title(language)))
                .toList();
    }

    private static List<String> kinds() {
        return Arrays.stream(MissionKind.values())
                .filter(kind -> kind != MissionKind.UNKNOWN)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private Mono<List<Narrower>> narrower(TextId id) {
        if (id.scope().level() != Level.OFFICE) {
            return Mono.just(List.of());
        }
        return texts.narrower(id.kind())
                .filter(text -> text.state().changed())
                .map(text -> text.state().id())
                .concatMap(each -> each.scope().level() == Level.MISSION
                        ? audiences
                                .mission(each.scope().of())
                                .map(mission -> new Narrower(each, TextScopeView.of(each, mission)))
                        : Mono.just(new Narrower(each, TextScopeView.of(each, null))))
                .collectList();
    }
}
