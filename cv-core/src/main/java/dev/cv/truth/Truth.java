package dev.cv.truth;

import dev.cv.audit.FolderRule;
import dev.cv.audit.Rule;
import java.util.List;

/** The rules on what a résumé claims. */
public final class Truth {

    private Truth() {}

    /** Those that look at one résumé. */
    public static List<Rule> rules() {
        return List.of(
                new JobsRule(),
                new NoTimeRule(),
                new PlaceholderRule(),
                new LogoRule(),
                new DurationRule(),
                new FutureRule(),
                new PresentRule(),
                new OrderRule(),
                new EmployerRule(),
                new LinkRule(),
                new ContactRule());
    }

    /** Those that look at all that a folder holds. */
    public static List<FolderRule> folderRules() {
        return List.of(new HistoryRule(), new TotalRule(), new UnusedFiles(), new TranslationRule());
    }
}
