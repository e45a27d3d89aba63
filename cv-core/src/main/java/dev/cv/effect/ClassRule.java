package dev.cv.effect;

import dev.cv.audit.Findings;
import dev.cv.audit.Repair;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import dev.cv.content.FileHead;
import dev.cv.source.SourceFile;
import dev.cv.source.SourcePath;
import dev.cv.source.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Classes in attribute lists that nothing reads, and that are a slip of the finger or another word away from one that is read. */
final class ClassRule implements Rule {

    private static final Pattern LIST = Pattern.compile("\\{:(?![:/])([^}\\n]*)}");
    private static final Pattern CLASS = Pattern.compile("(?<!\\S)\\.([\\w-]+)");

    /** What gives a block a meaning; a theme's own classes may be any other. */
    private static final List<String> READ = List.of(
            "company-info",
            "location-date",
            "company-shorts",
            "company-short",
            "contacts",
            "contact",
            "organization",
            "location",
            "period",
            "page-break",
            "keep-together",
            "as-written",
            "no-check",
            "footnotes");

    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("company", "company-info"),
            Map.entry("organization-info", "company-info"),
            Map.entry("employer", "company-info"),
            Map.entry("date", "location-date"),
            Map.entry("dates", "location-date"),
            Map.entry("date-location", "location-date"),
            Map.entry("place-date", "location-date"),
            Map.entry("location-dates", "location-date"),
            Map.entry("pagebreak", "page-break"));

    @Override
    public void check(Subject subject, Findings findings) {
        for (SourceFile file : subject.resume().files()) {
            if (SourcePath.isMarkdown(file.path())) {
                Matcher list = LIST.matcher(file.text())
                        .region(FileHead.bodyOffset(file), file.text().length());
                while (list.find()) {
                    check(file, list.start(1), list.end(1), findings);
                }
            }
        }
    }

    private static void check(SourceFile file, int start, int end, Findings findings) {
        Matcher name = CLASS.matcher(file.text()).region(start, end);
        while (name.find()) {
            Optional<String> meant = meant(name.group(1));
            int at = name.start(1);
            if (meant.isPresent() && isSpelledAlike(name.group(1), meant.get())) {
                Repair repair = new Repair(file, at, name.end(1), meant.get());
                findings.report(repair, EffectProblem.UNREAD_CLASS, file.at(at), name.group(1), meant.get());
            } else {
                meant.ifPresent(word -> findings.report(EffectProblem.UNREAD_CLASS, file.at(at), name.group(1), word));
            }
        }
    }

    /** Whether only case or what joins its words is another. */
    private static boolean isSpelledAlike(String name, String meant) {
        return name.replace("_", "").replace("-", "").equalsIgnoreCase(meant.replace("-", ""));
    }

    private static Optional<String> meant(String name) {
        if (READ.contains(name)) {
            return Optional.empty();
        }
        Optional<String> alike =
                READ.stream().filter(read -> isSpelledAlike(name, read)).findFirst();
        return alike.or(() -> Optional.ofNullable(OTHER_NAMES.get(name.replace('_', '-'))))
                .or(() -> READ.stream()
                        .filter(read ->
                                read.length() > 7 && Spelling.distance(name, read) <= 2 && !READ.contains(name + "s"))
                        .min(Comparator.comparingInt(read -> Spelling.distance(name, read))));
    }
}
