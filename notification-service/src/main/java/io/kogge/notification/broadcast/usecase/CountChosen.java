// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.broadcast.usecase;

import io.kogge.kernel.text.Languages;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.broadcast.model.Chosen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Says who is chosen: how many, in which languages, and some of them by name. */
public final class CountChosen {
    /** As many as can be looked through to look at a mail. */
    static final int NAMED = 100;

    private final Audiences audiences;

    /** Reads these. */
    public CountChosen(Audiences audiences) {
        this.audiences = audiences;
    }

    /** The mission; a rejection {@code mission-not-found}. */
    public Mono<Mission> mission(String missionId) {
        return audiences.knownMission(missionId);
    }

    /** How many are chosen. */
    public Mono<Chosen> count(String missionId, Audience chosen) {
        Map<String, Audience> byLanguage = new LinkedHashMap<>();
        Languages.ALL.stream()
                .filter(chosen::speaks)
                .forEach(language -> byLanguage.put(language, chosen.speaking(language)));
        List<Audience> all = new ArrayList<>(byLanguage.values());
        all.add(chosen);
        return audiences.sizes(missionId, Set.copyOf(all)).map(sizes -> {
            Map<String, Long> languages = new LinkedHashMap<>();
            byLanguage.forEach((language, those) -> {
                long count = sizes.getOrDefault(those, 0L);
                if (count > 0) {
                    languages.put(language, count);
                }
            });
            return new Chosen(sizes.getOrDefault(chosen, 0L), languages);
        });
    }

    /** The first of them, by name. */
    public Mono<List<Contact>> some(String missionId, Audience chosen) {
        return audiences
                .participants(missionId)
                .filter(chosen::has)
                .take(NAMED)
                .map(Participant::personId)
                .collectList()
                .flatMapMany(audiences::contacts)
                .filter(contact -> chosen.speaks(contact.language()))
                .collectSortedList(Comparator.comparing(Contact::name));
    }
}
