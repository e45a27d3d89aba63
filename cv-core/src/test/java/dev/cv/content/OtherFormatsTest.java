package dev.cv.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats that are named, not read. */
class OtherFormatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Europass XML; <?xml version=\"1.0\"?>~<SkillsPassport xmlns=\"http://europass.cedefop.europa.eu/Europass\">",
                "Europass XML; <Candidate xmlns:eures=\"http://www.europass_eures.eu/1.0\">",
                "XML; <?xml version=\"1.0\"?><resume/>",
                "an HTML page; <!doctype html>~<title>Ada</title>",
                "an HTML page; ~<html lang=\"en\">",
                "LaTeX; % me~\\documentclass[a4]{moderncv}",
                "Rich Text; {\\rtf1 Ada}",
                "a Word document; PK\u0003\u0004 [Content_Types].xml word/document.xml",
                "an OpenDocument text; PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text",
            })
    void isKnownByWhatAFileHolds(String format, String text) {
        assertThat(of("resume", text.replace('~', '\n'))).isEqualTo(format + ", which cv doesn't read yet");
    }

    @ParameterizedTest
    @CsvSource({
        "cv.docx,a Word document",
        "cv.typ,Typst",
        "CV.HTML,an HTML page",
        "cv.adoc,AsciiDoc",
        "cv.txt,plain text"
    })
    void isKnownByItsNameElse(String name, String format) {
        assertThat(of(name, "Ada")).isEqualTo(format + ", which cv doesn't read yet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Ada\n\ncv:\n\nhttps://ada.example",
                "<h1 align=center>Ada</h1>",
                "+++ Ada +++",
                "+++~title = \"x\"~+++~",
                "cv: https://ada.example/cv.pdf",
                "",
            })
    void markdownIsNone(String text) {
        assertThat(OtherFormats.ofText(text)).isEmpty();
    }

    @Test
    void looksAtAnyTextSoon() {
        assertThat(OtherFormats.ofText("#\n".repeat(100_000))).isEmpty();
        assertThat(OtherFormats.ofText("\n%\n".repeat(100_000))).isEmpty();
        assertThat(OtherFormats.ofText("<".repeat(100_000))).isEmpty();
    }

    private static String of(String name, String text) {
        return OtherFormats.of(name, text.getBytes(StandardCharsets.ISO_8859_1)).orElseThrow();
    }
}
