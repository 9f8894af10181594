// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.RunningService;
import io.kogge.mission.files.usecase.Documents;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

@OnOneDatabase
class FilesIT {
    private static final String FILES = "/api/mission/v1/files";

    private final RunningService service;

    FilesIT(TestDatabase database) {
        service = RunningService.on(database);
    }

    @Test
    void aFileIsGivenBackToBeSavedAndNeverToBeShown() {
        byte[] large = Arrays.copyOf(Documents.PDF, 3_000_000);
        String id = stored("../Verdrag Oldenburg – 氢能.pdf", large);

        EntityExchangeResult<byte[]> given = service.staff()
                .mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(large.length))
                .build()
                .get()
                .uri(FILES + "/" + id + "/content")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/pdf")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectBody()
                .returnResult();
        assertThat(given.getResponseBody()).isEqualTo(large);
        assertThat(given.getResponseHeaders().getContentDisposition().isAttachment())
                .isTrue();
        assertThat(given.getResponseHeaders().getContentDisposition().getFilename())
                .isEqualTo("Verdrag Oldenburg – 氢能.pdf");
        service.staff()
                .get()
                .uri(FILES + "/" + id + "/content")
                .header("If-None-Match", given.getResponseHeaders().getETag())
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void nobodyButStaffGetsOrSendsAny() {
        String id = stored("verdrag.pdf", Documents.PDF);

        service.anybody()
                .get()
                .uri(FILES + "/" + id + "/content")
                .exchange()
                .expectStatus()
                .isUnauthorized();
        service.anybody().get().uri("/files/" + id).exchange().expectStatus().is3xxRedirection();
        send(service.anybody(), "verdrag.pdf", Documents.PDF).expectStatus().isUnauthorized();
    }

    @Test
    void whatCannotBeKeptIsSaidAtItsField() {
        refused("verdrag.pdf", "<html></html>".getBytes(), "file-kind");
        refused("verdrag.pdf", new byte[0], "file-empty");
        refused("verdrag.pdf", Arrays.copyOf(Documents.PDF, 20 * 1024 * 1024 + 1), "file-too-large");
        send(service.staff(), "verdrag.pdf", Arrays.copyOf(Documents.PDF, 41 * 1024 * 1024))
                .expectStatus()
                .isEqualTo(413);
        service.staff()
                .post()
                .uri(FILES)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
    }

    @Test
    void aFileThatNothingHasCanBeDeleted() {
        String id = stored("verdrag.docx", Documents.docx());

        service.staff().delete().uri(FILES + "/" + id).exchange().expectStatus().isNoContent();
        service.staff().get().uri(FILES + "/" + id).exchange().expectStatus().isNotFound();
    }

    private void refused(String name, byte[] content, String code) {
        send(service.staff(), name, content)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("file")
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    private String stored(String name, byte[] content) {
        String location = send(service.staff(), name, content)
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getLocation()
                .getPath();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static WebTestClient.ResponseSpec send(WebTestClient client, String name, byte[] content) {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("file", new ByteArrayResource(content)).filename(name);
        return client.post().uri(FILES).bodyValue(form.build()).exchange();
    }
}
