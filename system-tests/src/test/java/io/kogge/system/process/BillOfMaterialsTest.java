// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Kogge is made of can be read from it, and compared with advisories. */
class BillOfMaterialsTest {
    private static final ClassPathResource BILL = new ClassPathResource("META-INF/sbom/application.cdx.json");
    private static final String LEFT_OUT = "LEFT OUT: the bill of materials, which Maven makes only when it is online";

    @Test
    void every_library_is_named_by_what_scanners_know_it_by() throws IOException {
        if (!BILL.exists()) {
            System.err.println(LEFT_OUT);
            Assumptions.abort(LEFT_OUT);
        }
        try (InputStream in = BILL.getInputStream()) {
            JsonNode bill = JsonMapper.shared().readTree(in);
            assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
            List<String> libraries = bill.path("components")
                    .valueStream()
                    .map(component -> component.path("purl").asString(""))
                    .toList();
            assertThat(libraries).hasSizeGreaterThan(100).allMatch(name -> name.startsWith("pkg:maven/"));
            assertThat(libraries)
                    .anyMatch(name -> name.contains("/kafka-clients@"))
                    .anyMatch(name -> name.contains("/netty-handler@"))
                    .anyMatch(name -> name.contains("/thymeleaf@"));
        }
    }
}
