package dev.cv.effect;

import dev.cv.audit.Findings;
import dev.cv.audit.Repair;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import dev.cv.content.FileHead;
import dev.cv.markdown.LineSlips;
import dev.cv.source.SourceFile;
import dev.cv.source.SourcePath;

/** Bullets of a word processor, headings without their space, attribute lists without their colon: mended line by line. */
final class SlipRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (SourceFile file : subject.resume().files()) {
            if (SourcePath.isMarkdown(file.path())) {
                check(file, findings);
            }
        }
    }

    private static void check(SourceFile file, Findings findings) {
        int body = FileHead.bodyOffset(file);
        for (LineSlips.Slip slip : LineSlips.in(file.text().substring(body))) {
            findings.report(
                    new Repair(file, body + slip.start(), body + slip.end(), slip.meant()),
                    slip.problem(),
                    file.at(body + slip.start()),
                    slip.detail());
        }
    }
}
