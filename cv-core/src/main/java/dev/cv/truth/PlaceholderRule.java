package dev.cv.truth;

import dev.cv.audit.Findings;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import dev.cv.source.SourceFile;
import dev.cv.starter.Starter;
import java.util.Set;

/** What a new résumé begins with is there to be replaced. */
final class PlaceholderRule implements Rule {

    private static final class Lines {
        static final Set<String> OF_STARTERS = Starter.placeholders();
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.resume().files().forEach(file -> check(file, findings));
    }

    /** Once for each file. */
    private static void check(SourceFile file, Findings findings) {
        int first = -1;
        int count = 0;
        int start = 0;
        for (String line : file.text().split("\n", -1)) {
            if (Lines.OF_STARTERS.contains(line.strip())) {
                first = first < 0 ? start + line.indexOf(line.strip()) : first;
                count++;
            }
            start += line.length() + 1;
        }
        if (count > 0) {
            String which = count == 1 ? "this line is" : "this line and " + (count - 1) + " more of this file are";
            findings.report(TruthProblem.PLACEHOLDER, file.at(first), which);
        }
    }
}
