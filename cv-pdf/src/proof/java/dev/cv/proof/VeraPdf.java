package dev.cv.proof;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a PDF keeps to PDF/UA-1 and to PDF/A-2a, or, where it carries files, PDF/A-3a. */
final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    static List<String> faults(byte[] pdf, boolean carriesFiles) {
        List<PDFAFlavour> flavours =
                List.of(PDFAFlavour.PDFUA_1, carriesFiles ? PDFAFlavour.PDFA_3_A : PDFAFlavour.PDFA_2_A);
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = foundry.createValidator(flavours)) {
            parser.setFlavours(flavours);
            return validator.validateAll(parser).stream()
                    .flatMap(VeraPdf::faults)
                    .toList();
        } catch (Exception e) { // its checked exceptions, and whatever a broken file provokes
            return List.of("it cannot be checked: " + e);
        }
    }

    private static Stream<String> faults(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                .map(test -> result.getPDFAFlavour() + " " + test.getRuleId().getClause() + "-t"
                        + test.getRuleId().getTestNumber() + ": " + test.getMessage() + " at "
                        + test.getLocation().getContext())
                .distinct();
    }
}
