package dev.cv.strange;

import com.github.difflib.DiffUtils;
import com.google.zxing.qrcode.QRCodeWriter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.vladsch.flexmark.util.ast.Document;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.parser.Parser;
import org.nibor.autolink.LinkExtractor;
import org.tomlj.Toml;
import org.yaml.snakeyaml.LoaderOptions;
import picocli.CommandLine;

/** Breaks every rule on libraries and files, from a room that no table lists: what a rule finds here it would find anywhere. */
@SuppressWarnings("unused")
final class Stranger {

    private Stranger() {}

    static boolean opensAFile() throws IOException {
        return Files.exists(Path.of("x"));
    }

    static Object[] knowsEveryLibrary() {
        return new Object[] {
            DiffUtils.class,
            QRCodeWriter.class,
            BaseRendererBuilder.class,
            Document.class,
            LinkExtractor.class,
            ValidatorFactory.class,
            CharArraySet.class,
            PDDocument.class,
            Parser.class,
            Toml.class,
            LoaderOptions.class,
            CommandLine.class
        };
    }
}
