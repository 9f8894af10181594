// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kogge.notification.bounces.fixture.Mails;
import io.kogge.notification.bounces.model.diagnosis.Why;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers that report in the language of their country, in sentences of our own in the words that such servers use. */
class LanguagesTest {
    private static final String SANNE = "sanne@windkracht.example";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Niet te bezorgen: Missie | Uw bericht kon niet worden bezorgd. | Het postvak van deze persoon is vol. | MAILBOX_FULL",
                "nl | Niet bezorgd: Missie | Uw bericht kon niet worden bezorgd. | Deze gebruiker is onbekend: gebruiker onbekend. | UNKNOWN_USER",
                "de | Unzustellbar: Reise | Die Nachricht konnte nicht zugestellt werden. | Die Adresse wurde nicht gefunden. | UNKNOWN_USER",
                "fr | Non remis : Voyage | Votre message n'a pas été remis. | Le destinataire n'a pas été trouvé. | UNKNOWN_USER",
                "it | Non recapitabile: Viaggio | Impossibile recapitare il messaggio. | Il destinatario non è stato trovato. | UNKNOWN_USER",
                "es | No se puede entregar: Viaje | No se pudo entregar el mensaje. | No se encontró el destinatario. | UNKNOWN_USER",
                "pt | Não entregue: Viagem | Não foi possível entregar a mensagem. | O destinatário não foi encontrado. | UNKNOWN_USER",
                "pt | Não entregue: Viagem | Não foi possível entregar a mensagem. | A caixa de correio dele está cheia. | MAILBOX_FULL",
                "sv | Kan inte levereras: Resa | Det gick inte att leverera meddelandet. | Mottagarens postlåda är full. | MAILBOX_FULL",
                "sv | Kan inte levereras: Resa | Det gick inte att leverera meddelandet. | Mottagaren kunde inte hittas. | UNKNOWN_USER",
                "da | Kan ikke leveres: Rejse | Levering mislykkedes. | Modtageren blev ikke fundet. | UNKNOWN_USER",
                "nb | Kan ikke leveres: Reise | Leveringen mislyktes. | Innboksen er full. | MAILBOX_FULL",
                "fi | Ei voi toimittaa: Matka | Viestiä ei voitu toimittaa. | Vastaanottajaa ei löytynyt. | UNKNOWN_USER",
                "pl | Niedostarczona wiadomość | Nie można dostarczyć wiadomości. | Skrzynka odbiorcy jest pełna. | MAILBOX_FULL",
                "cs | Nedoručitelné: Cesta | Zprávu nelze doručit. | Příjemce nebyl nalezen. | UNKNOWN_USER",
                "hu | Kézbesíthetetlen: Utazás | Nem sikerült kézbesíteni. | A címzett nem található. | UNKNOWN_USER",
                "tr | Teslim Edilemeyen: Gezi | İleti teslim edilemedi. | Posta kutusu dolu. | MAILBOX_FULL",
                "ja | 配信不能 | メールを配信できませんでした。 | 理由: メールボックスの容量がいっぱいです。 | MAILBOX_FULL",
                "zh | 系统退信 | 您的邮件无法投递。 | 退信原因：收件人邮箱已满。 | MAILBOX_FULL",
                "zh | 系统退信 | 您的邮件无法投递。 | 退信原因：收件人地址不存在。 | UNKNOWN_USER"
            })
    void areUnderstood(String language, String subject, String announced, String reason, Why why) {
        assertThat(report(language, subject, announced, reason).findings())
                .extracting(Finding::address, Finding::verdict, Finding::why)
                .containsExactly(tuple(SANNE, why.verdict(), why));
    }

    /** What cannot be found may be the sender's, and then nobody's address is to be given up. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Unzustellbar: Reise | Die Nachricht wurde abgelehnt. | Der Reverse-DNS-Eintrag Ihres Servers wurde nicht gefunden.",
                "cs | Nedoručitelné: Cesta | Zpráva byla odmítnuta. | Reverzní záznam vašeho serveru neexistuje.",
                "pt | Não entregue: Viagem | A mensagem foi recusada. | O registo DNS do seu servidor não foi encontrado.",
                "sv | Kan inte levereras: Resa | Meddelandet avvisades. | Omvänd DNS-post för er server hittades inte."
            })
    void whatIsMissingAtTheSenderIsNoUnknownRecipient(
            String language, String subject, String announced, String reason) {
        assertThat(report(language, subject, announced, reason).findings())
                .extracting(Finding::why)
                .doesNotContain(Why.UNKNOWN_USER);
    }

    private static BounceReport report(String language, String subject, String announced, String reason) {
        return ReportReader.read(Mails.mail(
                "From: Postmaster <postmaster@windkracht.example>",
                "To: office@groningen.example",
                "Subject: " + subject,
                "Content-Language: " + language,
                "Content-Type: text/plain; charset=utf-8",
                "",
                announced,
                "",
                SANNE,
                reason));
    }
}
