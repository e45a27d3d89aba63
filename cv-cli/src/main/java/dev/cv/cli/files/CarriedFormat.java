package dev.cv.cli.files;

import dev.cv.model.Resume;
import dev.cv.read.InputFormat;
import dev.cv.read.ReadOptions;
import dev.cv.reread.CarriedSource;
import dev.cv.reread.TooMuchPdf;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A PDF that carries its source. */
final class CarriedFormat implements InputFormat {

    private static final String SIGNATURE = "%PDF-";

    @Override
    public String title() {
        return "a PDF that cv made";
    }

    @Override
    public List<String> endings() {
        return List.of(".pdf");
    }

    @Override
    public boolean recognizes(String path, byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).startsWith(SIGNATURE);
    }

    /** The résumé that the PDF shows, whatever else its source holds. */
    @Override
    public Optional<Resume> read(SourceTree tree, String path, ReadOptions options, Diagnostics diagnostics)
            throws IOException {
        Optional<byte[]> pdf = files(tree, path, diagnostics).isEmpty() ? Optional.empty() : tree.read(path);
        return pdf.isEmpty() ? Optional.empty() : ReadingSource.carried(pdf.get());
    }

    /** The files that it was made from, byte for byte; empty, with a diagnostic, where there are none. */
    static Optional<Map<String, byte[]>> files(SourceTree tree, String path, Diagnostics diagnostics) {
        try {
            Optional<CarriedSource> source =
                    CarriedSource.of(tree.read(path).orElseThrow(() -> new IOException("there is no such file")));
            if (source.isEmpty()) {
                diagnostics.report(NewProblem.NO_SOURCE, tree.display(path));
            }
            return source.map(CarriedSource::files);
        } catch (TooMuchPdf e) {
            diagnostics.report(e.limit(), tree.display(path), e.limit().shown());
            return Optional.empty();
        } catch (IOException e) {
            diagnostics.report(NewProblem.UNREADABLE_PDF, tree.display(path), OutputFile.reason(e));
            return Optional.empty();
        }
    }
}
