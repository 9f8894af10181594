// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.text.Languages;
import io.kogge.notification.bounces.model.returned.ReturnedMail;
import io.kogge.notification.correspondence.model.Delivery.Status;
import io.kogge.notification.correspondence.model.SkipReason;
import io.kogge.notification.correspondence.model.Trouble;
import io.kogge.notification.message.model.MailGroup;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.StaffNews;
import io.kogge.notification.outcomes.model.Conclusion;
import io.kogge.notification.outcomes.model.OutcomeKind;
import io.kogge.notification.preferences.model.Entries;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.suppression.model.Suppression;
import io.kogge.notification.survey.model.Score;
import io.kogge.notification.survey.model.SurveyQuestion;
import io.kogge.web.i18n.Catalogues;
import io.kogge.web.input.Choice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

class CataloguesTest {
    @ParameterizedTest
    @MethodSource("catalogues")
    void dutchAndEnglishSayTheSameThings(String catalogue) {
        assertThat(Catalogues.differences(catalogue, Locale.forLanguageTag("nl"), Locale.ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"notification/mail-words", "notification/look", "notification/unsubscribe", "kogge/web/dates"})
    void whatMailsSayTheySayInEveryLanguage(String catalogue) {
        assertThat(Catalogues.differences(
                        catalogue,
                        Languages.ALL.stream().map(Locale::forLanguageTag).toArray(Locale[]::new)))
                .isEmpty();
    }

    /** Who gets mail in German or Chinese reads the pages behind its links so, too. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "zh-Hans"})
    void questionsToOnePersonComeInEveryLanguage(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        assertThat(Catalogues.lacking(
                        "notification/survey",
                        List.of("survey.", "survey-question.", "score.", "field.scores.", "rejection."),
                        language))
                .isEmpty();
        assertThat(Catalogues.lacking(
                        "notification/outcomes",
                        List.of("conclusion.", "outcome-kind.", "answer.", "field.", "fault."),
                        language))
                .isEmpty();
    }

    @Test
    void mailsToStaffSayTheSameInTheLanguagesOfStaff() {
        assertThat(Catalogues.differences(
                        "notification/staff-words",
                        Languages.STAFF.stream().map(Locale::forLanguageTag).toArray(Locale[]::new)))
                .isEmpty();
        assertThat(ResourceBundle.getBundle("notification/staff-words", Locale.ENGLISH)
                        .keySet())
                .containsAll(keys("staff.line.", StaffNews.Waits.values(), Choice::code))
                .containsAll(keys("staff.line.", StaffNews.Waits.values(), each -> Choice.code(each) + ".one"));
    }

    @Test
    void everyKeyStandsInOneCatalogue() throws IOException {
        List<String> read = new ArrayList<>(catalogues());
        read.addAll(List.of("kogge/web/messages", "kogge/web/dates"));
        assertThat(Catalogues.repeated(read, Locale.forLanguageTag("nl"))).isEmpty();
    }

    /** As the settings list them. */
    static List<String> catalogues() throws IOException {
        return new Binder(ConfigurationPropertySources.from(new YamlPropertySourceLoader()
                        .load("settings", new ClassPathResource("notification-service.yml"))))
                .bind("kogge.web.messages", Bindable.listOf(String.class))
                .get();
    }

    @Test
    void everyConstantThatPagesShowHasWords() {
        assertThat(ResourceBundle.getBundle("notification/messages", Locale.ENGLISH)
                        .keySet())
                .containsAll(keys("template.", MessageKind.values(), MessageKind::key))
                .containsAll(keys("count.", Status.values(), Status::name))
                .containsAll(keys("status.", Status.values(), Status::name))
                .containsAll(keys("skipped.", SkipReason.values(), SkipReason::name))
                .containsAll(keys("smtp.", Trouble.values(), Trouble::name))
                .containsAll(keys("dropped.", DropReason.values(), DropReason::name));
        assertThat(ResourceBundle.getBundle("notification/outcomes", Locale.ENGLISH)
                        .keySet())
                .containsAll(keys("conclusion.", Conclusion.values(), Choice::code))
                .containsAll(keys("outcome-kind.", OutcomeKind.values(), Choice::code))
                .containsAll(keys("field.counts.", OutcomeKind.values(), Choice::code));
        assertThat(ResourceBundle.getBundle("notification/survey", Locale.ENGLISH)
                        .keySet())
                .containsAll(keys("survey-question.", SurveyQuestion.values(), Choice::code))
                .containsAll(keys("field.scores.", SurveyQuestion.values(), Choice::code))
                .containsAll(keys("score.", Score.values(), Choice::code));
        assertThat(ResourceBundle.getBundle("notification/preferences", Locale.ENGLISH)
                        .keySet())
                .containsAll(keys("entries.", Entries.values(), Choice::code));
    }

    @Test
    void everyReasonWhyAMailCameBackHasWords() {
        assertThat(ResourceBundle.getBundle("notification/bounces", Locale.ENGLISH)
                        .keySet())
                .containsAll(keys("returned.reason.", ReturnedMail.Reason.values(), ReturnedMail.Reason::name));
    }

    @Test
    void everyReasonWhyAnAddressGetsNoMailHasWordsAndEveryGroup() {
        assertThat(ResourceBundle.getBundle("notification/suppression", Locale.ENGLISH)
                        .keySet())
                .containsAll(keys("suppressed.reason.", Suppression.Reason.values(), Suppression.Reason::name));
        assertThat(ResourceBundle.getBundle("notification/unsubscribe", Locale.ENGLISH)
                        .keySet())
                .containsAll(keys("unsubscribe.group.", MailGroup.values(), MailGroup::key));
    }

    private static <E extends Enum<E>> List<String> keys(String prefix, E[] constants, Function<E, String> code) {
        return Stream.of(constants)
                .map(constant -> prefix + code.apply(constant))
                .toList();
    }
}
