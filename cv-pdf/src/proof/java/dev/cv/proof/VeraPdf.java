package dev.cv.proof;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
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
        List<String> faults = new ArrayList<>();
        PDFAFlavour archival = carriesFiles ? PDFAFlavour.PDFA_3_A : PDFAFlavour.PDFA_2_A;
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, archival)) {
            faults.addAll(faults(pdf, flavour));
        }
        return faults;
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.isCompliant()) {
                return List.of();
            }
            return result.getTestAssertions().stream()
                    .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                    .map(test -> flavour + " " + test.getRuleId().getClause() + "-t"
                            + test.getRuleId().getTestNumber() + ": " + test.getMessage() + " at "
                            + test.getLocation().getContext())
                    .distinct()
                    .toList();
        } catch (Exception e) { // its checked exceptions, and whatever a broken file provokes
            return List.of(flavour + " cannot be checked: " + e);
        }
    }
}
