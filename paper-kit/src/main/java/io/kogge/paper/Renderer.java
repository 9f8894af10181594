// SPDX-License-Identifier: EUPL-1.2
package io.kogge.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;
import io.kogge.paper.PaperFailure.Cause;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Renders a document, with nothing from outside. */
final class Renderer {
    private static final float VERSION = 1.7f;

    static {
        // it reports each font and each stylesheet, and now and then what stands in the paper
        XRLog.setLoggingEnabled(false);
    }

    private Renderer() {}

    static byte[] render(PaperDocument document, PaperLimits limits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Set<String> asked = new TreeSet<>();
        try (BatikSVGDrawer svg = new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE)) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            BiPredicate<String, ExternalResourceType> inside = (uri, type) -> inside(uri, asked);
            builder.useExternalResourceAccessControl(inside, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(inside, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.usePdfVersion(VERSION);
            builder.withProducer("Kogge");
            builder.useSVGDrawer(svg);
            Fonts.addTo(builder);
            builder.withW3cDocument(document.dom(), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException | RuntimeException e) {
            PaperFailure failure = new PaperFailure(Cause.BROKEN, "The paper could not be rendered");
            failure.initCause(e);
            throw failure;
        }
        if (!asked.isEmpty()) {
            throw new PaperFailure(
                    Cause.OUTSIDE_RESOURCE, "The paper asks for " + asked.size() + " things from outside");
        }
        return finished(out.toByteArray());
    }

    private static byte[] finished(byte[] rendered) {
        try (PDDocument document = Loader.loadPDF(rendered)) {
            if (!RepeatedHeadings.hide(document)) {
                return rendered;
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            PaperFailure failure = new PaperFailure(Cause.BROKEN, "The paper could not be finished");
            failure.initCause(e);
            throw failure;
        }
    }

    private static boolean inside(String uri, Set<String> asked) {
        if (uri.startsWith("data:")) {
            return true;
        }
        asked.add(uri);
        return false;
    }
}
